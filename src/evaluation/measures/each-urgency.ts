// Precision, recall and F1 of each level of urgency, and every confusion.
import { URGENCIES } from '../../triage/triage';
import type { Figures, Measure } from '../measure';
import { classFigures } from './classes';

const LEVELS = URGENCIES.length;

/** `<level>.f1`, `.precision`, `.recall`; `confusion.<real>.<said>` as a number of posts. */
export const measureEachUrgency: Measure = {
  width: LEVELS * LEVELS,
  tally: ({ post, said }) =>
    URGENCIES.flatMap((real) => URGENCIES.map((called) => Number(post.urgency === real && said.urgency === called))),
  read(sums) {
    const cell = (real: number, called: number) => sums[real * LEVELS + called]!;
    const across = (take: (other: number) => number) => URGENCIES.reduce((sum, _, other) => sum + take(other), 0);
    const figures: Figures = {};
    URGENCIES.forEach((level, at) => {
      const real = across((called) => cell(at, called));
      const claimed = across((other) => cell(other, at));
      Object.assign(figures, classFigures(level, { right: cell(at, at), claimed, real }));
      URGENCIES.forEach((called, to) => {
        figures[`confusion.${level}.${called}`] = { value: cell(at, to), n: real };
      });
    });
    return figures;
  },
};
