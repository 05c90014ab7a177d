// Matches the elements of one cue from a word on, with gaps and skipped words.
import type { Sighting } from './sighting';
import { lengthOf, symbolOf } from './sign';

/** One element of a cue, ready to match: one of some symbols, or a gap of words over some sentences. */
export type Element = SymbolElement | { gap: number; sentences: number };

export interface SymbolElement {
  oneOf: number[];
  /** The symbol, where there is one only; else -1. */
  only: number;
  /** The place of each symbol in `oneOf`: those before it are tried first. */
  rank: Map<number, number>;
  /** A bit of each symbol (`bitOf`). */
  bits: number;
  optional: boolean;
}

/** One of 32 bits, so that most words that no symbol of an element stands at are put aside at one look. */
export function bitOf(symbol: number): number {
  return 1 << (symbol & 31);
}

/** Words that lie in a gap of at most this many are shown with what stands around them. */
const SMALL_GAP = 2;

/** One matching of one cue; `steps` is what it may still try, so that no text can hold it up. */
export interface Matching {
  sighting: Sighting;
  elements: readonly Element[];
  /** The class of words that may stand between any two elements ("vraiment", "really"). */
  filler: number;
  /** Word number → the bits of the symbols that stand there. */
  bits: Int32Array;
  steps: number;
  /** Filled by a match: the first word of each large gap and the first word behind it, the last gap first. */
  gaps: number[];
}

/** The word after the match of the elements from number `at` on, beginning at `word`; -1 where they do not match. */
export function matchFrom(m: Matching, at: number, word: number, sentence: number): number {
  const element = m.elements[at];
  if (!element) return word;
  if (m.steps-- <= 0) return -1;
  if ('gap' in element) return matchGap(m, at, element, word, sentence);
  const found = mayStand(m, element, word) ? matchHere(m, at, element, word, sentence) : -1;
  if (found >= 0) return found;
  return element.optional ? matchFrom(m, at + 1, word, sentence) : -1;
}

/** Whether one of the symbols, or a filler before it, can stand at the word at all. */
function mayStand({ bits, filler, sighting }: Matching, element: SymbolElement, word: number): boolean {
  return word < sighting.count && (bits[word]! & (element.bits | bitOf(filler))) !== 0;
}

function matchGap(
  m: Matching,
  at: number,
  { gap, sentences }: { gap: number; sentences: number },
  word: number,
  sentence: number,
): number {
  const { count, sentence: sentenceOf } = m.sighting;
  const end = Math.min(word + gap, count - 1);
  const after = m.elements[at + 1];
  const wanted = after && 'oneOf' in after && !after.optional ? after : null;
  for (let next = word; next <= end && sentenceOf[next]! <= sentence + sentences; next++) {
    if (wanted && !mayStand(m, wanted, next)) continue;
    const found = matchFrom(m, at + 1, next, sentenceOf[next]!);
    if (found < 0) continue;
    if (next - word > SMALL_GAP) m.gaps.push(word, next);
    return found;
  }
  return -1;
}

function matchHere(m: Matching, at: number, element: SymbolElement, word: number, sentence: number): number {
  const { sighting, filler } = m;
  let here = word;
  while (here < sighting.count && sighting.sentence[here] === sentence) {
    for (let sign = firstSign(sighting, here, element, -1); sign !== NONE; ) {
      const found = matchFrom(m, at + 1, here + lengthOf(sign), sentence);
      if (found >= 0) return found;
      sign = firstSign(sighting, here, element, element.rank.get(symbolOf(sign))!);
    }
    const skip = signOf(sighting, here, filler);
    if (skip === NONE) return -1;
    here += lengthOf(skip);
  }
  return -1;
}

/** No sign is this. */
const NONE = 0;

/** The sign of a symbol at a word. */
function signOf({ signs, signsFrom }: Sighting, word: number, symbol: number): number {
  const end = signsFrom[word + 1]!;
  for (let i = signsFrom[word]!; i < end; i++) if (symbolOf(signs[i]!) === symbol) return signs[i]!;
  return NONE;
}

/** The sign that is ranked first behind `tried`: a word has few signs, an element may name many symbols. */
function firstSign(sighting: Sighting, word: number, { only, rank }: SymbolElement, tried: number): number {
  if (only >= 0) return tried < 0 ? signOf(sighting, word, only) : NONE;
  const { signs, signsFrom } = sighting;
  const end = signsFrom[word + 1]!;
  let first = NONE;
  let best = Number.POSITIVE_INFINITY;
  for (let i = signsFrom[word]!; i < end; i++) {
    const place = rank.get(symbolOf(signs[i]!));
    if (place === undefined || place <= tried || place >= best) continue;
    first = signs[i]!;
    best = place;
  }
  return first;
}
