// How often each reply was used, by its id and nothing else; and, until the browser is closed, which were used in a thread.
import { browser } from 'wxt/browser';
import { type Counts, readCounts } from '../library/own/counts';
import { followKept } from './on-kept-change';
import { saltedKey } from './salted-key';

export const USES = 'reply-uses';
/** More than a thread asks for. */
const MOST_IN_THREAD = 50;

/** Tells the counts now and after each change, until the signal aborts. */
export function followUses(onCounts: (counts: Counts) => void, signal?: AbortSignal): Promise<void> {
  return followKept((name) => name === USES, readUses, onCounts, signal);
}

/** Adds one use to each reply. */
export async function countUses(ids: readonly string[]): Promise<void> {
  await navigator.locks.request('own-replies', async () => {
    const counts = { ...(await readUses()) };
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    await browser.storage.local.set({ [USES]: counts });
  });
}

/** Ids of the replies used in the thread since the browser was opened. */
export async function recallUsedIn(thread: string): Promise<string[]> {
  const key = await saltedKey('thread', thread);
  return (await browser.storage.session.get<Record<string, string[]>>(key))[key] ?? [];
}

export async function keepUsedIn(thread: string, ids: readonly string[]): Promise<string[]> {
  const used = [...new Set([...ids, ...(await recallUsedIn(thread))])].slice(0, MOST_IN_THREAD);
  await browser.storage.session.set({ [await saltedKey('thread', thread)]: used });
  return used;
}

/** What is no count is put aside where the own replies are read. */
async function readUses(): Promise<Counts> {
  return readCounts((await browser.storage.local.get(USES))[USES]).counts;
}
