// The same words are judged once as long as the page is open, whatever becomes of the elements that they stand in.
import type { Consider } from '../queue/consider';
import type { QueueItem } from '../queue/queue-item';

/** Texts that are remembered; few threads are longer. */
const MOST = 2000;

export function judgedOnce(consider: Consider): Consider {
  const known = new Map<string, Omit<QueueItem, 'post'>>();
  return (post) => {
    const before = known.get(post.text);
    if (before) return { ...before, post };
    const item = consider(post);
    const { post: _post, ...judged } = item;
    if (known.size >= MOST) known.clear();
    known.set(post.text, judged);
    return item;
  };
}
