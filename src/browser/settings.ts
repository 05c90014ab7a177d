// The settings that stay on this computer: the moderator's region, where they chose one.
import { browser } from 'wxt/browser';
import { REGIONS, type Region } from '../services/service';
import { followKept } from './on-kept-change';

const REGION = 'region';

/** Null: the forum's own place counts again. */
export async function keepRegion(region: Region | null): Promise<void> {
  if (region) await browser.storage.local.set({ [REGION]: region });
  else await browser.storage.local.remove(REGION);
}

/** Tells the chosen region, null where none is, now and whenever it changes, until the signal aborts. */
export function followRegion(onRegion: (region: Region | null) => void, signal?: AbortSignal): Promise<void> {
  const read = async () => regionFrom((await browser.storage.local.get(REGION))[REGION]);
  return followKept((name) => name === REGION, read, onRegion, signal);
}

/** Forgets everything that storage holds: the region, drafts, and where posts stand. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

function regionFrom(value: unknown): Region | null {
  return REGIONS.find((region) => region === value) ?? null;
}
