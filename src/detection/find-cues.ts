// Finds the cues of the needs in a sighting: sequences of classes and words with gaps, within a sentence or a few.
import { type CueElement, compileCue } from './compile-cue';
import type { CueData } from './detection-data';
import { addLiterals, type Lexicon } from './lexicon';
import { bitOf, type Element, type Matching, matchFrom } from './match-cue';
import { choicesOf, type PossibleCues, possibleCues, readyPossible } from './possible-cues';
import type { Sighting } from './sighting';
import { lengthOf, symbolOf } from './sign';

/** Most matches kept for one cue in one post. */
const MOST_HITS = 6;
/** Most steps of matching in one post; a post of a thousand words takes a few thousand. Words of a gap at which nothing can stand are not counted. */
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
}

export interface CueFinder {
  cues: ReadyCue[];
  possible: PossibleCues;
  filler: number;
  /** Memory that is used again from text to text. */
  places: Places;
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
  const ready = compiled.map(({ data, elements: named, negative }): ReadyCue => {
    const elements = named.map((element) => readyElement(element, lexicon));
    return { data, elements, first: choicesOf(elements)[0] ?? [], negative };
  });
  return {
    cues: ready,
    possible: readyPossible(
      ready.map(({ elements }) => elements),
      lexicon.names.length,
    ),
    filler: lexicon.symbols.get('filler') ?? -1,
    places: noPlaces(lexicon.names.length),
  };
}

function readyElement(element: CueElement, lexicon: Lexicon): Element {
  if ('gap' in element) return element;
  const oneOf = element.oneOf.flatMap((name) => lexicon.symbols.get(name) ?? []);
  const rank = new Map(oneOf.map((symbol, i) => [symbol, i]));
  const only = oneOf.length === 1 ? oneOf[0]! : -1;
  const bits = oneOf.reduce((all, symbol) => all | bitOf(symbol), 0);
  return { oneOf, only, rank, bits, optional: element.optional === true };
}

/** Hits in the order of the cues; of one cue, none begins within another or ends with it. */
export function findCues(sighting: Sighting, finder: CueFinder): CueHit[] {
  const { places } = finder;
  findPlaces(sighting, places);
  const hits: CueHit[] = [];
  const matching: Matching = {
    sighting,
    elements: [],
    filler: finder.filler,
    bits: places.bits,
    steps: MOST_STEPS,
    gaps: [],
  };
  for (const number of possibleCues(finder.possible, places.present, places.first)) {
    const cue = finder.cues[number]!;
    matching.elements = cue.elements;
    /** Where the hits of this cue begin. */
    const own = hits.length;
    for (const symbol of cue.first) {
      for (let at = places.first[symbol]!; at > 0 && hits.length - own < MOST_HITS; at = places.next[at]!) {
        const word = places.word[at]!;
        if (isCovered(hits, own, word)) continue;
        if (matching.gaps.length > 0) matching.gaps = [];
        const end = matchFrom(matching, 1, word + places.length[at]!, sighting.sentence[word]!);
        if (end < 0 || endsWithOther(hits, own, end - 1)) continue;
        const last = end - 1;
        hits.push({
          cue: cue.data,
          negative: cue.negative,
          first: word,
          last,
          runs: runsBetween(word, last, matching.gaps),
        });
      }
    }
  }
  return hits;
}

/** Whether a hit from number `from` on holds the word. */
function isCovered(hits: readonly CueHit[], from: number, word: number): boolean {
  for (let i = from; i < hits.length; i++) if (word >= hits[i]!.first && word <= hits[i]!.last) return true;
  return false;
}

/** Whether a hit from number `from` on has the same last word. */
function endsWithOther(hits: readonly CueHit[], from: number, last: number): boolean {
  for (let i = from; i < hits.length; i++) if (hits[i]!.last === last) return true;
  return false;
}

/** Where each symbol stands: chains of places, from the first in the text on; place 0 ends a chain. */
interface Places {
  /** Each symbol that stands somewhere, once. */
  present: number[];
  first: Uint32Array;
  next: Uint32Array;
  word: Uint32Array;
  length: Uint8Array;
  /** Word number → the bits of its symbols. */
  bits: Int32Array;
}

function noPlaces(symbols: number, room = 0, words = 0): Places {
  return {
    present: [],
    first: new Uint32Array(symbols),
    next: new Uint32Array(room),
    word: new Uint32Array(room),
    length: new Uint8Array(room),
    bits: new Int32Array(words),
  };
}

/** Puts the places of a text where those of another were. */
function findPlaces({ signs, signsFrom, count }: Sighting, places: Places): void {
  for (const symbol of places.present) places.first[symbol] = 0;
  places.present.length = 0;
  const total = signsFrom[count]!;
  if (places.next.length <= total || places.bits.length < count) {
    Object.assign(places, noPlaces(places.first.length, 2 * total, 2 * count));
  }
  const { present, first, next, word: words, length: lengths, bits: bitsOf } = places;
  for (let word = count - 1; word >= 0; word--) {
    let bits = 0;
    for (let i = signsFrom[word]!; i < signsFrom[word + 1]!; i++) {
      const symbol = symbolOf(signs[i]!);
      const place = i + 1;
      bits |= bitOf(symbol);
      words[place] = word;
      lengths[place] = lengthOf(signs[i]!);
      if (first[symbol] === 0) present.push(symbol);
      next[place] = first[symbol]!;
      first[symbol] = place;
    }
    bitsOf[word] = bits;
  }
}

/** `gaps` holds pairs: the first word of a gap and the first word behind it, the last gap first. Between two gaps there may be nothing but an absent word. */
function runsBetween(first: number, last: number, gaps: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let from = first;
  for (let i = gaps.length - 2; i >= 0; i -= 2) {
    if (gaps[i]! > from) runs.push({ first: from, last: gaps[i]! - 1 });
    from = gaps[i + 1]!;
  }
  runs.push({ first: from, last });
  return runs;
}
