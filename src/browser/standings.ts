// Where posts stand, for the browser's session: a salted hash of the permalink, and nothing else of the post.
import { browser } from 'wxt/browser';
import type { Standing } from '../queue/queue-item';

const SALT = 'standing-salt';

let salt: Promise<string> | undefined;

/** In the order of the permalinks; null for a post that was never moved. */
export async function recallStandings(permalinks: string[]): Promise<(Standing | null)[]> {
  const keys = await Promise.all(permalinks.map(keyOf));
  const kept = await browser.storage.session.get<Record<string, Standing>>(keys);
  return keys.map((key) => kept[key] ?? null);
}

export async function keepStanding(permalink: string, standing: Standing): Promise<void> {
  const key = await keyOf(permalink);
  if (standing === 'waiting') await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: standing });
}

async function keyOf(permalink: string): Promise<string> {
  salt ??= readSalt();
  const bytes = new TextEncoder().encode((await salt) + permalink);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `standing-${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function readSalt(): Promise<string> {
  const kept = await browser.storage.session.get<Record<string, string>>(SALT);
  const found = kept[SALT] ?? crypto.randomUUID();
  await browser.storage.session.set({ [SALT]: found });
  return found;
}
