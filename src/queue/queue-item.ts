// One post of the queue: what was read, what was found, how soon, and where it stands.
import type { Detection } from '../detection/need';
import type { Post } from '../post';
import type { Triage } from '../triage/triage';

/** `waiting` counts in the badge; `settled` was answered; `aside` was put away by the moderator. */
export type Standing = 'waiting' | 'settled' | 'aside';

export interface QueueItem {
  post: Post;
  detection: Detection;
  triage: Triage;
  standing: Standing;
}
