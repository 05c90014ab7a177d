// Which need? Every need that is claimed for sure, all together.
import type { NeedId } from '../../detection/need';
import { macroF1, microF1 } from '../counts';
import { sureNeeds } from '../judge';
import type { Measure } from '../measure';
import { COUNTS, countClasses, readCounts } from './classes';

/** `needsMacroF1` (on how many needs) and `needsMicroF1` (on how many labels). */
export function measureNeeds(needs: readonly NeedId[]): Measure {
  return {
    width: needs.length * COUNTS,
    tally: ({ post, said }) => countClasses(needs, post.needs, sureNeeds(said)),
    read(sums) {
      const counts = needs.map((_, at) => readCounts(sums, at));
      return {
        needsMacroF1: { value: macroF1(counts), n: counts.filter(({ real }) => real > 0).length },
        needsMicroF1: { value: microF1(counts), n: counts.reduce((sum, { real }) => sum + real, 0) },
      };
    },
  };
}
