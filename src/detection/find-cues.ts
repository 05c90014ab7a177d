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
  /** The symbols of the first element. */
  first: number[];
  /** For each element that must be there, its symbols. */
  required: number[][];
}

export interface CueFinder {
  cues: ReadyCue[];
  filler: number | undefined;
  symbols: number;
}

export function makeCueFinder(cues: CueData[], lexicon: Lexicon): CueFinder {
  const ready = cues.flatMap((data): ReadyCue[] => {
    const elements = data.elements.map((element) => readyElement(element, lexicon));
    const words = elements.filter((element) => 'oneOf' in element);
    const first = words[0]?.oneOf;
    return first ? [{ data, elements, first, required: words.filter((w) => !w.optional).map((w) => w.oneOf) }] : [];
  });
  return { cues: ready, filler: lexicon.symbols.get('filler'), symbols: lexicon.names.length };
}

function readyElement(element: ElementData, lexicon: Lexicon): Element {
  if ('gap' in element) return element;
  const oneOf = element.oneOf.map((name) => lexicon.symbols.get(name) ?? -1);
  return { oneOf, optional: element.optional === true };
}

/** Hits in the order of the cues, those of a cue in the order of the text. */
export function findCues(sighting: Sighting, finder: CueFinder): CueHit[] {
  const places = findPlaces(sighting, finder.symbols);
  const hits: CueHit[] = [];
  for (const cue of finder.cues) {
    if (!cue.required.every((symbols) => symbols.some((symbol) => places.first[symbol]! > 0))) continue;
    let count = 0;
    for (const symbol of cue.first) {
      for (let place = places.first[symbol] ?? 0; place > 0 && count < MOST_HITS; place = places.next[place]!) {
        const word = places.word[place]!;
        const start = word + places.length[place]!;
        const end = matchFrom(sighting, finder, cue.elements, 1, start, sighting.sentence[word]!);
        if (end < 0) continue;
        hits.push({ cue: cue.data, first: word, last: end - 1 });
        count++;
      }
    }
  }
  return hits;
}

/** Where each symbol stands: chains of places, from the first in the text on; place 0 ends a chain. */
interface Places {
  first: Uint32Array;
  next: Uint32Array;
  word: Uint32Array;
  length: Uint8Array;
}

function findPlaces({ signs, count }: Sighting, symbols: number): Places {
  let total = 1;
  for (let word = 0; word < count; word++) total += signs[word]!.length;
  const places: Places = {
    first: new Uint32Array(symbols),
    next: new Uint32Array(total),
    word: new Uint32Array(total),
    length: new Uint8Array(total),
  };
  for (let word = count - 1; word >= 0; word--) {
    for (const { symbol, length } of signs[word]!) {
      total--;
      places.word[total] = word;
      places.length[total] = length;
      places.next[total] = places.first[symbol]!;
      places.first[symbol] = total;
    }
  }
  return places;
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
