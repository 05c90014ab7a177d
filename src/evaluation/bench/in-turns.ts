// Times several works by turns in one run: what disturbs the machine disturbs them all, and only their ratios are told.

export interface Work {
  name: string;
  /** What one turn does. */
  run: () => unknown;
  /** Made anew before each turn, outside the time that counts. */
  prepare?: () => void;
  /** How often a turn runs it: what is over in no time is measured many times over; once when left out. */
  times?: number;
}

export interface Timed {
  name: string;
  /** Milliseconds of one run, in the best turn: what slows a turn is never the work itself. */
  ms: number;
}

/** Turns before any counts: until the engine has made the code as quick as it gets. */
const WARMING = 3;

/** One work after the other, so many turns; a work may answer later (a promise is awaited). */
export async function timeInTurns(works: readonly Work[], turns = 12): Promise<Timed[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = -WARMING; turn < turns; turn++) {
    for (const [i, work] of works.entries()) {
      const ms = await timeOnce(work);
      if (turn >= 0) best[i] = Math.min(best[i]!, ms);
    }
  }
  return works.map(({ name }, i) => ({ name, ms: best[i]! }));
}

async function timeOnce({ run, prepare, times = 1 }: Work): Promise<number> {
  let spent = 0;
  for (let i = 0; i < times; i++) {
    prepare?.();
    const start = performance.now();
    const answer = run();
    if (answer instanceof Promise) await answer;
    spent += performance.now() - start;
  }
  return spent / times;
}
