// The content script: recognises the forum, reads and marks its page, and obeys the panel.
import { type Messages, onMessage, type PageState, sendMessage } from '../browser/messages';
import { forumPattern } from '../browser/permissions';
import { insertDraft } from '../editors/insert';
import { watchCarets } from '../editors/last-caret';
import { recognise } from '../forums/engines';
import type { Post } from '../post';
import type { QueueItem } from '../queue/queue-item';
import { forumPage } from './forum-page';
import { markTexts } from './mark-texts';

/** The content script's own life, as WXT tells it. */
export interface Lifetime {
  signal: AbortSignal;
  /** Whether the extension has left; asking makes `signal` follow. */
  isInvalid: boolean;
}

/** Lives until the lifetime ends or access to the forum is taken back; then no trace stays on the page. */
export function startPage(document: Document, consider: (post: Post) => QueueItem, life: Lifetime): void {
  const stopped = new AbortController();
  const signal = AbortSignal.any([life.signal, stopped.signal]);
  const engine = recognise(document);
  const tell = (state: PageState | null) => void sendMessage('pageChanged', state).catch(() => life.isInvalid);
  const page =
    engine &&
    forumPage(
      document,
      engine,
      {
        consider,
        texts: markTexts,
        recallStandings: (addresses) => sendMessage('recallStandings', addresses),
        keepStanding: (permalink, standing) => void sendMessage('keepStanding', { permalink, standing }),
        onChange: tell,
        onOpen: (postId) => void sendMessage('openCard', postId).catch(() => life.isInvalid),
      },
      signal,
    );

  const obey = <T extends keyof Messages>(type: T, listener: Parameters<typeof onMessage<T>>[1]) => {
    signal.addEventListener('abort', onMessage(type, listener));
  };
  obey('readPage', () => page?.state() ?? null);
  obey('showPost', ({ data }) => page?.show(data));
  obey('hidePost', () => page?.hide());
  obey('setStanding', ({ data }) => page?.setStanding(data.postId, data.standing));
  obey('insertDraft', ({ data }) => insertDraft(engine?.replyEditor(document) ?? null, data));
  obey('stopForum', ({ data }) => {
    if (data === forumPattern(document.location.origin)) stopped.abort();
  });

  watchCarets(document, signal);
  // A page that comes back from the browser's memory has lost its badge.
  const returned = async (event: PageTransitionEvent) => {
    if (event.persisted) tell((await page?.state()) ?? null);
  };
  addEventListener('pageshow', returned, { signal });
  // An update takes the extension away without a word to the pages that are open.
  addEventListener('focus', () => life.isInvalid, { signal });
  if (!page) tell(null);
}
