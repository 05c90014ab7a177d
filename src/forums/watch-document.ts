// Looks at a page again when it may have changed, and less and less often at what moves all the time and tells nothing.
import { own } from './plain-dom';

/** What moved in each place since the last look. */
export type Touched = ReadonlyMap<object, ReadonlySet<Node>>;

export interface Watched {
  /** What is watched: the document, and the open roots that it does not tell about. Asked after each look. */
  roots(): Iterable<Node>;
  /** What the change belongs to: a post, the rest of the page; null where it can mean nothing. */
  placeOf(record: MutationRecord): object | null;
  /** Gives the places that had something to tell. */
  look(touched: Touched): Iterable<object>;
}

/** Changes are gathered for so many milliseconds before the page is looked at. */
export const GATHER_MS = 200;
/** The longest that a place waits which never has anything to tell: a clock, a typing indicator, a video. */
export const LONGEST_MS = 3200;
/** Looking takes at most one part in so many of the page's time. */
const SHARE = 10;

/** Until the signal aborts. */
export function watchDocument({ roots, placeOf, look }: Watched, signal: AbortSignal): void {
  if (signal.aborted) return;
  const patience = new WeakMap<object, { wait: number; at: number }>();
  let touched = new Map<object, Set<Node>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let rested = 0;

  const waitFor = (place: object, now: number): number => {
    const known = patience.get(place);
    // What was quiet for a while gets a new chance.
    return known && now - known.at < 2 * LONGEST_MS ? known.wait : GATHER_MS;
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    for (const record of records) {
      const place = placeOf(record);
      if (!place) continue;
      const nodes = touched.get(place) ?? new Set();
      touched.set(place, nodes.add(record.target));
      plan(Math.max(now + waitFor(place, now), rested), now);
    }
  });
  function plan(at: number, now: number): void {
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(lookNow, at - now);
  }
  function lookNow(): void {
    const began = performance.now();
    due = Number.POSITIVE_INFINITY;
    const moved = touched;
    touched = new Map();
    const told = new Set(look(moved));
    const ended = performance.now();
    rested = ended + (ended - began) * SHARE;
    for (const place of moved.keys()) {
      if (told.has(place)) patience.delete(place);
      else patience.set(place, { wait: Math.min(2 * waitFor(place, began), LONGEST_MS), at: ended });
    }
    observeAll();
  }
  // Observing a root again is as observing it once.
  function observeAll(): void {
    const what = { childList: true, characterData: true, subtree: true, attributes: true };
    for (const root of roots()) observer.observe(root, { ...what, attributeFilter: ['class', 'id'] });
  }
  observeAll();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Whether the change is one of an element's name or class, which says something of that very element only. */
export function isOfAttribute(record: MutationRecord): boolean {
  return own(record.target, 'nodeType') === 1 && record.type === 'attributes';
}
