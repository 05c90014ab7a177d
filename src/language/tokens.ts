// Cuts a text into words and the marks that matter (ends of sentences, questions, quotation marks), with exact offsets.
import { foldUnit } from './fold';

export const WORD = 0;
/** `. ! …` and line breaks. */
export const STOP = 1;
export const QUESTION = 2;
export const COMMA = 3;
export const OPEN_QUOTE = 4;
export const CLOSE_QUOTE = 5;

/** Parallel arrays, one entry a token; `count` entries are valid. Offsets are UTF-16 units of the source. */
export interface Tokens {
  count: number;
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
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return shorten(hash);
}

function shorten(hash: number): number {
  return (hash ^ (hash >>> 17)) & 0x3fffffff || 1;
}

/** Words are runs of letters and digits; an apostrophe or a hyphen ends a word (`j'ai` is two). */
export function tokenise(text: string): Tokens {
  const room = text.length + 1;
  const tokens: Tokens = {
    count: 0,
    kind: new Uint8Array(room),
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    hash: new Int32Array(room),
    sentence: new Uint16Array(room),
  };
  let sentence = 0;
  let fresh = true;
  let i = 0;
  while (i < text.length) {
    const unit = foldUnit(text.charCodeAt(i));
    if (isWordUnit(unit)) {
      const start = i;
      let hash = OFFSET_BASIS;
      let folded = unit;
      do {
        hash = Math.imul(hash ^ folded, PRIME);
        i++;
        folded = i < text.length ? foldUnit(text.charCodeAt(i)) : 0;
      } while (isWordUnit(folded));
      push(tokens, WORD, start, i, shorten(hash), sentence);
      fresh = false;
      continue;
    }
    const kind = markOf(unit);
    if (kind >= 0) {
      push(tokens, kind, i, i + 1, 0, sentence);
      if ((kind === STOP || kind === QUESTION) && !fresh && !isDecimalPoint(text, i)) {
        sentence = Math.min(sentence + 1, 65535);
        fresh = true;
      }
    }
    i++;
  }
  return tokens;
}

function push(tokens: Tokens, kind: number, start: number, end: number, hash: number, sentence: number): void {
  const at = tokens.count++;
  tokens.kind[at] = kind;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.hash[at] = hash;
  tokens.sentence[at] = sentence;
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
  const after = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  return text[at] === '.' && after >= 0x30 && after <= 0x39 && before >= 0x30 && before <= 0x39;
}
