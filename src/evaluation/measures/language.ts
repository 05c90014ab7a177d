// Is the language told right?
import { share } from '../counts';
import type { Measure } from '../measure';

/** `languageAccuracy`, of judges that tell languages apart. */
export const measureLanguage: Measure = {
  width: 2,
  tally: ({ post, said }) => (said.lang === null ? [0, 0] : [1, Number(said.lang === post.lang)]),
  read: ({ 0: posts = 0, 1: right = 0 }) => ({ languageAccuracy: { value: share(right, posts), n: posts } }),
};
