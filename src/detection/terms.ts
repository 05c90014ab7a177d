// The terms of a whole post: its words and pairs of neighbours, hashed into buckets and weighed by tf-idf.
import { STOP } from '../language/tokens';
import { bytesFromBase64 } from './base64';
import { decodeHashedLayer, type HashedLayer } from './layer';
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

/** How often each bucket stands in the post. */
export function readTerms({ tokens, token, sentence, count }: Sighting, bits: number): Map<number, number> {
  const mask = (1 << bits) - 1;
  const counts = new Map<number, number>();
  const add = (hash: number) => {
    const bucket = mix(hash) & mask;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  let before = STOP;
  for (let word = 0; word < count; word++) {
    if (word > 0 && sentence[word] !== sentence[word - 1]) before = STOP;
    const hash = tokens.hash[token[word]!]!;
    add(Math.imul(hash, WORD));
    add(Math.imul(before, PAIR) ^ hash);
    before = hash;
  }
  return counts;
}

/** What a term counts for that stands so often in a post, before all terms of the post are brought to length 1. */
export function termWeight(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf;
}

/** One logit a head; terms without a row count for nothing, not even for the length. */
export function scoreTerms(terms: ReadonlyMap<number, number>, layer: TermLayer): Float32Array {
  const { weights, scale, bias, rows, idf } = layer;
  const heads = bias.length;
  const sums = new Float32Array(heads);
  let squares = 0;
  for (const [bucket, count] of terms) {
    const row = rows[bucket]!;
    if (row === 0) continue;
    const weight = termWeight(count, idf[row]!);
    squares += weight * weight;
    for (let h = 0; h < heads; h++) sums[h]! += weight * weights[row * heads + h]!;
  }
  const length = Math.sqrt(squares) || 1;
  return sums.map((sum, h) => (sum * scale[h]!) / length + bias[h]!);
}
