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
  /** The moderator put it back to wait, or its author made it more urgent: an answer before counts no more. */
  isHeld(postId: string): boolean;
}

/** `recall` gives, in the order of the posts, where each stood when it was last read. */
export function judgedPosts(
  consider: Consider,
  recall: (posts: Post[]) => Promise<(Standing | null)[]>,
  signal: AbortSignal,
): JudgedPosts {
  const items = new Map<string, QueueItem>();
  const held = new Set<string>();

  return {
    itemOf: (postId) => items.get(postId),
    setStanding(postId, standing) {
      const item = items.get(postId);
      if (item) items.set(postId, { ...item, standing });
      if (standing === 'waiting') held.add(postId);
    },
    isHeld: (postId) => held.has(postId),
    async take({ appeared, changed, vanished }) {
      for (const id of vanished) items.delete(id);
      const recalled = new Map<string, Standing | null>();
      for (const [i, standing] of (await recall(appeared)).entries()) recalled.set(appeared[i]!.id, standing);
      for (const [id, standing] of recalled) if (standing === 'waiting') held.add(id);

      const judge = (post: Post) => {
        const item = consider(post);
        const before = items.get(post.id);
        const isWorse = before !== undefined && urgencyOf(item) < urgencyOf(before);
        // What its author makes more urgent waits again, whoever answered what stood there before.
        if (isWorse) held.add(post.id);
        const standing = before && !isWorse ? before.standing : (recalled.get(post.id) ?? item.standing);
        items.set(post.id, { ...item, standing });
      };
      await inSlices([...appeared, ...changed], judge, signal);
    },
  };
}

/** The less, the sooner. */
function urgencyOf(item: QueueItem): number {
  return URGENCIES.indexOf(item.triage.urgency);
}
