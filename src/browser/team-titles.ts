// The titles by which the moderator knows the team of a forum ("Modératrice"), on this computer only.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onKeptChange } from './on-kept-change';

const TITLES = 'team-titles';

const TitlesSchema = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)));

export async function recallTeamTitles(): Promise<string[]> {
  const kept = (await browser.storage.local.get(TITLES))[TITLES];
  return v.is(TitlesSchema, kept) ? kept : [];
}

/** Rejects where the browser has no room. */
export async function keepTeamTitles(titles: readonly string[]): Promise<void> {
  if (titles.length === 0) await browser.storage.local.remove(TITLES);
  else await browser.storage.local.set({ [TITLES]: titles });
}

/** Tells of each change, until the signal aborts. */
export function onTeamTitlesChanged(onTitles: () => void, signal?: AbortSignal): void {
  onKeptChange((name) => name === TITLES, onTitles, signal);
}

/** What was typed, by commas or lines; each title once. */
export function teamTitlesIn(text: string): string[] {
  const titles = text.split(/[,;\n]/).map((title) => title.replace(/\s+/g, ' ').trim().slice(0, 80));
  return [...new Set(titles.filter((title) => title !== ''))];
}
