// Finds the cues of the needs in a sighting: sequences of classes and words with gaps, within a sentence or a few.
import { type CueElement, compileCue } from './compile-cue';
import type { CueData } from './detection-data';
import { addLiterals, type Lexicon } from './lexicon';
import { type Element, type Matching, matchFrom } from './match-cue';
import type { Sighting } from './sighting';

/** Most matches kept for one cue in one post. */
const MOST_HITS = 6;
/** Most steps of matching in one post; a post of a thousand words takes a few thousand. */
const MOST_STEPS = 60_000;

/** A cue that was found, from the first to the last of its words. */
export interface CueHit {
  cue: CueData;
  /** The cue holds its own negation ("ne veut pas …"). */
  negative: boolean;
  first: number;
  last: number;
  /** The runs of words that spoke, without the large gaps between them. */
  runs: { first: number; last: number }[];
}

interface ReadyCue {
  data: CueData;
  /** The cue holds its own negation ("ne veut pas …"), so that another one beside it is not looked for. */
  negative: boolean;
  elements: Element[];
  /** The symbols of the first element. */
  first: number[];
  /** One bit for each element that must be there. */
  needed: number;
}

export interface CueFinder {
  cues: ReadyCue[];
  /** For each symbol the elements that it can fill: number of the cue and bit of the element, in turn. */
  fills: number[][];
  filler: number;
  symbols: number;
}

/** Throws on a cue that does not compile: the build has refused it before. */
export function makeCueFinder(cues: CueData[], lexicon: Lexicon): CueFinder {
  const compiled = cues.map((data) => {
    const cue = compileCue(data.cue, data.lang);
    if ('fault' in cue) throw new Error(`${data.id} : ${cue.fault}`);
    return { data, ...cue };
  });
  addLiterals(
    lexicon,
    compiled.flatMap(({ data: { lang }, elements }) => elements.map((element) => ({ lang, element }))),
  );
  const fills: number[][] = lexicon.names.map(() => []);
  const ready = compiled.map(({ data, elements: named, negative }, number): ReadyCue => {
    const elements = named.map((element) => readyElement(element, lexicon));
    let needed = 0;
    elements.forEach((element, i) => {
      if ('gap' in element || element.optional) return;
      const bit = 1 << (i % 31);
      needed |= bit;
      for (const symbol of element.oneOf) fills[symbol]!.push(number, bit);
    });
    const [first] = elements;
    return { data, elements, first: first && 'oneOf' in first ? first.oneOf : [], negative, needed };
  });
  return { cues: ready, fills, filler: lexicon.symbols.get('filler') ?? -1, symbols: lexicon.names.length };
}

function readyElement(element: CueElement, lexicon: Lexicon): Element {
  if ('gap' in element) return element;
  const oneOf = element.oneOf.flatMap((name) => lexicon.symbols.get(name) ?? []);
  const rank = new Map(oneOf.map((symbol, i) => [symbol, i]));
  return { oneOf, rank, optional: element.optional === true };
}

/** Hits in the order of the cues, those of a cue in the order of the text and none overlapping another. */
export function findCues(sighting: Sighting, finder: CueFinder): CueHit[] {
  const places = findPlaces(sighting, finder.symbols);
  const hits: CueHit[] = [];
  const matching: Matching = { sighting, elements: [], filler: finder.filler, steps: MOST_STEPS, gaps: [] };
  const filled = filledElements(finder, places);
  for (let number = 0; number < finder.cues.length; number++) {
    const cue = finder.cues[number]!;
    if (filled[number] !== cue.needed) continue;
    matching.elements = cue.elements;
    const own: CueHit[] = [];
    for (const symbol of cue.first) {
      for (let at = places.first[symbol]!; at > 0 && own.length < MOST_HITS; at = places.next[at]!) {
        const word = places.word[at]!;
        if (own.some(({ first, last }) => word >= first && word <= last)) continue;
        matching.gaps = [];
        const end = matchFrom(matching, 1, word + places.length[at]!, sighting.sentence[word]!);
        if (end < 0) continue;
        const last = end - 1;
        if (own.some((hit) => hit.last === last)) continue;
        own.push({
          cue: cue.data,
          negative: cue.negative,
          first: word,
          last,
          runs: runsBetween(word, last, matching.gaps),
        });
      }
    }
    hits.push(...own);
  }
  return hits;
}

/** For each cue the bits of its elements that some word of the text can fill. */
function filledElements({ cues, fills }: CueFinder, { present }: Places): Int32Array {
  const filled = new Int32Array(cues.length);
  for (const symbol of present) {
    const list = fills[symbol]!;
    for (let i = 0; i < list.length; i += 2) filled[list[i]!]! |= list[i + 1]!;
  }
  return filled;
}

/** Where each symbol stands: chains of places, from the first in the text on; place 0 ends a chain. */
interface Places {
  /** Each symbol that stands somewhere, once. */
  present: number[];
  first: Uint32Array;
  next: Uint32Array;
  word: Uint32Array;
  length: Uint8Array;
}

function findPlaces({ signs, count }: Sighting, symbols: number): Places {
  let total = 1;
  for (let word = 0; word < count; word++) total += signs[word]!.length;
  const places: Places = {
    present: [],
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
      if (places.first[symbol] === 0) places.present.push(symbol);
      places.next[total] = places.first[symbol]!;
      places.first[symbol] = total;
    }
  }
  return places;
}

/** `gaps` holds pairs: the first word of a gap and the first word behind it, the last gap first. */
function runsBetween(first: number, last: number, gaps: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let from = first;
  for (let i = gaps.length - 2; i >= 0; i -= 2) {
    runs.push({ first: from, last: gaps[i]! - 1 });
    from = gaps[i + 1]!;
  }
  runs.push({ first: from, last });
  return runs;
}
