// Cuts a text into words and the marks that matter (ends of sentences, questions, quotation marks), with exact offsets.
import { foldUnit } from './fold';
import { unitAt } from './units';

export const WORD = 0;
/** `. ! …` and line breaks. */
export const STOP = 1;
export const QUESTION = 2;
export const COMMA = 3;
export const OPEN_QUOTE = 4;
export const CLOSE_QUOTE = 5;

/** Parallel arrays, one entry a token; the first `count` are valid. Offsets are UTF-16 units of the source. */
export interface Tokens {
  count: number;
  /** Letters that French writes and English does not (`FRENCH_LETTERS`). */
  accents: number;
  kind: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  /** Hash of the folded word, a positive 30-bit number; 0 for marks. */
  hash: Int32Array;
  /** Number of the sentence that the token stands in, from 0. */
  sentence: Uint16Array;
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a folded word, shortened to 30 bits (small integers are the quickest keys); never 0. */
export function hashWord(folded: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ unitAt(folded, i), PRIME);
  return shorten(hash);
}

function shorten(hash: number): number {
  return (hash ^ (hash >>> 17)) & 0x3fffffff || 1;
}

/** Above the 16 bits of what a unit folds to: which mark it is and one, or that it is part of a word, maybe with an accent. */
const MARK_SHIFT = 16;
const IN_WORD = 1 << 20;
const ACCENT_SHIFT = 21;
const FOLDED = (1 << MARK_SHIFT) - 1;
const FRENCH_LETTERS = 'éèêàçùôîûœ';
/** For each UTF-16 unit all that a text is cut by: one look. */
const UNITS = makeUnits();

/**
 * Words are runs of letters and digits; an apostrophe or a hyphen ends a word (`j'ai` is two).
 * Whoever reads many texts, one after the other, hands in the tokens of the last: memory used again is several times quicker.
 */
export function tokenise(text: string, into: Tokens = emptyTokens()): Tokens {
  const { length } = text;
  if (into.kind.length < length) Object.assign(into, emptyTokens(length));
  const { kind, start, end, hash, sentence } = into;
  let count = 0;
  let current = 0;
  let accents = 0;
  let isFresh = true;
  for (let i = 0; i < length; ) {
    let unit = UNITS[unitAt(text, i)]!;
    if (unit <= FOLDED) {
      i++;
      continue;
    }
    start[count] = i;
    sentence[count] = current;
    if (unit >= IN_WORD) {
      let mixed = OFFSET_BASIS;
      do {
        mixed = Math.imul(mixed ^ (unit & FOLDED), PRIME);
        accents += unit >> ACCENT_SHIFT;
        i++;
        unit = i < length ? UNITS[unitAt(text, i)]! : 0;
      } while (unit >= IN_WORD);
      kind[count] = WORD;
      hash[count] = shorten(mixed);
      isFresh = false;
    } else {
      const mark = (unit >> MARK_SHIFT) - 1;
      kind[count] = mark;
      hash[count] = 0;
      if ((mark === STOP || mark === QUESTION) && !isFresh && !isDecimalPoint(text, i)) {
        current = Math.min(current + 1, 65535);
        isFresh = true;
      }
      i++;
    }
    end[count++] = i;
  }
  into.count = count;
  into.accents = accents;
  return into;
}

/** No tokens yet, and room for some. */
export function emptyTokens(room = 0): Tokens {
  return {
    count: 0,
    accents: 0,
    kind: new Uint8Array(room),
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    hash: new Int32Array(room),
    sentence: new Uint16Array(room),
  };
}

function makeUnits(): Int32Array {
  const units = new Int32Array(FOLDED + 1);
  for (let unit = 0; unit < units.length; unit++) {
    const folded = foldUnit(unit);
    const isAccented = FRENCH_LETTERS.includes(String.fromCharCode(unit).toLowerCase());
    units[unit] = folded;
    if (isWordUnit(folded)) units[unit]! |= IN_WORD | (Number(isAccented) << ACCENT_SHIFT);
    else units[unit]! |= (markOf(folded) + 1) << MARK_SHIFT;
  }
  return units;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7;
}

function markOf(unit: number): number {
  switch (unit) {
    case 0x2e: // .
    case 0x21: // !
    case 0x2026: // …
    case 0x0a:
    case 0x0d:
      return STOP;
    case 0x3f:
      return QUESTION;
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3a: // :
    case 0x28: // (
    case 0x29: // )
      return COMMA;
    case 0xab: // «
    case 0x201c: // “
      return OPEN_QUOTE;
    case 0xbb: // »
    case 0x201d: // ”
    case 0x22: // " opens or closes; the reader of quotations decides
      return CLOSE_QUOTE;
    default:
      return -1;
  }
}

function isDecimalPoint(text: string, at: number): boolean {
  const after = unitAt(text, at + 1);
  const before = unitAt(text, at - 1);
  return text[at] === '.' && after >= 0x30 && after <= 0x39 && before >= 0x30 && before <= 0x39;
}
