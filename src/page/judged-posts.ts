// The posts of one page as they were judged, and where each stands; only what changed is judged again.
import type { PostsChange } from '../forums/watch-posts';
import type { Post } from '../post';
import type { Consider } from '../queue/consider';
import type { QueueItem, Standing } from '../queue/queue-item';
import { URGENCIES } from '../triage/triage';
import { inSlices } from './in-slices';

export interface JudgedPosts {
  take(change: Pick<PostsChange, 'appeared' | 'changed' | 'vanished'>): Promise<void>;
  /** Undefined for a post that was not judged (yet). */
  itemOf(postId: string): QueueItem | undefined;
  setStanding(postId: string, standing: Standing): void;
}

/** `recall` gives, in the order of the posts, where each stood when it was last read. */
export function judgedPosts(
  consider: Consider,
  recall: (posts: Post[]) => Promise<(Standing | null)[]>,
  signal: AbortSignal,
): JudgedPosts {
  const items = new Map<string, QueueItem>();

  return {
    itemOf: (postId) => items.get(postId),
    setStanding(postId, standing) {
      const item = items.get(postId);
      if (item) items.set(postId, { ...item, standing });
    },
    async take({ appeared, changed, vanished }) {
      for (const id of vanished) items.delete(id);
      const recalled = new Map<string, Standing | null>();
      for (const [i, standing] of (await recall(appeared)).entries()) recalled.set(appeared[i]!.id, standing);

      const judge = (post: Post) => {
        const item = consider(post);
        const before = items.get(post.id);
        const standing = before ? standingAfterEdit(before, item) : (recalled.get(post.id) ?? item.standing);
        items.set(post.id, { ...item, standing });
      };
      await inSlices([...appeared, ...changed], judge, signal);
    },
  };
}

/** A post that was settled waits again when its author makes it more urgent. */
function standingAfterEdit(before: QueueItem, after: QueueItem): Standing {
  const urgencyOf = (item: QueueItem) => URGENCIES.indexOf(item.triage.urgency);
  return urgencyOf(after) < urgencyOf(before) ? after.standing : before.standing;
}
