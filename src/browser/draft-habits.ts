// What the moderator likes every draft to bring along, kept on this computer: two choices, off at first.
import { type Browser, browser } from 'wxt/browser';

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
export async function followHabits(onHabits: (habits: DraftHabits) => void): Promise<void> {
  browser.storage.local.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[HABITS]) onHabits(habitsFrom(changes[HABITS].newValue));
  });
  onHabits(habitsFrom((await browser.storage.local.get(HABITS))[HABITS]));
}

function habitsFrom(value: unknown): DraftHabits {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof DraftHabits, unknown>
  >;
  return { namesSources: kept.namesSources === true, quotes: kept.quotes === true };
}
