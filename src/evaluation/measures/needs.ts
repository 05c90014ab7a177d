// Which need? Precision, recall and F1 of each need that is claimed for sure, and their means.
import type { NeedId } from '../../detection/need';
import { f1, macroF1, microF1, precision, recall } from '../counts';
import { sureNeeds } from '../judge';
import type { Figures, Measure } from '../measure';
import { COUNTS, countClasses, readCounts } from './classes';

/** `needsMacroF1` and `needsMicroF1`; for each need `need.f1`, `.precision`, `.recall` and `.offered` (recall of sure and maybe). */
export function measureNeeds(needs: readonly NeedId[]): Measure {
  const sure = needs.length * COUNTS;
  return {
    width: sure + needs.length,
    tally({ post, said }) {
      const offered = said.needs.map(({ need }) => need);
      const hits = needs.map((need) => Number(post.needs.includes(need) && offered.includes(need)));
      return [...countClasses(needs, post.needs, sureNeeds(said)), ...hits];
    },
    read(sums) {
      const counts = needs.map((_, at) => readCounts(sums, at));
      const real = counts.reduce((sum, one) => sum + one.real, 0);
      const figures: Figures = {
        needsMacroF1: { value: macroF1(counts), n: counts.filter((one) => one.real > 0).length },
        needsMicroF1: { value: microF1(counts), n: real },
      };
      needs.forEach((need, at) => {
        const one = counts[at]!;
        const n = one.real;
        figures[`${need}.f1`] = { value: f1(one), n };
        figures[`${need}.precision`] = { value: precision(one), n: one.claimed };
        figures[`${need}.recall`] = { value: recall(one), n };
        figures[`${need}.offered`] = { value: n > 0 ? sums[sure + at]! / n : null, n };
      });
      return figures;
    },
  };
}

/** The needs that no label holds: macro-F1 leaves them out. */
export function needsWithout(figures: Figures, needs: readonly NeedId[]): NeedId[] {
  return needs.filter((need) => figures[`${need}.f1`]?.n === 0);
}
