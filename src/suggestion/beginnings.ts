// Words to begin with where no reply fits: blocks that suppose nothing of the post but who writes.
import type { Detection } from '../detection/need';
import { isBeginning, type Reply } from '../library/reply';
import type { Suggestion } from './suggestion';

/** Those for who writes, in the language of the post; in another where there is none. */
export function beginnings(
  { voice, lang }: Pick<Detection, 'voice' | 'lang'>,
  replies: readonly Reply[],
): Suggestion[] {
  const forWriter = replies.filter(({ id, voices }) => isBeginning(id) && voices.includes(voice));
  const spoken = forWriter.filter((reply) => reply.lang === lang);
  return (spoken.length > 0 ? spoken : forWriter).map((reply) => ({
    reply: reply.id,
    lang: reply.lang,
    score: 0,
    because: [{ key: 'beginning', fill: {} }],
    sources: reply.sources,
  }));
}
