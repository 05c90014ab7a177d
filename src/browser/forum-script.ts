// The content script: started in one tab by activeTab, or registered for the forums that may always be read.
import { browser } from 'wxt/browser';
import { showWaiting } from './badge';
import { sendMessage } from './messages';
import { forumPattern, grantedForums, mayReadForum } from './permissions';

const FILE = '/content-scripts/forum.js';

const starting = new Map<number, Promise<'started' | 'no-access'>>();

/** Starts the content script in the tab unless it answers already. */
export function startTab(tabId: number): Promise<'started' | 'no-access'> {
  const start = starting.get(tabId) ?? startOnce(tabId).finally(() => starting.delete(tabId));
  starting.set(tabId, start);
  return start;
}

/**
 * The same after a click, which grants access: an open panel may have begun to start the tab just before, without access,
 * and the click would share its failure.
 */
export async function startClickedTab(tabId: number): Promise<'started' | 'no-access'> {
  return (await startTab(tabId)) === 'started' ? 'started' : startTab(tabId);
}

async function startOnce(tabId: number): Promise<'started' | 'no-access'> {
  const answers = await sendMessage('isPresent', undefined, tabId).then(
    () => true,
    () => false,
  );
  if (answers) return 'started';
  return browser.scripting.executeScript({ target: { tabId }, files: [FILE] }).then(
    () => 'started',
    () => 'no-access',
  );
}

/** Reads the forum always, from now on and in its open tabs; false where the browser gave no access. */
export async function registerForum(pattern: string): Promise<boolean> {
  if (!(await mayReadForum(pattern))) return false;
  await inTurn(() => register(pattern));
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.all(tabs.map((tab) => startTab(tab.id!)));
  return true;
}

/** Reads the forum no more; its open tabs lose their marks. */
export async function unregisterForum(pattern: string): Promise<void> {
  await inTurn(() => unregister(pattern));
  // A tab without access hides its address, so each page checks for itself whether it is meant.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => stopTab(tab.id!, pattern)));
}

async function stopTab(tabId: number, pattern: string): Promise<void> {
  if (await sendMessage('stopForum', pattern, tabId)) await showWaiting(tabId, 0);
}

/** Origins of the forums that are always read, ports left out. */
export async function rememberedForums(): Promise<string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return registered.map(({ id }) => id.slice(0, -'/*'.length));
}

export function isRemembered(origin: string): Promise<boolean> {
  return isRegistered(forumPattern(origin));
}

/** Makes the registered scripts follow the granted access, which the browser may change without us. */
export async function reconcileForums(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const { id } of registered) if (!(await mayReadForum(id))) await unregisterForum(id);
  for (const pattern of await grantedForums()) await registerForum(pattern);
}

/** Its pattern is the script's id. */
async function register(pattern: string): Promise<void> {
  if (await isRegistered(pattern)) return;
  await browser.scripting.registerContentScripts([
    { id: pattern, matches: [pattern], js: [FILE], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

async function unregister(pattern: string): Promise<void> {
  if (await isRegistered(pattern)) await browser.scripting.unregisterContentScripts({ ids: [pattern] });
}

async function isRegistered(pattern: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [pattern] })).length > 0;
}

/** Two changes at once would register the same id twice, which the browser refuses. */
function inTurn(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request('forum-scripts', change);
}
