// One post of the queue: what was read, what was found, how soon, and where it stands.
import type { Detection } from '../detection/need';
import type { Post } from '../post';
import type { Triage } from '../triage/triage';

/** `waiting` counts in the badge; `settled` was answered; `aside` was put away by the moderator. */
export type Standing = 'waiting' | 'settled' | 'aside';

/**
 * Why a post is thought to be answered: a later post by the team quotes it, speaks to its author by name, or directly
 * follows it and speaks to nobody else.
 */
export type AnswerRule = 'quoted' | 'named' | 'followed';

/** The team's answer to a post. */
export interface TeamAnswer {
  rule: AnswerRule;
  /** Id of the post that answers, and its author. */
  postId: string;
  author: string | null;
}

export interface QueueItem {
  post: Post;
  detection: Detection;
  triage: Triage;
  standing: Standing;
  /** Left out where the team has not answered, or where the moderator put the post back to wait. */
  answered?: TeamAnswer;
}
