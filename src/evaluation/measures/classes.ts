// Classes that a post has or has not, as sums: three counts a class.
import type { Counts } from '../counts';

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
