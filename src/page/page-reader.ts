// How the page is read now: by an engine that knows it, a lesson, a guess, or as one text; begun anew when that changes,
// also where the site draws another of its pages into the same document.
import type { PageState } from '../browser/messages';
import { type Choice, chooseEngine, isSameChoice } from '../forums/choose-engine';
import { oneTextEngine } from '../forums/one-text';
import { replyEditorIn } from '../forums/read-posts';
import { watchDocument } from '../forums/watch-document';
import type { Lesson } from '../post';
import { type ForumPage, forumPage, type PageParts } from './forum-page';

export interface PageReader {
  /** The page that is read, or null. */
  page(): ForumPage | null;
  state(): Promise<PageState | null>;
  /** Also looks again at a page that nobody could read before. */
  read(): Promise<PageState | null>;
  /** Looks at the page with fresh eyes: a lesson was added, or the team has other titles. */
  begin(): Promise<void>;
  /** False where the page holds no text. */
  readAsOneText(): Promise<boolean>;
  /** Where a reply goes; the editor that was used last comes before a guess. */
  editor(last: HTMLElement | null): HTMLElement | null;
}

interface ReaderParts extends PageParts {
  recallLessons(): Promise<Lesson[]>;
  /** As the moderator named them. */
  recallTeamTitles(): Promise<string[]>;
  onChange(state: PageState | null): void;
}

/** For so many milliseconds after the address changed, what is drawn may still be the page before. */
const ARRIVING_MS = 10_000;
const PAGE = {};

export function pageReader(document: Document, parts: ReaderParts, signal: AbortSignal): PageReader {
  let choice: Choice | null = null;
  let page: ForumPage | null = null;
  let end = new AbortController();
  let lessons: Lesson[] = [];
  let teamTitles: string[] = [];
  let address = addressOf(document);
  let arriving = 0;
  let hasTold = false;
  let ready = begin();
  void ready.then(() => {
    // A change of address is news at once, however restless the page is.
    const placeOf = () => (address === addressOf(document) ? PAGE : {});
    watchDocument({ roots: () => [document], placeOf, look: () => (look() ? [PAGE] : []) }, signal);
  });

  async function begin(): Promise<void> {
    [lessons, teamTitles] = await Promise.all([parts.recallLessons(), parts.recallTeamTitles()]);
    if (!signal.aborted) use(chooseEngine(document, lessons));
  }

  /** Whether the page is read otherwise than before. */
  function look(): boolean {
    const now = addressOf(document);
    if (now !== address) {
      address = now;
      arriving = performance.now() + ARRIVING_MS;
    }
    const isArriving = performance.now() < arriving;
    if (page && !isArriving && !page.isEmpty()) return false;
    const chosen = chooseEngine(document, lessons);
    if (isSameChoice(choice, chosen)) return false;
    use(chosen);
    return true;
  }

  function use(chosen: Choice | null): void {
    const wasRead = page !== null;
    end.abort();
    end = new AbortController();
    choice = chosen;
    const onChange = (state: PageState) => parts.onChange(toldOf(state));
    const engine = chosen && { ...chosen.engine, teamTitles };
    page = engine && forumPage(document, engine, { ...parts, onChange }, AbortSignal.any([signal, end.signal]));
    if (!page && (wasRead || !hasTold)) parts.onChange(null);
    hasTold = true;
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
      // What the moderator asked for stands until it is gone, or the address changes again.
      arriving = 0;
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

/** The place in a page is part of no address. */
function addressOf(document: Document): string {
  return document.location.href.split('#')[0]!;
}
