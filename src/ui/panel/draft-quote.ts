// The words of a post that its draft may quote.
import type { PageState } from '../../browser/messages';
import type { Quote } from '../../draft/markup/quote';
import { chooseQuote } from '../../draft/quote';
import type { QueueItem } from '../../queue/queue-item';

/** Null where nothing can be quoted without quoting everything. */
export function quoteOf({ post, detection }: QueueItem, { forum }: Pick<PageState, 'forum'>): Quote | null {
  const sure = detection.needs.filter(({ tier }) => tier === 'sure');
  const evidence = (sure.length > 0 ? sure : detection.needs).flatMap((found) => found.evidence);
  const words = chooseQuote(post.text, evidence);
  return words === '' ? null : { words, lang: detection.lang, author: post.author, engine: forum.engine };
}
