// The terms of a whole post: its words and pairs of neighbours, hashed into buckets and weighed by tf-idf.
import { STOP } from '../language/tokens';
import { bytesFromBase64 } from './base64';
import { decodeHashedLayer, type HashedLayer, type RowNumbers, toLogit } from './layer';
import type { ModelData } from './model-data';
import { mix } from './ngrams';
import { addWeighed, laneOf, packColumns } from './packed-columns';
import type { Sighting } from './sighting';

const WORD = 0x9e3779b1;
const PAIR = 0x85ebca77;
/** A term that stands more often counts as if it stood so often. */
const MOST_TIMES = 255;
/** By how much a term weighs more that stands so often. */
const TIMES = Float64Array.from({ length: MOST_TIMES + 1 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** A layer over terms. */
export interface TermLayer extends HashedLayer {
  /** Inverse document frequency of each row in steps (`IDF_STEPS`); 0 for row 0, which says nothing. */
  idf: Uint8Array;
}

export function decodeTermLayer(data: ModelData['terms']): TermLayer {
  const steps = bytesFromBase64(data.idf);
  const idf = new Uint8Array(steps.length + 1);
  idf.set(steps, 1);
  return { ...decodeHashedLayer(data), idf };
}

/** The terms of one post, each once, in the order of the text. */
export interface Terms {
  buckets: number[];
  /** How often each stands in the post. */
  counts: number[];
}

export function readTerms({ hash: hashes, sentence, count }: Sighting, bits: number): Terms {
  const mask = (1 << bits) - 1;
  const counts = new Map<number, number>();
  const add = (bucket: number) => counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  for (let word = 0; word < count; word++) {
    const isFirst = word === 0 || sentence[word] !== sentence[word - 1];
    add(bucketOfWord(hashes[word]!) & mask);
    add(bucketOfPair(isFirst ? STOP : hashes[word - 1]!, hashes[word]!) & mask);
  }
  return { buckets: [...counts.keys()], counts: [...counts.values()] };
}

function bucketOfWord(hash: number): number {
  return mix(Math.imul(hash, WORD));
}

/** Of a word and the one before it in its sentence, `STOP` where there is none. */
function bucketOfPair(before: number, hash: number): number {
  return mix(Math.imul(before, PAIR) ^ hash);
}

/** What a term counts for that stands so often in a post, in whole steps, before all terms of the post are brought to length 1. */
export function termWeight(count: number, idf: number): number {
  return count === 1 ? idf : Math.round(TIMES[Math.min(count, MOST_TIMES)]! * idf);
}

/** One logit a head; terms without a row count for nothing, not even for the length. */
export function scoreTerms({ buckets, counts }: Terms, layer: TermLayer): Float32Array {
  const { weights, bias, rows, idf } = layer;
  const heads = bias.length;
  const sums = new Int32Array(heads);
  let squares = 0;
  buckets.forEach((bucket, i) => {
    const row = rows[bucket]!;
    const weight = termWeight(counts[i]!, idf[row]!);
    squares += weight * weight;
    for (let h = 0; h < heads; h++) sums[h]! += weight * weights[row * heads + h]!;
  });
  return atLengthOne(sums, squares, layer, new Float32Array(heads));
}

/** The function it returns gives what `scoreTerms` gives, straight from a sighting; it holds until the next is scored. */
export function makeTermScorer(layer: TermLayer): (sighting: Sighting) => Float32Array {
  const { bits, rows, idf, bias } = layer;
  const heads = bias.length;
  const packed = packColumns(layer);
  const lanes = new Int32Array(2 * packed.quads);
  const sums = new Int32Array(heads);
  const logits = new Float32Array(heads);
  /** Row → how often its term stands in the post that is read, at most `MOST_TIMES`. */
  const counts = new Uint8ClampedArray(idf.length);
  /** Each row that was met, then where it begins, and what it counts for. */
  const met = new Int32Array(idf.length);
  const weights = new Int32Array(idf.length);

  return (sighting) => {
    const count = readRows(sighting, bits, rows, counts, met);
    const squares = weigh(met, count, counts, idf, packed.quads, weights);
    sums.fill(0);
    for (let from = 0; from < count; ) {
      let end = from;
      let held = 0;
      while (end < count && held + weights[end]! <= packed.laneHolds) held += weights[end++]!;
      lanes.fill(0);
      addWeighed(packed, met, weights, from, end, lanes);
      for (let h = 0; h < heads; h++) sums[h]! += laneOf(lanes, 0, h) - held * packed.offset;
      from = end;
    }
    return atLengthOne(sums, squares, layer, logits);
  };
}

/** Puts what each row counts for into `weights`, where it begins into its place, and its count back to 0; returns the sum of squares. */
function weigh(
  met: Int32Array,
  count: number,
  counts: Uint8ClampedArray,
  idf: Uint8Array,
  quads: number,
  weights: Int32Array,
): number {
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const row = met[i]!;
    const weight = termWeight(counts[row]!, idf[row]!);
    squares += weight * weight;
    weights[i] = weight;
    met[i] = row * quads;
    counts[row] = 0;
  }
  return squares;
}

/** Counts the rows of the terms of a post, and puts each that it met into `met`; returns how many. */
function readRows(
  { hash: hashes, sentence, count }: Sighting,
  bits: number,
  rows: RowNumbers,
  counts: Uint8ClampedArray,
  met: Int32Array,
): number {
  const mask = (1 << bits) - 1;
  let end = 0;
  let before = STOP;
  for (let word = 0; word < count; word++) {
    if (word > 0 && sentence[word] !== sentence[word - 1]) before = STOP;
    const hash = hashes[word]!;
    const alone = rows[bucketOfWord(hash) & mask]!;
    if (alone > 0 && counts[alone]!++ === 0) met[end++] = alone;
    const pair = rows[bucketOfPair(before, hash) & mask]!;
    if (pair > 0 && counts[pair]!++ === 0) met[end++] = pair;
    before = hash;
  }
  return end;
}

/** All terms of a post are brought to length 1. */
function atLengthOne(sums: Int32Array, squares: number, layer: TermLayer, logits: Float32Array): Float32Array {
  const length = Math.sqrt(squares) || 1;
  for (let h = 0; h < logits.length; h++) logits[h] = toLogit(sums[h]!, h, length, layer);
  return logits;
}
