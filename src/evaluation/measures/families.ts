// Which kind of need? The families of the needs that are claimed for sure.
import { familyOf, type NeedId } from '../../detection/need';
import { macroF1 } from '../counts';
import { sureNeeds } from '../judge';
import type { Figures, Measure } from '../measure';
import { COUNTS, classFigures, countClasses, readCounts } from './classes';

/** `familiesMacroF1`; for each family `family.f1`, `.precision` and `.recall`. */
export function measureFamilies(needs: readonly NeedId[]): Measure {
  const families = familiesOf(needs);
  return {
    width: families.length * COUNTS,
    tally: ({ post, said }) => countClasses(families, familiesOf(post.needs), familiesOf(sureNeeds(said))),
    read(sums) {
      const counts = families.map((_, at) => readCounts(sums, at));
      const held = counts.filter(({ real }) => real > 0).length;
      const figures: Figures = { familiesMacroF1: { value: macroF1(counts), n: held } };
      families.forEach((family, at) => {
        Object.assign(figures, classFigures(family, counts[at]!));
      });
      return figures;
    },
  };
}

export function familiesOf(needs: readonly NeedId[]): string[] {
  return [...new Set(needs.map(familyOf))];
}
