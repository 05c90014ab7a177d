// The content script: recognises the forum, reads and marks its page, and obeys the panel.
import { recallLessons } from '../browser/lessons';
import { type Messages, onMessage, type PageState, sendMessage } from '../browser/messages';
import { forumPattern } from '../browser/permissions';
import { onTeamTitlesChanged, recallTeamTitles } from '../browser/team-titles';
import { insertDraft } from '../editors/insert';
import { watchCarets } from '../editors/last-caret';
import type { PageParts } from './forum-page';
import { askedTwice, judgedOnce } from './judge-texts';
import { followEditors } from './last-editor';
import { markTexts } from './mark-texts';
import { pageReader } from './page-reader';
import { selections } from './selections';
import { teaching } from './teaching';
import { teachingTexts } from './teaching-texts';

/** The content script's own life, as WXT tells it. */
export interface Lifetime {
  signal: AbortSignal;
  /** Whether the extension has left; asking makes `signal` follow. */
  isInvalid: boolean;
}

/** Lives until the lifetime ends or access to the forum is taken back; then no trace stays on the page. */
export function startPage(document: Document, life: Lifetime): void {
  const stopped = new AbortController();
  const signal = AbortSignal.any([life.signal, stopped.signal]);
  const lastEditor = followEditors(document, signal);
  const parts = partsFor(life);
  const selected = selections(document, parts.judge, () => lastEditor() !== null);
  const tell = (state: PageState | null) => parts.onChange(selected.join(state));
  const reader = pageReader(document, { ...parts, recallLessons, recallTeamTitles, onChange: tell }, signal);
  const lesson = teaching(
    document,
    {
      texts: teachingTexts,
      onTold: (state) => void sendMessage('teachingChanged', state).catch(() => life.isInvalid),
      keep: async (taught) => {
        if (!(await sendMessage('storeLesson', taught))) throw new Error('There is no room for the lesson.');
      },
    },
    signal,
  );
  /** A selected text whose card is to be opened; told once. */
  let wanted: string | undefined;

  const obey = <T extends keyof Messages>(type: T, listener: Parameters<typeof onMessage<T>>[1]) => {
    signal.addEventListener('abort', onMessage(type, listener));
  };
  obey('isPresent', () => true);
  obey('readPage', async () => {
    lesson.tellAgain();
    const state = selected.join(await reader.read());
    const told = wanted;
    wanted = undefined;
    return state && told ? { ...state, wanted: told } : state;
  });
  obey('showPost', ({ data }) => (selected.has(data) ? selected.show(data) : reader.page()?.show(data)));
  obey('hidePost', () => reader.page()?.hide());
  obey('setStanding', async ({ data: { postId, standing } }) => {
    if (!selected.has(postId)) return reader.page()?.setStanding(postId, standing);
    selected.setStanding(postId, standing);
    tell(await reader.state());
  });
  obey('insertDraft', ({ data }) => insertDraft(() => reader.editor(lastEditor()), data));
  obey('proposeFor', async ({ data }) => {
    wanted = await selected.propose(data);
    tell(await reader.state());
    parts.onOpen(wanted);
  });
  obey('startTeaching', () => lesson.start());
  obey('askForPart', ({ data }) => lesson.ask(data));
  obey('resizePost', ({ data }) => lesson.resize(data));
  obey('stopTeaching', () => lesson.stop());
  obey('keepLesson', async () => {
    const kept = await lesson.keep().catch(() => null);
    if (kept) await reader.begin();
    return kept !== null;
  });
  obey('readAsOneText', () => reader.readAsOneText());
  obey('stopForum', ({ data }) => {
    const isMeant = data === forumPattern(document.location.origin);
    if (isMeant) stopped.abort();
    return isMeant;
  });

  onTeamTitlesChanged(() => void reader.begin(), signal);
  watchCarets(document, signal);
  // A page that comes back from the browser's memory has lost its badge.
  const returned = async (event: PageTransitionEvent) => {
    if (event.persisted && reader.page()) tell(await reader.state());
  };
  addEventListener('pageshow', returned, { signal });
  // An update takes the extension away without a word to the pages that are open.
  addEventListener('focus', () => life.isInvalid, { signal });
}

function partsFor(life: Lifetime): PageParts & { onChange(state: PageState | null): void } {
  // Where nobody hears any more the extension may have left.
  const unheard = () => life.isInvalid;
  return {
    judge: judgedOnce(
      askedTwice(
        (texts) => sendMessage('judgeTexts', texts),
        () => life.isInvalid,
      ),
    ),
    texts: markTexts,
    // Without memory every post waits, which is the safe side.
    recallStandings: (addresses) => sendMessage('recallStandings', addresses).catch(() => addresses.map(() => null)),
    keepStanding: (change) => void sendMessage('keepStanding', change).catch(unheard),
    onChange: (state) => void sendMessage('pageChanged', state).catch(unheard),
    onOpen: (postId) => void sendMessage('openCard', postId).catch(unheard),
  };
}
