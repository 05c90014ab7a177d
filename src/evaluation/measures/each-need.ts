// Precision, recall and F1 of each need that is claimed for sure, and how often it is at least offered.
import type { NeedId } from '../../detection/need';
import { share } from '../counts';
import { sureNeeds } from '../judge';
import type { Figures, Measure } from '../measure';
import { COUNTS, classFigures, countClasses, readCounts } from './classes';

/** For each need `need.f1`, `.precision`, `.recall`, and `.offered`: the recall of sure and maybe together. */
export function measureEachNeed(needs: readonly NeedId[]): Measure {
  const offeredAt = needs.length * COUNTS;
  return {
    width: offeredAt + needs.length,
    tally({ post, said }) {
      const offered = said.needs.map(({ need }) => need);
      const hits = needs.map((need) => Number(post.needs.includes(need) && offered.includes(need)));
      return [...countClasses(needs, post.needs, sureNeeds(said)), ...hits];
    },
    read(sums) {
      const figures: Figures = {};
      needs.forEach((need, at) => {
        const counts = readCounts(sums, at);
        Object.assign(figures, classFigures(need, counts));
        figures[`${need}.offered`] = { value: share(sums[offeredAt + at]!, counts.real), n: counts.real };
      });
      return figures;
    },
  };
}

/** The needs that no label holds: macro-F1 leaves them out. */
export function needsWithout(figures: Figures, needs: readonly NeedId[]): NeedId[] {
  return needs.filter((need) => figures[`${need}.f1`]?.n === 0);
}
