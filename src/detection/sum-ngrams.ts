// Adds up, sentence by sentence, the weights of a post's features; what a word weighs by itself is remembered from post to post.
import { HashIndex } from '../language/hash-index';
import type { HashedLayer } from './layer';
import { featuresOfWord, type NgramReader, type Ngrams, walkNgrams } from './ngrams';
import type { Sighting } from './sighting';

export interface SentenceSums {
  /** One sum a head, sentence after sentence. */
  sums: Int32Array;
  /** Number of features of each sentence. */
  sizes: Uint32Array;
}

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
  const pairs = pairColumns(layer);
  const columns = (heads + 1) >> 1;
  /** Features whose weights a lane surely holds. */
  const most = Math.floor(
    LANE_HOLDS / layer.weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1),
  );
  const known = new HashIndex(MOST_WORDS);
  const ofWords = new Int32Array(MOST_WORDS * columns);
  const counts = new Uint8Array(MOST_WORDS);
  /** Sums of the sentence that is read, and how many features they hold. */
  const held = new Int32Array(columns);
  let size = 0;

  /** The place of the word among those that are remembered. */
  function placeOf(s: Sighting, word: number): number {
    const hash = keyOf(s, word);
    const place = known.get(hash);
    if (place >= 0) return place;
    // Starting afresh is simpler than forgetting the oldest, and happens once in hundreds of posts.
    if (known.size === MOST_WORDS) known.clear();
    const fresh = known.size;
    ofWords.fill(0, fresh * columns, (fresh + 1) * columns);
    counts[fresh] = featuresOfWord(s, word, reader.bits, (bucket) => {
      const row = rows[bucket]!;
      if (row > 0) addRow(ofWords, fresh * columns, pairs, row * columns, columns);
    });
    known.set(hash, fresh);
    return fresh;
  }

  /** Adds what is held to the sums of a sentence, and holds nothing any more. */
  function letGo(sums: Int32Array, at: number): void {
    for (let h = 0; h < heads; h++) sums[at + h]! += laneOf(held[h >> 1]!, h & 1);
    held.fill(0);
    size = 0;
  }

  function sum(s: Sighting): SentenceSums {
    const sums = new Int32Array(s.sentences * heads);
    const sizes = new Uint32Array(s.sentences);
    let current = -1;
    const makeRoom = (features: number) => {
      if (size + features > most) letGo(sums, current * heads);
      size += features;
      sizes[current]! += features;
    };
    walkNgrams(s, reader, {
      sentence(sentence) {
        if (size > 0) letGo(sums, current * heads);
        current = sentence;
      },
      word(word) {
        const place = placeOf(s, word);
        makeRoom(counts[place]!);
        addRow(held, 0, ofWords, place * columns, columns);
        return counts[place]!;
      },
      feature(bucket) {
        const row = rows[bucket]!;
        makeRoom(1);
        if (row > 0) addRow(held, 0, pairs, row * columns, columns);
      },
    });
    if (size > 0) letGo(sums, current * heads);
    return { sums, sizes };
  }

  return {
    sum,
    weightOf: (s, word, head) => laneOf(ofWords[placeOf(s, word) * columns + (head >> 1)]!, head & 1),
  };
}

/** By what a word is remembered: of another spelling its letters count, and the word that it is read as. */
function keyOf({ tokens, token, hash }: Sighting, word: number): number {
  const spelt = tokens.hash[token[word]!]!;
  const read = hash[word]!;
  return spelt === read ? read : (Math.imul(spelt, 0x9e3779b1) ^ read) & 0x3fffffff || 1;
}

/** A number holds the sums of two heads, each in a lane of 16 bits, because one addition is quicker than two. */
const LANE_BITS = 16;
const LANE_HOLDS = (1 << (LANE_BITS - 1)) - 1;

/** Row after row, a number for each two columns: the even one in the low lane. */
function pairColumns({ weights, bias }: HashedLayer): Int32Array {
  const heads = bias.length;
  const columns = (heads + 1) >> 1;
  const pairs = new Int32Array((weights.length / heads) * columns);
  for (let at = 0, row = 0; at < weights.length; at += heads, row += columns) {
    for (let h = 0; h < heads; h++) pairs[row + (h >> 1)]! += weights[at + h]! << (h & 1 ? LANE_BITS : 0);
  }
  return pairs;
}

function laneOf(pair: number, lane: number): number {
  const low = (pair << LANE_BITS) >> LANE_BITS;
  return lane === 0 ? low : (pair - low) >> LANE_BITS;
}

function addRow(to: Int32Array, at: number, from: Int32Array, row: number, columns: number): void {
  for (let column = 0; column < columns; column++) to[at + column]! += from[row + column]!;
}

function addWeights(to: Int32Array, at: number, weights: Int8Array, row: number, heads: number): void {
  if (row === 0) return;
  const from = row * heads;
  for (let h = 0; h < heads; h++) to[at + h]! += weights[from + h]!;
}
