// The contract of a measure: what each post adds to some sums, and the figures that the sums give.
import type { Case } from './judge';

/** A figure and on how many things it was measured; null where there was nothing to measure. */
export interface Figure {
  value: number | null;
  n: number;
}

/** Figures by stable names. */
export type Figures = Record<string, Figure>;

/** Sums add up over posts, so that a bootstrap needs to judge and count each post only once. */
export interface Measure {
  /** How many sums it keeps. */
  width: number;
  /** What one post adds, `width` numbers. */
  tally(one: Case): number[];
  read(sums: Float64Array): Figures;
}

/** One measure's sums after the other's, so that several are counted in one pass. */
export function together(measures: readonly Measure[]): Measure {
  return {
    width: measures.reduce((sum, { width }) => sum + width, 0),
    tally: (one) => measures.flatMap((measure) => measure.tally(one)),
    read(sums) {
      const figures: Figures = {};
      let at = 0;
      for (const { width, read } of measures) {
        Object.assign(figures, read(sums.subarray(at, at + width)));
        at += width;
      }
      return figures;
    },
  };
}

/** The sums of some cases. */
export function sumsOf(cases: readonly Case[], measure: Measure): Float64Array {
  const sums = new Float64Array(measure.width);
  for (const one of cases) {
    measure.tally(one).forEach((add, i) => {
      sums[i]! += add;
    });
  }
  return sums;
}
