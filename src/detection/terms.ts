// The terms of a whole post: its words and pairs of neighbours, hashed into buckets and weighed by tf-idf.
import { STOP } from '../language/tokens';
import { bytesFromBase64 } from './base64';
import { decodeHashedLayer, type HashedLayer, type RowNumbers } from './layer';
import { IDF_STEPS, type ModelData } from './model-data';
import { mix } from './ngrams';
import type { Sighting } from './sighting';

const WORD = 0x9e3779b1;
const PAIR = 0x85ebca77;

/** A layer over terms. */
export interface TermLayer extends HashedLayer {
  /** Inverse document frequency of each row; 0 for row 0, which says nothing. */
  idf: Float32Array;
}

export function decodeTermLayer(data: ModelData['terms']): TermLayer {
  const steps = bytesFromBase64(data.idf);
  const idf = new Float32Array(steps.length + 1);
  steps.forEach((step, i) => {
    idf[i + 1] = step / IDF_STEPS;
  });
  return { ...decodeHashedLayer(data), idf };
}

/** The terms of one post, each once, in the order of the text. */
export interface Terms {
  buckets: number[];
  /** How often each stands in the post. */
  counts: number[];
}

/**
 * The function it returns reads the terms of a post; `bits`: buckets are numbers below 2 to this.
 * `rows`: of a layer that counts only the buckets with a row; then the others are left out.
 */
export function makeTermReader(bits: number, rows?: RowNumbers): (sighting: Sighting) => Terms {
  const mask = (1 << bits) - 1;
  const isKept = rows ?? new Uint32Array(1 << bits).fill(1);
  /** Bucket → its place in the terms of the post that is read, + 1. */
  const places = new Uint32Array(1 << bits);
  return ({ hash: hashes, sentence, count }) => {
    const terms: Terms = { buckets: [], counts: [] };
    let before = STOP;
    for (let word = 0; word < count; word++) {
      if (word > 0 && sentence[word] !== sentence[word - 1]) before = STOP;
      const hash = hashes[word]!;
      const alone = mix(Math.imul(hash, WORD)) & mask;
      if (isKept[alone] !== 0) countTerm(terms, places, alone);
      const pair = mix(Math.imul(before, PAIR) ^ hash) & mask;
      if (isKept[pair] !== 0) countTerm(terms, places, pair);
      before = hash;
    }
    for (const bucket of terms.buckets) places[bucket] = 0;
    return terms;
  };
}

function countTerm({ buckets, counts }: Terms, places: Uint32Array, bucket: number): void {
  const place = places[bucket]!;
  if (place > 0) counts[place - 1]!++;
  else {
    counts.push(1);
    places[bucket] = buckets.push(bucket);
  }
}

/** What a term counts for that stands so often in a post, before all terms of the post are brought to length 1. */
export function termWeight(count: number, idf: number): number {
  return count === 1 ? idf : (1 + Math.log(count)) * idf;
}

/** One logit a head; terms without a row count for nothing, not even for the length. */
export function scoreTerms({ buckets, counts }: Terms, layer: TermLayer): Float32Array {
  const { weights, scale, bias, rows, idf } = layer;
  const heads = bias.length;
  // Doubles, because each sum is read and written again for every term, and floats would be converted each time.
  const sums = new Float64Array(heads);
  let squares = 0;
  for (let i = 0; i < buckets.length; i++) {
    const row = rows[buckets[i]!]!;
    if (row === 0) continue;
    const weight = termWeight(counts[i]!, idf[row]!);
    squares += weight * weight;
    const from = row * heads;
    for (let h = 0; h < heads; h++) sums[h]! += weight * weights[from + h]!;
  }
  const length = Math.sqrt(squares) || 1;
  const logits = new Float32Array(heads);
  for (let h = 0; h < heads; h++) logits[h] = (sums[h]! * scale[h]!) / length + bias[h]!;
  return logits;
}
