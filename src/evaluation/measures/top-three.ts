// Is a right need within reach? Posts with needs whose first three needs, sure or maybe, hold a labelled one.
import { share } from '../counts';
import type { Measure } from '../measure';

const WITHIN = 3;

/** `topThree`. */
export const measureTopThree: Measure = {
  width: 2,
  tally({ post, said }) {
    if (post.needs.length === 0) return [0, 0];
    return [1, Number(said.needs.slice(0, WITHIN).some(({ need }) => post.needs.includes(need)))];
  },
  read: ({ 0: posts = 0, 1: hits = 0 }) => ({ topThree: { value: share(hits, posts), n: posts } }),
};
