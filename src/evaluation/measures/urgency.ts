// How soon? Macro-F1 over crisis, red and amber, green left out, as in the CLPsych tasks.
import { URGENCIES } from '../../triage/triage';
import { macroF1, share } from '../counts';
import type { Measure } from '../measure';
import { COUNTS, countClasses, readCounts } from './classes';

const LEVELS = URGENCIES.filter((urgency) => urgency !== 'green');

/** `urgencyMacroF1`, and `crisisRecall`: a crisis called crisis or red. */
export const measureUrgency: Measure = {
  width: LEVELS.length * COUNTS + 2,
  tally({ post, said }) {
    const isCrisis = post.urgency === 'crisis';
    const isSeen = isCrisis && (said.urgency === 'crisis' || said.urgency === 'red');
    return [...countClasses(LEVELS, [post.urgency], [said.urgency]), Number(isCrisis), Number(isSeen)];
  },
  read(sums) {
    const counts = LEVELS.map((_, at) => readCounts(sums, at));
    const [crises = 0, seen = 0] = Array.from(sums).slice(LEVELS.length * COUNTS);
    return {
      urgencyMacroF1: { value: macroF1(counts), n: counts.filter(({ real }) => real > 0).length },
      crisisRecall: { value: share(seen, crises), n: crises },
    };
  },
};
