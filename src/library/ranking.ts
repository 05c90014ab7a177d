// What readers' choices taught of each reply: how it stands among the others that answer the same need.

/** Learned by `npm run train -- ranking` from `tests/suggestion/choices.jsonl`; logits, unless said otherwise. */
export interface Ranking {
  version: 1;
  /** Of a reply of which nothing was learned, and that fits by 0. */
  base: number;
  /** What one point of fit adds. */
  fit: number;
  /** What a premise that the post does not say takes away. */
  unseen: number;
  /** By the id of the reply. */
  replies: Record<string, LearnedReply>;
}

/** What was learned of one reply, beside its fit. */
export interface LearnedReply {
  own: number;
  /** For each need that it answered. */
  needs: Record<string, number>;
  /** Where its premise was not seen; left out where no reader had it before them so. */
  unseen?: number;
}
