// The features of the learned model, hashed into buckets: words, pairs of words, character n-grams, and classes with who stands by them.
import { foldUnit } from '../language/fold';
import { hashWord, STOP } from '../language/tokens';
import { unitAt } from '../language/units';
import type { Lexicon } from './lexicon';
import type { Sighting } from './sighting';
import { symbolOf } from './sign';
import { personKinds } from './voice';

/** Every feature of a post in the order of its sentences. */
export interface Ngrams {
  /** Bucket of each feature; `count` are valid. */
  buckets: Uint16Array;
  count: number;
  /** Sentence number → number of its first feature; one entry more than there are sentences. */
  starts: Uint32Array;
}

const SHORTEST = 3;
const LONGEST = 5;
/** Longer words are read up to here (a hostile text must not slow the page). */
const LONGEST_WORD = 24;
/** More features than a word has of its own: itself, and n-grams of each length from each of its units. */
export const MOST_OF_WORD = 1 + (LONGEST - SHORTEST + 1) * LONGEST_WORD;
/** Features kept of one post, about 30,000 characters. */
const MOST_FEATURES = 1 << 16;
/** Words of a post that are read: each has a feature of its own and a neighbour. */
export const MOST_WORDS_READ = MOST_FEATURES / 2;

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
export function mix(hash: number): number {
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
  /** Symbol → 0 for all but classes of persons (`personKinds`). */
  persons: Uint8Array;
  /** Symbol → hash of its name, so that a class keeps its buckets when others are added; 0 for literal words. */
  hashes: Uint32Array;
}

export function makeNgramReader(lexicon: Lexicon, bits: number): NgramReader {
  const hashes = Uint32Array.from(lexicon.names, (name) => (name.startsWith('=') ? 0 : hashWord(name)));
  return { bits, persons: personKinds(lexicon), hashes };
}

/** Called for a post from its first word to its last. */
export interface NgramVisitor {
  /** A sentence begins; each is told once, in order. */
  sentence(sentence: number): void;
  /** A word begins; returns how many features it has of its own (`featuresOfWord`). */
  word(word: number): number;
  /** One feature of the word in its place: its neighbour, its classes, a question. */
  feature(bucket: number): void;
}

/** Reads the features of a post, at most `MOST_FEATURES`. */
export function walkNgrams(s: Sighting, { bits, persons, hashes }: NgramReader, visitor: NgramVisitor): void {
  const mask = (1 << bits) - 1;
  let count = 0;
  let sentence = -1;
  let before = STOP;
  let person = 0;
  let sign = 0;
  for (let word = 0; word < s.count && count < MOST_FEATURES; word++) {
    while (sentence < s.sentence[word]!) {
      visitor.sentence(++sentence);
      before = STOP;
      person = 0;
      sign = 0;
      if (s.asks[sentence]) {
        visitor.feature(mix(SALT.asks) & mask);
        count++;
      }
    }
    count += visitor.word(word);
    const hash = hashOf(s, word);
    visitor.feature(mix(Math.imul(before, SALT.pair) ^ hash) & mask);
    count++;
    before = hash;
    for (let i = s.signsFrom[word]!; i < s.signsFrom[word + 1]!; i++) {
      const symbol = symbolOf(s.signs[i]!);
      const name = hashes[symbol]!;
      if (name === 0) continue;
      if (persons[symbol] !== 0) {
        person = name;
        continue;
      }
      visitor.feature(mix(Math.imul(name, SALT.sign)) & mask);
      visitor.feature(mix(Math.imul(name, SALT.person) ^ person) & mask);
      count += 2;
      if (sign !== 0 && sign !== name) {
        visitor.feature(mix(Math.imul(sign, SALT.signPair) ^ name) & mask);
        count++;
      }
      sign = name;
    }
  }
  while (sentence + 1 < s.sentences) visitor.sentence(++sentence);
}

/** The features that a word has wherever it stands: itself and its n-grams; returns their number. */
export function featuresOfWord(s: Sighting, word: number, bits: number, take: (bucket: number) => void): number {
  const mask = (1 << bits) - 1;
  const token = s.token[word]!;
  take(mix(Math.imul(hashOf(s, word), SALT.word)) & mask);
  const start = s.tokens.start[token]!;
  const end = Math.min(s.tokens.end[token]!, start + LONGEST_WORD);
  return 1 + takeCharacters(s.text, start, end, mask, take);
}

export function readNgrams(s: Sighting, reader: NgramReader): Ngrams {
  const buckets: number[] = [];
  const starts = new Uint32Array(s.sentences + 1);
  const feature = (bucket: number) => {
    buckets.push(bucket);
  };
  walkNgrams(s, reader, {
    sentence(sentence) {
      starts[sentence] = buckets.length;
    },
    word: (word) => featuresOfWord(s, word, reader.bits, feature),
    feature,
  });
  starts[s.sentences] = buckets.length;
  return { buckets: Uint16Array.from(buckets), count: buckets.length, starts };
}

/** A number counts by its length alone. */
function hashOf({ text, tokens, token: tokenOf, hash }: Sighting, word: number): number {
  const token = tokenOf[word]!;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  return isNumber(text, start, end) ? Math.min(end - start, 4) : hash[word]!;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** Character n-grams of a word between its edges ("_mot_"); returns their number. */
function takeCharacters(
  text: string,
  start: number,
  end: number,
  mask: number,
  take: (bucket: number) => void,
): number {
  let count = 0;
  for (let from = start - 1; from <= end - SHORTEST + 1; from++) {
    let hash = SALT.chars;
    const last = Math.min(from + LONGEST, end + 1);
    for (let i = from; i < last; i++) {
      const unit = i < start || i >= end ? EDGE : foldUnit(unitAt(text, i));
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (i - from < SHORTEST - 1) continue;
      take(mix(hash) & mask);
      count++;
    }
  }
  return count;
}
