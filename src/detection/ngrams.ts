// The features of the learned model, hashed into buckets: words, pairs of words, character n-grams, and classes with who stands by them.
import { foldUnit } from '../language/fold';
import { hashWord, STOP } from '../language/tokens';
import { SILENT } from './detection-data';
import type { Lexicon } from './lexicon';
import type { Sighting } from './sighting';
import { personSymbols } from './voice';

/** Every feature of a post in the order of its sentences. */
export interface Ngrams {
  /** Bucket of each feature; `count` are valid. */
  buckets: Uint16Array;
  /** Number of the word that each feature was read at. */
  words: Uint32Array;
  count: number;
  /** Sentence number → number of its first feature; one entry more than there are sentences. */
  starts: Uint32Array;
}

const SHORTEST = 3;
const LONGEST = 5;
/** Longer words are read up to here (a hostile text must not slow the page). */
const LONGEST_WORD = 24;
/** Features kept of one post, about 30,000 characters. */
const MOST_FEATURES = 1 << 16;

const SALT = {
  word: 0x9e3779b1,
  pair: 0x85ebca77,
  chars: 0xc2b2ae3d,
  sign: 0x27d4eb2f,
  signPair: 0x165667b1,
  person: 0x5bd1e995,
  asks: 0x1b873593,
};
const EDGE = 0x5f;

/** Mixes a hash so that its low bits depend on all of it. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** What the reading of n-grams needs of the lexicon. */
export interface NgramReader {
  /** Buckets are numbers below 2^bits, at most 16. */
  bits: number;
  persons: readonly number[];
  /** Symbol → hash of its name, so that a class keeps its buckets when others are added; 0 for literal words. */
  hashes: Uint32Array;
}

export function makeNgramReader(lexicon: Lexicon, bits: number): NgramReader {
  const hashes = Uint32Array.from(lexicon.names, (name) =>
    name.startsWith('=') || name.startsWith(SILENT) ? 0 : hashWord(name),
  );
  return { bits, persons: personSymbols(lexicon), hashes };
}

export function readNgrams(s: Sighting, { bits, persons, hashes }: NgramReader): Ngrams {
  const mask = (1 << bits) - 1;
  const buckets = new Uint16Array(Math.min(MOST_FEATURES, s.text.length * 5 + s.count * 14 + 16));
  const words = new Uint32Array(buckets.length);
  const starts = new Uint32Array(s.sentences + 1);
  let count = 0;
  let at = 0;
  const push = (hash: number) => {
    if (count === buckets.length) return;
    words[count] = at;
    buckets[count++] = mix(hash) & mask;
  };
  let sentence = -1;
  let before = STOP;
  let person = 0;
  let sign = 0;
  for (let word = 0; word < s.count; word++) {
    const token = s.token[word]!;
    at = word;
    while (sentence < s.sentence[word]!) {
      starts[++sentence] = count;
      before = STOP;
      person = 0;
      sign = 0;
      if (s.asks[sentence]) push(SALT.asks);
    }
    const start = s.tokens.start[token]!;
    const end = s.tokens.end[token]!;
    const hash = isNumber(s.text, start, end) ? Math.min(end - start, 4) : s.tokens.hash[token]!;
    push(Math.imul(hash, SALT.word));
    push(Math.imul(before, SALT.pair) ^ hash);
    before = hash;
    pushCharacters(s.text, start, Math.min(end, start + LONGEST_WORD), push);
    for (const { symbol } of s.signs[word]!) {
      const name = hashes[symbol]!;
      if (name === 0) continue;
      if (persons.includes(symbol)) {
        person = name;
        continue;
      }
      push(Math.imul(name, SALT.sign));
      push(Math.imul(name, SALT.person) ^ person);
      if (sign !== 0 && sign !== name) push(Math.imul(sign, SALT.signPair) ^ name);
      sign = name;
    }
  }
  while (sentence < s.sentences) starts[++sentence] = count;
  return { buckets, words, count, starts };
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** Character n-grams of a word between its edges ("_mot_"). */
function pushCharacters(text: string, start: number, end: number, push: (hash: number) => void): void {
  for (let from = start - 1; from <= end - SHORTEST + 1; from++) {
    let hash = SALT.chars;
    const last = Math.min(from + LONGEST, end + 1);
    for (let i = from; i < last; i++) {
      const unit = i < start || i >= end ? EDGE : foldUnit(text.charCodeAt(i));
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (i - from >= SHORTEST - 1) push(hash);
    }
  }
}
