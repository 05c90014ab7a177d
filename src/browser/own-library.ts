// The moderator's own replies, on this computer only; what storage holds and nobody can read is put aside, never dropped.
import { browser } from 'wxt/browser';
import { readCounts } from '../library/own/counts';
import { applyMerge, type Merge, planMerge } from '../library/own/merge';
import type { OwnReply } from '../library/own/own-reply';
import { readStored, type Stored, toStored } from '../library/own/stored';
import { followKept } from './on-kept-change';
import { USES } from './own-library-uses';

const REPLIES = 'own-replies';
const ASIDE = 'own-replies-aside';

/** Tells what is kept now and after each change, until the signal aborts. */
export function followOwnReplies(onStored: (stored: Stored) => void, signal?: AbortSignal): Promise<void> {
  return followKept((name) => name === REPLIES || name === ASIDE, openOwnReplies, onStored, signal);
}

/** Reads everything; what was spoilt from outside goes aside first. */
export function openOwnReplies(): Promise<Stored> {
  return inTurn(open);
}

/** Rejects where the browser has no room for more; nothing has changed then. */
export function saveOwnReply(reply: OwnReply): Promise<void> {
  return change((replies) => {
    const isHere = replies.some(({ id }) => id === reply.id);
    return isHere ? replies.map((one) => (one.id === reply.id ? reply : one)) : [...replies, reply];
  });
}

export function removeOwnReply(id: string): Promise<void> {
  return change((replies) => replies.filter((one) => one.id !== id));
}

/** Weighs the incoming replies against what is here at this moment; what another window saved meanwhile is not lost. */
export function importOwnReplies(incoming: readonly OwnReply[]): Promise<Merge> {
  return inTurn(async () => {
    const stored = await open();
    const merge = planMerge(stored.replies, incoming);
    await browser.storage.local.set(written({ ...stored, replies: applyMerge(stored.replies, merge) }));
    return merge;
  });
}

/** Forgets what could not be read. */
export function dropAside(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(ASIDE));
}

async function open(): Promise<Stored> {
  const kept = await browser.storage.local.get([REPLIES, ASIDE, USES]);
  const stored = readStored(kept[REPLIES], kept[ASIDE]);
  const { counts, spoilt } = readCounts(kept[USES]);
  if (spoilt !== null) {
    stored.aside.push({ version: null, value: { [USES]: spoilt } });
    await browser.storage.local.set({ ...written(stored), [USES]: counts });
  } else if (stored.moved) await browser.storage.local.set(written(stored));
  return stored;
}

function change(alter: (replies: OwnReply[]) => OwnReply[]): Promise<void> {
  return inTurn(async () => {
    const stored = await open();
    await browser.storage.local.set(written({ ...stored, replies: alter(stored.replies) }));
  });
}

function written({ replies, aside }: Stored) {
  return { [REPLIES]: toStored(replies), [ASIDE]: aside };
}

/** Panel, options and other windows read and write one value: each waits for the one before. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('own-replies', work) as Promise<T>;
}
