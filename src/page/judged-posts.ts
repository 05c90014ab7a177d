// The posts of one page as they were judged, and where each stands; only what changed is judged again.
import type { PostsChange } from '../forums/watch-posts';
import type { Post } from '../post';
import { itemOf } from '../queue/consider';
import type { QueueItem, Standing } from '../queue/queue-item';
import { URGENCIES } from '../triage/triage';
import type { JudgeTexts } from './judge-texts';

export interface JudgedPosts {
  /** Rejects where a post could not be judged; the next change judges it, however small. */
  take(change: Pick<PostsChange, 'appeared' | 'changed' | 'vanished'>): Promise<void>;
  /** Undefined for a post that was not judged (yet). */
  itemOf(postId: string): QueueItem | undefined;
  setStanding(postId: string, standing: Standing): void;
  /** The moderator put it back to wait, or its author made it more urgent: an answer before counts no more. */
  isHeld(postId: string): boolean;
}

/** `recall` gives, in the order of the posts, where each stood when it was last read. */
export function judgedPosts(
  judge: JudgeTexts,
  recall: (posts: Post[]) => Promise<(Standing | null)[]>,
  signal: AbortSignal,
): JudgedPosts {
  const items = new Map<string, QueueItem>();
  const held = new Set<string>();
  /** Not judged yet. */
  const pending = new Map<string, Post>();
  const recalled = new Map<string, Standing | null>();

  function place(item: QueueItem): void {
    const { id } = item.post;
    const before = items.get(id);
    const isWorse = before !== undefined && urgencyOf(item) < urgencyOf(before);
    // What its author makes more urgent waits again, whoever answered what stood there before.
    if (isWorse) held.add(id);
    const standing = before && !isWorse ? before.standing : (recalled.get(id) ?? item.standing);
    items.set(id, { ...item, standing });
  }

  return {
    itemOf: (postId) => items.get(postId),
    setStanding(postId, standing) {
      const item = items.get(postId);
      if (item) items.set(postId, { ...item, standing });
      if (standing === 'waiting') held.add(postId);
    },
    isHeld: (postId) => held.has(postId),
    async take({ appeared, changed, vanished }) {
      for (const id of vanished) for (const known of [items, pending, recalled]) known.delete(id);
      for (const post of [...appeared, ...changed]) pending.set(post.id, post);
      for (const [i, standing] of (await recall(appeared)).entries()) {
        recalled.set(appeared[i]!.id, standing);
        if (standing === 'waiting') held.add(appeared[i]!.id);
      }
      const posts = [...pending.values()];
      const judgements = await judge(posts.map(({ text }) => text));
      if (signal.aborted) return;
      for (const [i, post] of posts.entries()) place(itemOf(post, judgements[i]!));
      pending.clear();
    },
  };
}

/** The less, the sooner. */
function urgencyOf(item: QueueItem): number {
  return URGENCIES.indexOf(item.triage.urgency);
}
