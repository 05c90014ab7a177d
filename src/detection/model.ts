// The learned model: a linear sum of hashed n-grams for each sentence and the whole, then a logistic in their summaries and the rules.
import { decodeLayer, type Layer, throughLayer } from './layer';
import { type ModelData, OTHER_HEADS } from './model-data';
import type { Ngrams } from './ngrams';

export interface Model {
  heads: string[];
  /** The needs among the heads, in the order of training. */
  needs: string[];
  bits: number;
  first: Layer;
  second: {
    mean: number[];
    spread: number[];
    /** From the features to the hidden units. */
    into: Layer;
    /** From the hidden units, then from the features, to the heads. */
    out: Layer;
  };
  thresholds: ModelData['thresholds'];
}

/** Throws when the file is of a format that this detector does not know. */
export function makeModel({ version, heads, first, second, thresholds }: ModelData): Model {
  if (version !== 1) throw new Error(`modèle de version ${String(version)}, attendu 1 : relancez npm run train`);
  return {
    heads,
    needs: heads.slice(0, heads.length - OTHER_HEADS.length),
    bits: first.buckets,
    first: decodeLayer(first),
    second: {
      mean: second.mean,
      spread: second.spread,
      into: decodeLayer(second.into),
      out: decodeLayer(second.out),
    },
    thresholds,
  };
}

/** First-level answers of one post. */
export interface FirstLevel {
  /** One logit a head for the whole post. */
  whole: Float32Array;
  /** The same for each window (a sentence, or two that follow each other), window after window. */
  windows: Float32Array;
  /** First and last sentence of each window. */
  spans: { first: number; last: number }[];
}

/** A text counts by its features divided by the root of their number, whatever its length. */
export function scoreNgrams({ buckets, count, starts }: Ngrams, { weights, scale, bias }: Layer): FirstLevel {
  const heads = bias.length;
  const sentences = starts.length - 1;
  const sums = sumSentences(buckets, starts, weights, heads);
  const logitsOf = (first: number, last: number, size: number, to: Float32Array, at: number) => {
    const root = Math.sqrt(Math.max(1, size));
    for (let h = 0; h < heads; h++) {
      let sum = 0;
      for (let s = first; s <= last; s++) sum += sums[s * heads + h]!;
      to[at + h] = (sum * scale[h]!) / root + bias[h]!;
    }
  };
  const whole = new Float32Array(heads);
  logitsOf(0, sentences - 1, count, whole, 0);
  const spans = windowsOf(starts);
  const windows = new Float32Array(spans.length * heads);
  spans.forEach(({ first, last }, i) => {
    logitsOf(first, last, starts[last + 1]! - starts[first]!, windows, i * heads);
  });
  return { whole, windows, spans };
}

/** For each sentence the sums of its features' weights, one a head. */
function sumSentences(buckets: Uint16Array, starts: Uint32Array, weights: Int8Array, heads: number): Int32Array {
  const sums = new Int32Array((starts.length - 1) * heads);
  const sum = new Int32Array(heads);
  for (let s = 0; s + 1 < starts.length; s++) {
    const end = starts[s + 1]!;
    sum.fill(0);
    for (let i = starts[s]!; i < end; i++) {
      let at = buckets[i]! * heads;
      for (let h = 0; h < heads; h++) sum[h]! += weights[at++]!;
    }
    sums.set(sum, s * heads);
  }
  return sums;
}

/** Each sentence that has features, and each two that follow each other. */
function windowsOf(starts: Uint32Array): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  let before = -1;
  for (let s = 0; s + 1 < starts.length; s++) {
    if (starts[s + 1] === starts[s]) continue;
    if (before >= 0) spans.push({ first: before, last: s });
    spans.push({ first: s, last: s });
    before = s;
  }
  return spans;
}

/** Second-level logits, one a head, from the summary of a post: a hidden layer beside a straight path. */
export function scoreSummary({ second }: Model, summary: Float32Array): Float32Array {
  const { into, out, mean, spread } = second;
  const values = summary.map((value, f) => standard(value, mean[f]!, spread[f]!));
  const units = throughLayer(values, into).map((sum) => leaky(sum));
  const both = new Float32Array(units.length + values.length);
  both.set(units);
  both.set(values, units.length);
  return throughLayer(both, out);
}

const LEAK = 0.01;

/** What a hidden unit lets through. */
export function leaky(sum: number): number {
  return sum > 0 ? sum : LEAK * sum;
}

/** Most spreads that one feature of a summary may lie from its mean. */
const FARTHEST = 4;

export function standard(value: number, mean: number, spread: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / spread));
}
