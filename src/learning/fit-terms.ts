// Fits the tf-idf part of the model: once on all terms to find those that say most, then on these alone.
import { IDF_STEPS, type ModelData } from '../detection/model-data';
import { type Terms, termWeight } from '../detection/terms';
import { fitHeads, type Row } from './fit-heads';
import { base64, encodeHashedLayer, weightiest } from './pack';

/** Terms are numbers below 2 to this. */
export const TERM_BITS = 16;
/** Rows that are kept: what the file has room for. */
const KEPT = 28_000;
const FIT = { features: 1 << TERM_BITS, epochs: 12, rate: 0.3, decay: 1e-6, ignore: 0.005 };
/** Fewer passes find which terms to keep. */
const FINDING = { ...FIT, epochs: 6 };

/** `posts[i]` are the terms of one post, `labels[i]` what it needs. */
export function fitTerms(posts: readonly Terms[], labels: readonly Uint8Array[]): ModelData['terms'] {
  const met = new Float32Array(1 << TERM_BITS);
  for (const { buckets } of posts) for (const bucket of buckets) met[bucket]!++;
  const idf = Uint8Array.from(met, (times) => inSteps(Math.log((1 + posts.length) / (1 + times)) + 1));
  const heads = labels[0]?.length ?? 0;
  const learn = (isKept: (bucket: number) => boolean, options: typeof FIT) =>
    fitHeads(
      posts.map((terms) => rowOf(terms, idf, isKept)),
      labels,
      options,
    );
  const found = learn((bucket) => met[bucket]! > 1, FINDING);
  const moves = met.map((times, bucket) => times * (idf[bucket]! / IDF_STEPS) ** 2);
  const kept = weightiest(found.weights, heads, moves, KEPT).sort((a, b) => a - b);
  const isKept = new Uint8Array(1 << TERM_BITS);
  for (const bucket of kept) isKept[bucket] = 1;
  const fitted = learn((bucket) => isKept[bucket] === 1, FIT);
  const steps = Int8Array.from(kept, (bucket) => idf[bucket]!);
  return { ...encodeHashedLayer(fitted, kept, 4), idf: base64(steps) };
}

/** As the file keeps it. */
function inSteps(idf: number): number {
  return Math.min(127, Math.round(idf * IDF_STEPS));
}

function rowOf({ buckets, counts }: Terms, idf: Uint8Array, isKept: (bucket: number) => boolean): Row {
  const kept = buckets.flatMap((bucket, i) => (isKept(bucket) ? [i] : []));
  const weights = kept.map((i) => termWeight(counts[i]!, idf[buckets[i]!]!));
  const length = Math.hypot(...weights) || 1;
  return {
    ids: Uint16Array.from(kept, (i) => buckets[i]!),
    values: Float32Array.from(weights, (weight) => weight / length),
  };
}
