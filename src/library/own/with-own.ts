// The library with the moderator's own replies among the others.
import type { LibraryData } from '../library-data';
import type { OwnReply } from './own-reply';
import { soundReply } from './read-own';

/** A reply that would spoil a draft stays out. A copy supposes what its original supposes. */
export function withOwn(library: LibraryData, own: readonly OwnReply[]): LibraryData {
  const replies = own.flatMap((one) => {
    const reply = soundReply(one);
    if (!reply) return [];
    const original = library.replies.find(({ id, lang }) => id === one.copyOf && lang === one.lang);
    return original ? [{ ...reply, when: original.when, unless: original.unless, related: original.related }] : [reply];
  });
  return { ...library, replies: [...library.replies, ...replies] };
}
