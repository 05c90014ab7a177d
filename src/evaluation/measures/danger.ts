// Is a danger missed? By post: a danger found where one is labelled, whichever it is, and alarms where none is.

import { isDanger } from '../../detection/need';
import { share } from '../counts';
import type { Measure } from '../measure';

/**
 * `dangerRecall` (sure or maybe), `dangerSureRecall`; `dangerFalseAlarms` and `dangerSureFalseAlarms`: alarms per 100
 * posts without danger.
 */
export const measureDanger: Measure = {
  width: 6,
  tally({ post, said }) {
    const dangers = said.needs.filter(({ need }) => isDanger(need));
    const found = Number(dangers.length > 0);
    const sure = Number(dangers.some(({ tier }) => tier === 'sure'));
    return post.needs.some(isDanger) ? [1, found, sure, 0, 0, 0] : [0, 0, 0, 1, found, sure];
  },
  read(sums) {
    const [dangers = 0, found = 0, sure = 0, others = 0, alarms = 0, sureAlarms = 0] = Array.from(sums);
    return {
      dangerRecall: { value: share(found, dangers), n: dangers },
      dangerSureRecall: { value: share(sure, dangers), n: dangers },
      dangerFalseAlarms: { value: share(100 * alarms, others), n: others },
      dangerSureFalseAlarms: { value: share(100 * sureAlarms, others), n: others },
    };
  },
};
