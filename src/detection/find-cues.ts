// Finds the cues of the needs in a sighting: sequences of classes and words with gaps, within a sentence or a few.
import type { CueData, ElementData } from './detection-data';
import type { Lexicon } from './lexicon';
import type { Sighting } from './sighting';
import { signOf } from './sighting';

/** Most matches kept for one cue in one post. */
const MOST_HITS = 8;

/** A cue that was found, from the first to the last of its words. */
export interface CueHit {
  cue: CueData;
  first: number;
  last: number;
}

type Element = { oneOf: number[]; optional: boolean } | { gap: number; sentences: number };

interface ReadyCue {
  data: CueData;
  elements: Element[];
}

export interface CueFinder {
  /** Symbol of the first element → the cues that begin with it. */
  starting: Map<number, ReadyCue[]>;
  filler: number | undefined;
}

export function makeCueFinder(cues: CueData[], lexicon: Lexicon): CueFinder {
  const starting = new Map<number, ReadyCue[]>();
  for (const data of cues) {
    const elements = data.elements.map((element) => readyElement(element, lexicon));
    const first = elements[0];
    if (!first || !('oneOf' in first)) continue;
    for (const symbol of first.oneOf) {
      const list = starting.get(symbol) ?? [];
      list.push({ data, elements });
      starting.set(symbol, list);
    }
  }
  return { starting, filler: lexicon.symbols.get('filler') };
}

function readyElement(element: ElementData, lexicon: Lexicon): Element {
  if ('gap' in element) return element;
  const oneOf = element.oneOf.map((name) => lexicon.symbols.get(name) ?? -1);
  return { oneOf, optional: element.optional === true };
}

export function findCues(sighting: Sighting, finder: CueFinder): CueHit[] {
  const hits: CueHit[] = [];
  const counts = new Map<CueData, number>();
  for (let word = 0; word < sighting.count; word++) {
    for (const sign of sighting.signs[word]!) {
      const cues = finder.starting.get(sign.symbol);
      if (!cues) continue;
      for (const cue of cues) {
        if ((counts.get(cue.data) ?? 0) >= MOST_HITS) continue;
        const end = matchFrom(sighting, finder, cue.elements, 1, word + sign.length, sighting.sentence[word]!);
        if (end < 0) continue;
        hits.push({ cue: cue.data, first: word, last: end - 1 });
        counts.set(cue.data, (counts.get(cue.data) ?? 0) + 1);
      }
    }
  }
  return hits;
}

/** The word after the match of `elements` from number `at` on, beginning at `word`; -1 where they do not match. */
function matchFrom(
  s: Sighting,
  finder: CueFinder,
  elements: Element[],
  at: number,
  word: number,
  sentence: number,
): number {
  const element = elements[at];
  if (!element) return word;
  if ('gap' in element) {
    let end = Math.min(word + element.gap, s.count - 1);
    while (end > word && s.sentence[end]! > sentence + element.sentences) end--;
    for (let next = word; next <= end; next++) {
      if (s.sentence[next]! > sentence + element.sentences) break;
      const found = matchFrom(s, finder, elements, at + 1, next, s.sentence[next]!);
      if (found >= 0) return found;
    }
    return -1;
  }
  const found = matchHere(s, finder, elements, at, element.oneOf, word, sentence);
  if (found >= 0) return found;
  return element.optional ? matchFrom(s, finder, elements, at + 1, word, sentence) : -1;
}

function matchHere(
  s: Sighting,
  finder: CueFinder,
  elements: Element[],
  at: number,
  symbols: number[],
  word: number,
  sentence: number,
): number {
  if (word >= s.count || s.sentence[word] !== sentence) return -1;
  for (const symbol of symbols) {
    const sign = signOf(s, word, symbol);
    if (!sign) continue;
    const found = matchFrom(s, finder, elements, at + 1, word + sign.length, sentence);
    if (found >= 0) return found;
  }
  // Words that only colour ("vraiment", "really") may stand between any two elements.
  const skip = finder.filler === undefined ? undefined : signOf(s, word, finder.filler);
  return skip ? matchHere(s, finder, elements, at, symbols, word + skip.length, sentence) : -1;
}
