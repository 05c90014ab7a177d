// The content script: recognises the forum, reads and marks its page, and obeys the panel.
import { type Messages, onMessage, type PageState, sendMessage } from '../browser/messages';
import { forumPattern } from '../browser/permissions';
import { insertDraft } from '../editors/insert';
import { watchCarets } from '../editors/last-caret';
import { recognise } from '../forums/engines';
import { replyEditorIn } from '../forums/read-posts';
import type { Consider } from '../queue/consider';
import { forumPage, type PageParts } from './forum-page';
import { markTexts } from './mark-texts';

/** The content script's own life, as WXT tells it. */
export interface Lifetime {
  signal: AbortSignal;
  /** Whether the extension has left; asking makes `signal` follow. */
  isInvalid: boolean;
}

/** Lives until the lifetime ends or access to the forum is taken back; then no trace stays on the page. */
export function startPage(document: Document, consider: Consider, life: Lifetime): void {
  const stopped = new AbortController();
  const signal = AbortSignal.any([life.signal, stopped.signal]);
  const engine = recognise(document);
  const parts = partsFor(consider, life);
  const page = engine && forumPage(document, engine, parts, signal);

  const obey = <T extends keyof Messages>(type: T, listener: Parameters<typeof onMessage<T>>[1]) => {
    signal.addEventListener('abort', onMessage(type, listener));
  };
  obey('isPresent', () => true);
  obey('readPage', () => page?.read() ?? null);
  obey('showPost', ({ data }) => page?.show(data));
  obey('hidePost', () => page?.hide());
  obey('setStanding', ({ data }) => page?.setStanding(data.postId, data.standing));
  obey('insertDraft', ({ data }) => insertDraft(() => engine && replyEditorIn(document, engine), data));
  obey('stopForum', ({ data }) => {
    const isMeant = data === forumPattern(document.location.origin);
    if (isMeant) stopped.abort();
    return isMeant;
  });

  watchCarets(document, signal);
  // A page that comes back from the browser's memory has lost its badge.
  const returned = async (event: PageTransitionEvent) => {
    if (event.persisted && page) parts.onChange(await page.state());
  };
  addEventListener('pageshow', returned, { signal });
  // An update takes the extension away without a word to the pages that are open.
  addEventListener('focus', () => life.isInvalid, { signal });
  if (!page) parts.onChange(null);
}

function partsFor(consider: Consider, life: Lifetime): PageParts & { onChange(state: PageState | null): void } {
  // Where nobody hears any more the extension may have left.
  const unheard = () => life.isInvalid;
  return {
    consider,
    texts: markTexts,
    // Without memory every post waits, which is the safe side.
    recallStandings: (addresses) => sendMessage('recallStandings', addresses).catch(() => addresses.map(() => null)),
    keepStanding: (permalink, standing) => void sendMessage('keepStanding', { permalink, standing }).catch(unheard),
    onChange: (state) => void sendMessage('pageChanged', state).catch(unheard),
    onOpen: (postId) => void sendMessage('openCard', postId).catch(unheard),
  };
}
