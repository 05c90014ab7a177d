// Where posts stand, until the browser is closed: a salted hash of the permalink, and nothing else of the post.
import { browser } from 'wxt/browser';
import type { Standing } from '../queue/queue-item';
import { saltedKey } from './salted-key';

/** In the order of the permalinks; null for a post that was never moved. */
export async function recallStandings(permalinks: string[]): Promise<(Standing | null)[]> {
  const keys = await Promise.all(permalinks.map((permalink) => saltedKey('standing', permalink)));
  const kept = await browser.storage.session.get<Record<string, Standing>>(keys);
  return keys.map((key) => kept[key] ?? null);
}

export interface StandingChange {
  permalink: string;
  standing: Standing;
  /** The moderator's own word against an answer of the team: kept also where the post waits. */
  isHeld?: boolean;
}

export async function keepStanding({ permalink, standing, isHeld }: StandingChange): Promise<void> {
  const key = await saltedKey('standing', permalink);
  if (standing === 'waiting' && !isHeld) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: standing });
}
