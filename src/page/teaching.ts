// The moderator teaches Relais a forum: points at one post, puts its parts right, and keeps the lesson.
import { LESSON_PARTS, type LessonPart, type TeachingState } from '../browser/teaching-messages';
import { lessonFor } from '../forums/lesson';
import { type PostInPage, postsInPage } from '../forums/read-posts';
import { neighboursBefore } from '../forums/spread-posts';
import { taughtEngine } from '../forums/taught';
import { partAt, type Shown, showPart, showPost } from '../forums/teach';
import { type ReadWords, wordReader } from '../forums/word-reader';
import type { Lesson } from '../post';
import { layPointer, type Outlined, type Pointer } from './pointer';
import type { TeachingTexts } from './teaching-texts';

export interface TeachingParts {
  texts: TeachingTexts;
  onTold(state: TeachingState | null): void;
  /** Rejects where there is no room. */
  keep(lesson: Lesson): Promise<void>;
}

export interface Teaching {
  start(): void;
  ask(part: LessonPart): void;
  resize(by: 1 | -1): void;
  /** Null where nothing was kept. */
  keep(): Promise<Lesson | null>;
  stop(): void;
  /** For a panel that opens late. */
  tellAgain(): void;
}

/** Characters of a part, and of the beginning of a post, that the panel shows. */
const SHOWN = 140;

interface Progress {
  pointer: Pointer;
  end: AbortController;
  shown: Shown | null;
  lesson: Lesson | null;
  posts: PostInPage[];
  asked: LessonPart | null;
  missed: boolean;
  larger: number;
  /** What was clicked last for the post itself. */
  clicked: Element | null;
}

export function teaching(document: Document, { texts, onTold, keep }: TeachingParts, signal: AbortSignal): Teaching {
  let now: Progress | null = null;
  let read: ReadWords = wordReader();

  function begin(): void {
    stop();
    const end = new AbortController();
    const pointer = layPointer(
      document,
      { onAim: aim, onPick: pick, onLeave: stop },
      AbortSignal.any([signal, end.signal]),
    );
    read = wordReader();
    now = { pointer, end, shown: null, lesson: null, posts: [], asked: null, missed: false, larger: 0, clicked: null };
    tell();
  }

  function stop(): void {
    if (!now) return;
    now.end.abort();
    now = null;
    onTold(null);
  }

  function aim(element: Element | null): void {
    if (!now) return;
    const shown = now.shown ? null : element && showPost(element, 0, read);
    now.pointer.outline(outlines(now, shown, now.shown ? element : null));
  }

  function pick(element: Element): void {
    if (!now) return;
    // The page may have changed since.
    read = wordReader();
    if (!now.shown) {
      now.clicked = element;
      now.larger = 0;
      take(showPost(element, 0, read));
      return;
    }
    const part = now.asked ?? partAt(now.shown, element, read);
    take(part && showPart(now.shown, part, element));
  }

  function take(shown: Shown | null): void {
    if (!now) return;
    const lesson = shown && lessonFor(document, shown.posts, shown.parts, shown.editor, shown.before);
    now.missed = !lesson;
    if (shown && lesson) {
      now.shown = shown;
      now.lesson = lesson;
      now.posts = postsInPage(document, taughtEngine(lesson));
      now.asked = missing(shown);
    }
    tell();
  }

  function outlines({ shown, asked }: Progress, aimed: Shown | null, part: Element | null): Outlined[] {
    if (aimed) {
      const others = aimed.posts.filter((post) => post !== aimed.post);
      return [...rowsOf(aimed, others, 'post'), ...rowsOf(aimed, [aimed.post], 'aimed')];
    }
    if (!shown) return [];
    const named = LESSON_PARTS.flatMap((look): Outlined[] => {
      const element = elementOf(shown, look);
      return element ? [{ element, look, name: texts.nameOf(look) }] : [];
    });
    return [
      ...rowsOf(shown, shown.posts, 'post'),
      ...named,
      ...(part ? [{ element: part, look: asked ?? ('aimed' as const) }] : []),
    ];
  }

  function tell(): void {
    if (!now) return;
    const { pointer, shown, asked, missed, posts } = now;
    pointer.outline(outlines(now, null, null));
    pointer.help(!shown ? texts.pointAtPost : asked ? texts.pointAtPart(asked) : texts.correct);
    const words = (part: LessonPart) => {
      const element = shown && elementOf(shown, part);
      if (!element) return null;
      if (part === 'editor') return '';
      // As it is read: without the quotes in it.
      const body = part === 'body' && posts.find((one) => one.element === shown.post)?.post.text.replace(/\s+/g, ' ');
      return (body || read(element).text).slice(0, SHOWN) || null;
    };
    onTold({
      step: shown ? 'parts' : 'post',
      asked,
      missed,
      found: { author: words('author'), date: words('date'), body: words('body'), editor: words('editor') },
      read: posts.length,
      samples: posts.slice(0, 2).map(({ post }) => ({
        author: post.author,
        date: post.dateText,
        line: post.text.replace(/\s+/g, ' ').slice(0, SHOWN),
      })),
    });
  }

  return {
    start: begin,
    stop,
    ask(part) {
      if (!now?.shown) return;
      now.asked = part;
      now.missed = false;
      tell();
    },
    resize(by) {
      if (!now?.clicked) return;
      const shown = showPost(now.clicked, now.larger + by, read);
      // At either end nothing moves any more.
      if (shown && shown.post !== now.shown?.post) {
        now.larger += by;
        take(shown);
      }
    },
    async keep() {
      const lesson = now?.posts.length ? now.lesson : null;
      if (!lesson) return null;
      await keep(lesson);
      stop();
      return lesson;
    },
    tellAgain: tell,
  };
}

/** A post with the neighbours that belong to it. */
function rowsOf({ before }: Shown, posts: readonly Element[], look: Outlined['look']): Outlined[] {
  return posts.flatMap((post) => [post, ...neighboursBefore(post, before)].map((element) => ({ element, look })));
}

function elementOf({ post, parts, editor }: Shown, part: LessonPart): Element | null {
  return part === 'editor' ? editor : (parts[part]?.get(post) ?? null);
}

/** What is to be asked for by itself; a page may well have no reply box. */
function missing({ parts }: Shown): LessonPart | null {
  return (['author', 'date', 'body'] as const).find((part) => parts[part] === null) ?? null;
}
