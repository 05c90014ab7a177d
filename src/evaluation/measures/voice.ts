// Who writes? Measured on posts with needs, where the answer depends on it.
import { share } from '../counts';
import type { Measure } from '../measure';

/** `voiceAccuracy`. */
export const measureVoice: Measure = {
  width: 2,
  tally: ({ post, said }) => (post.needs.length > 0 ? [1, Number(post.voice === said.voice)] : [0, 0]),
  read: ({ 0: posts = 0, 1: right = 0 }) => ({ voiceAccuracy: { value: share(right, posts), n: posts } }),
};
