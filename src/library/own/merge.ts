// What an import would do, told before it is done: nothing that is here is ever lost, and two different texts both stay.
import { fingerprint, type OwnReply, ownId } from './own-reply';

export interface Merge {
  /** New here. */
  added: OwnReply[];
  /** A later state of a reply that is here unchanged: it takes its place. */
  changed: OwnReply[];
  /** Here already, word for word. */
  same: OwnReply[];
  /** Changed here and there: both stay; these come beside, under an id of their own. */
  beside: OwnReply[];
  /** Those that stay as they are and that the file does not hold, or holds in an earlier state. */
  kept: OwnReply[];
}

export function planMerge(here: readonly OwnReply[], incoming: readonly OwnReply[]): Merge {
  const merge: Merge = { added: [], changed: [], same: [], beside: [], kept: [] };
  const byId = new Map(here.map((own) => [own.id, own]));
  const words = new Set(here.map(fingerprint));
  const taken = new Set([...here, ...incoming].map(({ id }) => id));
  for (const own of incoming) {
    const known = byId.get(own.id);
    const now = fingerprint(own);
    if (words.has(now)) merge.same.push(own);
    else if (!known) merge.added.push(own);
    else if (own.past.includes(fingerprint(known))) merge.changed.push(own);
    else if (!known.past.includes(now)) merge.beside.push({ ...own, id: freeId(own, taken) });
  }
  const changed = new Set(merge.changed.map(({ id }) => id));
  const same = new Set(merge.same.map(fingerprint));
  merge.kept = here.filter((own) => !changed.has(own.id) && !same.has(fingerprint(own)));
  return merge;
}

/** In the order in which they are here; what is new comes behind. */
export function applyMerge(here: readonly OwnReply[], { added, changed, beside }: Merge): OwnReply[] {
  const later = new Map(changed.map((own) => [own.id, own]));
  return [...here.map((own) => later.get(own.id) ?? own), ...added, ...beside];
}

/** The same reply gets the same id anywhere; it counts as taken from here on. */
export function freeId(own: OwnReply, taken: Set<string>): string {
  const name = fingerprint(own);
  let id = ownId(name);
  for (let n = 2; taken.has(id); n++) id = ownId(`${name}-${n}`);
  taken.add(id);
  return id;
}
