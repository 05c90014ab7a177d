// Marks of reply files and blanks to fill that still stand in a text: no member should read them.
import { PLACEHOLDERS } from '../library/placeholder-names';

const NAMES = PLACEHOLDERS.join('|');
const OPEN = new RegExp(String.raw`\{(?:${NAMES})\}|\[\^[a-z0-9-]+/[a-z0-9-]+\]|\[[^\][|\n]*\|[^\][|\n]*\]|_{3,}`, 'g');

/** Each once, in reading order. `author`: a name is no mark, whatever signs it holds. */
export function openMarks(text: string, author: string | null): string[] {
  const own = author ? text.replaceAll(author, ' ') : text;
  return [...new Set(own.match(OPEN) ?? [])];
}
