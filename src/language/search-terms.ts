// The words of a text as a search knows them, whatever the accents and the case.
import { fold } from './fold';

/** A ligature is searched as its two letters; an elided article is a word of its own. */
export function searchTerms(text: string): string[] {
  const plain = fold(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFC'));
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
