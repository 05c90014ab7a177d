// Does a post need a human, and at once? The CLPsych tasks' *flagged* (not green) and *urgent* (crisis or red).
import type { Urgency } from '../../triage/triage';
import { f1, precision, recall } from '../counts';
import type { Figures, Measure } from '../measure';
import { COUNTS, countClasses, readCounts } from './classes';

const CLASSES = ['flagged', 'urgent'] as const;

function classesOf(urgency: Urgency): (typeof CLASSES)[number][] {
  if (urgency === 'green') return [];
  return urgency === 'amber' ? ['flagged'] : ['flagged', 'urgent'];
}

/** `flaggedF1`, `flaggedPrecision`, `flaggedRecall`, and the same for `urgent`. */
export const measureFlagged: Measure = {
  width: CLASSES.length * COUNTS,
  tally: ({ post, said }) => countClasses(CLASSES, classesOf(post.urgency), classesOf(said.urgency)),
  read(sums) {
    const figures: Figures = {};
    CLASSES.forEach((name, at) => {
      const counts = readCounts(sums, at);
      figures[`${name}F1`] = { value: f1(counts), n: counts.real };
      figures[`${name}Precision`] = { value: precision(counts), n: counts.claimed };
      figures[`${name}Recall`] = { value: recall(counts), n: counts.real };
    });
    return figures;
  },
};
