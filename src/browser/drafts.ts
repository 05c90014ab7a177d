// The moderator's unfinished drafts, in memory until the browser is closed; each under a salted hash of its post.
import { browser } from 'wxt/browser';
import { saltedKey } from './salted-key';

/** By post, only those that have a draft. `Draft` is whatever `keepDraft` was given. */
export async function recallDrafts<Draft>(posts: string[]): Promise<Record<string, Draft>> {
  const keys = await Promise.all(posts.map((post) => saltedKey('draft', post)));
  const kept = await browser.storage.session.get<Record<string, Draft>>(keys);
  const entries = posts.flatMap((post, i) => {
    const draft = kept[keys[i]!];
    return draft === undefined ? [] : [[post, draft] as const];
  });
  return Object.fromEntries(entries);
}

/** Null forgets the draft. */
export async function keepDraft<Draft>(post: string, draft: Draft | null): Promise<void> {
  const key = await saltedKey('draft', post);
  if (draft === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: draft });
}
