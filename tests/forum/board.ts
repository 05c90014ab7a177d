// What the two boards of the demo forum have in common.
import type { Flavour } from './bbcode';
import type { Html } from './html';
import type { Store } from './store';
import type { BoardName, Thread } from './threads';

/** A board draws its pages; the server decides which one. */
export interface Board {
  name: BoardName;
  title: string;
  flavour: Flavour;
  index(store: Store): Html;
  section(store: Store, id: number): Html | null;
  topic(store: Store, thread: Thread, page: URL): Html;
  /** The page of the full editor, with `draft` in it. */
  reply(store: Store, thread: Thread, draft: string): Html;
  /** The beginning of a reply that quotes a post. */
  quote(post: Thread['posts'][number]): string;
}

const DAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

/** "ven. 20 nov. 2026 21:14", in the clock of the text itself. */
export function dayInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]} ${year} ${date.slice(11, 16)}`;
}

/** "2026-11-20 21:14:00". */
export function dayInDigits(date: string): string {
  return date.slice(0, 19).replace('T', ' ');
}

/** The page counts what is typed, as many forums do: it must hear of text that it did not type itself. */
export const COUNTER = `
for (const box of document.querySelectorAll('textarea')) {
  const count = document.createElement('p');
  count.className = 'count';
  const show = () => { count.textContent = box.value.length + (box.value.length > 1 ? ' caractères' : ' caractère'); };
  box.addEventListener('input', show);
  box.after(count);
  show();
}`;
