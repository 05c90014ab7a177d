// Adds up, sentence by sentence, the weights of a post's features; what a word weighs by itself is remembered from post to post.
import { HashIndex } from '../language/hash-index';
import type { HashedLayer } from './layer';
import { featuresOfWord, MOST_OF_WORD as MOST_ROWS_OF_WORD, type NgramReader, type Ngrams, walkNgrams } from './ngrams';
import { addRows, laneOf, packColumns } from './packed-columns';
import type { Sighting } from './sighting';

export interface SentenceSums {
  /** One sum a head, sentence after sentence. */
  sums: Int32Array;
  /** Number of features of each sentence. */
  sizes: Uint32Array;
}

/** Rows of n-grams that are listed before they are added up; a long sentence has more. */
const MOST_LISTED = 512;

/** Words that are remembered at once: more than the posts of an evening have. */
const MOST_WORDS = 8192;

export function sumNgrams({ buckets, starts }: Ngrams, { weights, bias, rows }: HashedLayer): SentenceSums {
  const heads = bias.length;
  const sentences = starts.length - 1;
  const sums = new Int32Array(sentences * heads);
  const sizes = new Uint32Array(sentences);
  for (let s = 0; s < sentences; s++) {
    const end = starts[s + 1]!;
    sizes[s] = end - starts[s]!;
    for (let i = starts[s]!; i < end; i++) addWeights(sums, s * heads, weights, rows[buckets[i]!]!, heads);
  }
  return { sums, sizes };
}

export interface Summer {
  /** What `sumNgrams` gives, straight from a sighting. */
  sum(sighting: Sighting): SentenceSums;
  /** What the features that a word has wherever it stands weigh for one head. */
  weightOf(sighting: Sighting, word: number, head: number): number;
}

export function makeSummer(reader: NgramReader, layer: HashedLayer): Summer {
  const { rows } = layer;
  const heads = layer.bias.length;
  const packed = packColumns(layer);
  const { offset, quads } = packed;
  const lanes = 2 * quads;
  const known = new HashIndex(MOST_WORDS);
  const ofWords = new Int32Array(MOST_WORDS * lanes);
  /** Features of each word that is remembered, and how many of them have a row. */
  const counts = new Uint8Array(MOST_WORDS);
  const rowCounts = new Uint8Array(MOST_WORDS);
  /** Where the rows and words begin that are still to be added up. */
  const listed = new Int32Array(MOST_LISTED);
  const wordsListed = new Int32Array(Math.floor((packed.laneHolds - MOST_LISTED) / MOST_ROWS_OF_WORD));
  const sumOfListed = new Int32Array(lanes);

  /** The place of the word among those that are remembered. */
  function placeOf(s: Sighting, word: number): number {
    const hash = keyOf(s, word);
    const place = known.get(hash);
    return place >= 0 ? place : remember(s, word, hash);
  }

  function remember(s: Sighting, word: number, hash: number): number {
    // Starting afresh is simpler than forgetting the oldest, and happens once in hundreds of posts.
    if (known.size === MOST_WORDS) known.clear();
    const place = known.size;
    const own = new Int32Array(MOST_ROWS_OF_WORD);
    let count = 0;
    counts[place] = featuresOfWord(s, word, reader.bits, (bucket) => {
      const row = rows[bucket]!;
      if (row > 0) own[count++] = row * quads;
    });
    rowCounts[place] = count;
    sumOfListed.fill(0);
    addRows(packed, own, count, sumOfListed);
    ofWords.set(sumOfListed, place * lanes);
    known.set(hash, place);
    return place;
  }

  function sum(s: Sighting): SentenceSums {
    const sums = new Int32Array(s.sentences * heads);
    const sizes = new Uint32Array(s.sentences);
    let current = -1;
    let count = 0;
    let wordCount = 0;
    let rowsOfWords = 0;
    /** Adds what is listed to the sums of the sentence. */
    const letGo = () => {
      sumOfListed.fill(0);
      addWords(ofWords, wordsListed, wordCount, sumOfListed);
      addRows(packed, listed, count, sumOfListed);
      const offsets = (rowsOfWords + count) * offset;
      for (let h = 0, at = current * heads; h < heads; h++, at++) sums[at]! += laneOf(sumOfListed, 0, h) - offsets;
      count = 0;
      wordCount = 0;
      rowsOfWords = 0;
    };
    walkNgrams(s, reader, {
      sentence(sentence) {
        if (wordCount + count > 0) letGo();
        current = sentence;
      },
      word(word) {
        const place = placeOf(s, word);
        if (wordCount === wordsListed.length) letGo();
        wordsListed[wordCount++] = place * lanes;
        rowsOfWords += rowCounts[place]!;
        sizes[current]! += counts[place]!;
        return counts[place]!;
      },
      feature(bucket) {
        sizes[current]!++;
        const row = rows[bucket]!;
        if (row === 0) return;
        if (count === MOST_LISTED) letGo();
        listed[count++] = row * quads;
      },
    });
    if (wordCount + count > 0) letGo();
    return { sums, sizes };
  }

  return {
    sum,
    weightOf(s, word, head) {
      const place = placeOf(s, word);
      return laneOf(ofWords, place * lanes, head) - rowCounts[place]! * offset;
    },
  };
}

/** By what a word is remembered: of another spelling its letters count, and the word that it is read as. */
function keyOf({ tokens, token, hash }: Sighting, word: number): number {
  const spelt = tokens.hash[token[word]!]!;
  const read = hash[word]!;
  return spelt === read ? read : (Math.imul(spelt, 0x9e3779b1) ^ read) & 0x3fffffff || 1;
}

/** Adds the lanes of words that begin at some places; four at a time, so that each sum is read and written a quarter as often. */
function addWords(words: Int32Array, places: Int32Array, count: number, to: Int32Array): void {
  const fours = count & ~3;
  for (let i = 0; i < fours; i += 4) {
    const a = places[i]!;
    const b = places[i + 1]!;
    const c = places[i + 2]!;
    const d = places[i + 3]!;
    for (let lane = 0; lane < to.length; lane++) {
      to[lane]! += words[a + lane]! + words[b + lane]! + words[c + lane]! + words[d + lane]!;
    }
  }
  for (let i = fours; i < count; i++) {
    const a = places[i]!;
    for (let lane = 0; lane < to.length; lane++) to[lane]! += words[a + lane]!;
  }
}

function addWeights(to: Int32Array, at: number, weights: Int8Array, row: number, heads: number): void {
  if (row === 0) return;
  const from = row * heads;
  for (let h = 0; h < heads; h++) to[at + h]! += weights[from + h]!;
}
