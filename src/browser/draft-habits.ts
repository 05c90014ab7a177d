// What the moderator likes every draft to bring along, kept on this computer: two choices, off at first.
import { browser } from 'wxt/browser';
import { followKept } from './on-kept-change';

export interface DraftHabits {
  /** The documents are named at the end. */
  namesSources: boolean;
  /** Words of the post are quoted first. */
  quotes: boolean;
}

export const NO_HABITS: DraftHabits = { namesSources: false, quotes: false };

const HABITS = 'draftHabits';

export async function keepHabits(habits: DraftHabits): Promise<void> {
  await browser.storage.local.set({ [HABITS]: habits });
}

/** Tells them now and whenever they change, also when everything is erased. */
export function followHabits(onHabits: (habits: DraftHabits) => void): Promise<void> {
  const read = async () => habitsFrom((await browser.storage.local.get(HABITS))[HABITS]);
  return followKept((name) => name === HABITS, read, onHabits);
}

function habitsFrom(value: unknown): DraftHabits {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof DraftHabits, unknown>
  >;
  return { namesSources: kept.namesSources === true, quotes: kept.quotes === true };
}
