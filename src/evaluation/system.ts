// What is compared: a way to judge posts, made ready anew for each group whose authors it must not have met.
import type { Group } from './held-out';
import type { Judge } from './judge';

export interface System {
  key: string;
  /** As the report calls it. */
  title: string;
  /** A judge for the posts of the group; it has learned from none of their authors. */
  judgeFor(group: Group): Judge | Promise<Judge>;
}
