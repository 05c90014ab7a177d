// A text as a post of which nothing else is known.
import type { Post } from '../post';

export function barePost({ id, text }: Pick<Post, 'id' | 'text'>): Post {
  return { id, text, permalink: null, author: null, fromTeam: false, date: null, dateText: null };
}
