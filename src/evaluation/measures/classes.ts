// Classes that a post has or has not, as sums: three counts a class.
import { type Counts, f1, precision, recall } from '../counts';
import type { Figures } from '../measure';

export const COUNTS = 3;

/** What one post adds for each class. */
export function countClasses(
  classes: readonly string[],
  real: readonly string[],
  claimed: readonly string[],
): number[] {
  return classes.flatMap((name) => {
    const isReal = real.includes(name);
    const isClaimed = claimed.includes(name);
    return [Number(isReal && isClaimed), Number(isClaimed), Number(isReal)];
  });
}

/** The counts of class number `at`. */
export function readCounts(sums: ArrayLike<number>, at: number): Counts {
  return { right: sums[at * COUNTS]!, claimed: sums[at * COUNTS + 1]!, real: sums[at * COUNTS + 2]! };
}

/** `name.f1`, `name.precision` and `name.recall`. */
export function classFigures(name: string, counts: Counts): Figures {
  return {
    [`${name}.f1`]: { value: f1(counts), n: counts.real },
    [`${name}.precision`]: { value: precision(counts), n: counts.claimed },
    [`${name}.recall`]: { value: recall(counts), n: counts.real },
  };
}
