// Long work in short slices, so that the page stays smooth.

/** A slice ends in time for one thing more: it should stay under 8 ms. */
const SLICE_MS = 6;

/** Does the work for each thing in order; stops when the signal aborts. */
export async function inSlices<T>(
  things: readonly T[],
  work: (thing: T) => void,
  signal: AbortSignal,
  breathe: () => Promise<void> = letThePageMove,
): Promise<void> {
  let began = performance.now();
  for (const thing of things) {
    if (performance.now() - began >= SLICE_MS) {
      await breathe();
      began = performance.now();
    }
    if (signal.aborted) return;
    work(thing);
  }
}

/** To the end of the line: the page's own tasks come before the next slice. Timers would be slowed in a hidden tab. */
function letThePageMove(): Promise<void> {
  return globalThis.scheduler?.postTask(() => {}) ?? new Promise((done) => setTimeout(done));
}
