// How soon? Macro-F1 over crisis, red and amber (green left out, as in the CLPsych tasks), and every confusion.
import { URGENCIES } from '../../triage/triage';
import { f1, macroF1, share } from '../counts';
import type { Figures, Measure } from '../measure';

const LEVELS = URGENCIES.length;
const NOT_GREEN = URGENCIES.filter((urgency) => urgency !== 'green');

/** `urgencyMacroF1`, `urgency.<level>.f1`, `crisisRecall` (a crisis called crisis or red), and `confusion.<real>.<said>` as counts. */
export const measureUrgency: Measure = {
  width: LEVELS * LEVELS,
  tally: ({ post, said }) =>
    URGENCIES.flatMap((real) => URGENCIES.map((called) => Number(post.urgency === real && said.urgency === called))),
  read(sums) {
    const cell = (real: number, called: number) => sums[real * LEVELS + called]!;
    const across = (take: (other: number) => number) => URGENCIES.reduce((sum, _, other) => sum + take(other), 0);
    const counts = NOT_GREEN.map((level) => {
      const at = URGENCIES.indexOf(level);
      const right = cell(at, at);
      return { right, claimed: across((real) => cell(real, at)), real: across((called) => cell(at, called)) };
    });
    const held = counts.filter(({ real }) => real > 0).length;
    const figures: Figures = { urgencyMacroF1: { value: macroF1(counts), n: held } };
    NOT_GREEN.forEach((level, at) => {
      figures[`urgency.${level}.f1`] = { value: f1(counts[at]!), n: counts[at]!.real };
    });
    const crisis = URGENCIES.indexOf('crisis');
    const crises = across((called) => cell(crisis, called));
    const answered = cell(crisis, crisis) + cell(crisis, URGENCIES.indexOf('red'));
    figures.crisisRecall = { value: share(answered, crises), n: crises };
    URGENCIES.forEach((real, r) => {
      const n = across((called) => cell(r, called));
      URGENCIES.forEach((called, c) => {
        figures[`confusion.${real}.${called}`] = { value: cell(r, c), n };
      });
    });
    return figures;
  },
};
