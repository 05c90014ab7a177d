// The settings that stay on this computer: the moderator's region, where they chose one.
import { type Browser, browser } from 'wxt/browser';
import { REGIONS, type Region } from '../services/service';

const REGION = 'region';

/** Null: the forum's own place counts again. */
export async function keepRegion(region: Region | null): Promise<void> {
  if (region) await browser.storage.local.set({ [REGION]: region });
  else await browser.storage.local.remove(REGION);
}

/** Tells the chosen region, null where none is, now and whenever it changes, until the signal aborts. */
export async function followRegion(onRegion: (region: Region | null) => void, signal?: AbortSignal): Promise<void> {
  const changed = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[REGION]) onRegion(regionFrom(changes[REGION].newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  onRegion(regionFrom((await browser.storage.local.get(REGION))[REGION]));
}

/** Forgets everything that storage holds: the region, drafts, and where posts stand. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

function regionFrom(value: unknown): Region | null {
  return REGIONS.find((region) => region === value) ?? null;
}
