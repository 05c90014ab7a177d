// From the lines of a plain text to its sections: which lines are headings, and which belong to one paragraph.
import type { DocumentSection } from './imported-document';

const LONGEST_HEADING = 90;
const HASHES = /^#{1,6}\s+/;
const BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;
/** A page number, an address or a rule says nothing. */
const EMPTY_WORDS = /^(?:page\s*)?[\d\s/.–—_=*-]*$|^https?:\/\/\S+$/iu;

/** Empty lines part paragraphs; the lines of one are joined. */
export function outline(text: string): DocumentSection[] {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*|\f/)
    .flatMap(splitBullets)
    .filter((lines) => !EMPTY_WORDS.test(lines.join(' ')));
  const sections: DocumentSection[] = [];
  for (const [i, lines] of blocks.entries()) {
    const words = lines.join(' ').replace(/\s+/g, ' ').trim();
    const isLast = i === blocks.length - 1;
    if (lines.length === 1 && !isLast && isHeading(words)) {
      sections.push({ heading: words.replace(HASHES, ''), paragraphs: [] });
    } else {
      if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
      sections.at(-1)!.paragraphs.push(words);
    }
  }
  return sections;
}

/** Each entry of a list is a paragraph of its own. */
function splitBullets(block: string): string[][] {
  const found: string[][] = [];
  for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
    if (found.length === 0 || BULLET.test(line)) found.push([line.trim()]);
    else found.at(-1)!.push(line.trim());
  }
  return found;
}

/** Alone on its line, short, begun by a capital or a number, without the end of a sentence. */
function isHeading(words: string): boolean {
  if (HASHES.test(words)) return true;
  if (words.length > LONGEST_HEADING || BULLET.test(words)) return false;
  return /^[«"“(]?\s*[\p{Lu}\p{N}]/u.test(words) && !/[.,;:!…»”"]$/u.test(words) && !/\.\s/.test(words);
}
