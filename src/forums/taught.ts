// An engine made from a lesson: for forums that no engine knows.
import type { Lesson } from '../post';
import type { ForumEngine } from './forum-engine';
import { findDeep, INTO } from './open-roots';
import { findAll, isWithin, own } from './plain-dom';
import { namePosts } from './post-names';
import type { Seen } from './seen';
import { neighboursBefore } from './spread-posts';

const IN = 'as shown by the moderator, or guessed';

/** What most boards call what a member did not write. */
const STRIP: Seen[] = [
  { css: 'blockquote, q, pre, figure', in: 'HTML' },
  { css: '[class*="quote" i], [class*="citation" i], [class*="cited" i]', in: 'common names' },
  { css: '[class*="signature" i], [class*="spoiler" i], [class*="attachment" i]', in: 'common names' },
  { css: '[class*="edited" i], [class*="last-edit" i], details', in: 'common names' },
];

export function taughtEngine(lesson: Lesson, name: 'taught' | 'guessed' = 'taught'): ForumEngine {
  const within = (css: string | null) => (css === null ? [] : [seen(css)]);
  const names = new WeakMap<Element, string>();
  return {
    name,
    // The least common measure: it reads well in every editor.
    markup: 'plain',
    recognise: [seen(lesson.post)],
    title: [],
    post: [seen(lesson.post)],
    findPosts(document) {
      const posts = findDeep(document, lesson.post);
      namePosts(posts, lesson, names);
      return posts;
    },
    nests: true,
    alsoIn: (post) => neighboursBefore(post, lesson.before ?? 0),
    idOf: (post) => names.get(post) ?? null,
    removed: [],
    author: within(lesson.author),
    team: [],
    permalink: [{ css: 'a[href*="#"]:not([href$="#"])', in: 'HTML' }],
    date: within(lesson.date),
    // A selector of itself means the post as a whole.
    body: within(lesson.body === ':scope' ? lesson.post.split(INTO).at(-1)! : lesson.body),
    strip: STRIP,
    smileys: [
      {
        css: 'img[class*="smil" i], img[class*="emoji" i], img[src*="smil" i], img[src*="emoji" i]',
        in: 'common names',
      },
    ],
    replyEditor: (document) => (lesson.editor === null ? null : editorIn(document, lesson.editor)),
    replyLink: () => null,
  };
}

/** A selector of a lesson as the readers take it: the steps into open roots apart. */
function seen(css: string): Seen {
  const steps = css.split(INTO);
  const last = steps.pop()!;
  return steps.length === 0 ? { css: last, in: IN } : { css: last, host: steps.join(INTO), in: IN };
}

function editorIn(document: Document, css: string): HTMLElement | null {
  const [found] = findDeep<HTMLElement>(document, css);
  if (!found) return null;
  if (own(found, 'localName') !== 'iframe') return found;
  const inside = (found as HTMLIFrameElement).contentDocument;
  return inside ? own(inside, 'body') : null;
}

/** What the moderator may write a reply in: the last one of the page that is no search box and stands in no post. */
export function guessEditor(document: Document, posts: readonly Element[]): HTMLElement | null {
  const scopes: ParentNode[] = [document, ...openRootsIn(document)];
  const fields = scopes.flatMap((scope) => [...findAll<HTMLElement>(scope, 'textarea, [contenteditable="true"]')]);
  const isFree = (field: HTMLElement) =>
    field.getAttribute('readonly') === null &&
    field.getAttribute('disabled') === null &&
    !posts.some((post) => isWithin(post, field)) &&
    !/search|recherche/i.test(`${field.getAttribute('name')} ${field.id} ${field.getAttribute('type')}`);
  return fields.filter(isFree).at(-1) ?? null;
}

function openRootsIn(node: ParentNode): ShadowRoot[] {
  const roots = [...findAll(node, '*')].flatMap((element) => own(element, 'shadowRoot') ?? []);
  return roots.flatMap((root) => [root, ...openRootsIn(root)]);
}
