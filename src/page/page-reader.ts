// How the page is read now: by an engine that knows it, a lesson, a guess, or as one text; begun anew when that changes.
import type { PageState } from '../browser/messages';
import { type Choice, chooseEngine } from '../forums/choose-engine';
import { oneTextEngine } from '../forums/one-text';
import { replyEditorIn } from '../forums/read-posts';
import type { Lesson } from '../post';
import { type ForumPage, forumPage, type PageParts } from './forum-page';

export interface PageReader {
  /** The page that is read, or null. */
  page(): ForumPage | null;
  state(): Promise<PageState | null>;
  /** Also looks again at a page that nobody could read before. */
  read(): Promise<PageState | null>;
  /** Looks at the page with fresh eyes: a lesson was added. */
  begin(): Promise<void>;
  /** False where the page holds no text. */
  readAsOneText(): Promise<boolean>;
  /** Where a reply goes; the editor that was used last comes before a guess. */
  editor(last: HTMLElement | null): HTMLElement | null;
}

interface ReaderParts extends PageParts {
  recallLessons(): Promise<Lesson[]>;
  onChange(state: PageState | null): void;
}

export function pageReader(document: Document, parts: ReaderParts, signal: AbortSignal): PageReader {
  let choice: Choice | null = null;
  let page: ForumPage | null = null;
  let end = new AbortController();
  let ready = begin();

  async function begin(): Promise<void> {
    const lessons = await parts.recallLessons();
    if (!signal.aborted) use(chooseEngine(document, lessons));
  }

  function use(chosen: Choice | null): void {
    end.abort();
    end = new AbortController();
    choice = chosen;
    const onChange = (state: PageState) => parts.onChange(toldOf(state));
    page = chosen && forumPage(document, chosen.engine, { ...parts, onChange }, AbortSignal.any([signal, end.signal]));
    if (!page) parts.onChange(null);
  }

  /** A lesson that finds something after all is not stale. */
  function toldOf(state: PageState): PageState {
    const isStale = choice?.stale && (choice.engine.name !== 'taught' || state.read === 0);
    return isStale ? { ...state, stale: true } : state;
  }

  return {
    page: () => page,
    async state() {
      await ready;
      return page && toldOf(await page.state());
    },
    async read() {
      await ready;
      if (!page) await begin();
      return page && toldOf(await page.read());
    },
    begin() {
      ready = begin();
      return ready;
    },
    async readAsOneText() {
      await ready;
      const engine = oneTextEngine(document);
      if (engine) use({ engine, stale: false });
      return engine !== null;
    },
    editor(last) {
      const own = choice && replyEditorIn(document, choice.engine);
      const isGuess = choice !== null && ['guessed', 'one-text'].includes(choice.engine.name);
      return isGuess ? (last ?? own) : (own ?? last);
    },
  };
}
