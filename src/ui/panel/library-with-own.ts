// The library with the own replies of the moment, made anew only when those have changed.
import type { LibraryData } from '../../library/library-data';
import type { OwnReply } from '../../library/own/own-reply';
import { withOwn } from '../../library/own/with-own';

export function libraryWithOwn(library: LibraryData): (own: readonly OwnReply[]) => LibraryData {
  let last = { own: [] as readonly OwnReply[], made: library };
  return (own) => {
    if (own !== last.own) last = { own, made: withOwn(library, own) };
    return last.made;
  };
}
