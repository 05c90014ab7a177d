// The learned model: linear sums of hashed n-grams for each sentence and the whole, then a small network over their summaries, the terms and the rules.
import { asInput, type DenseLayer, decodeDenseLayer, throughLayer } from './dense-layer';
import { decodeHashedLayer, type HashedLayer, type Layer, toLogit } from './layer';
import { type ModelData, OTHER_HEADS } from './model-data';
import type { Ngrams } from './ngrams';
import { type SentenceSums, sumNgrams } from './sum-ngrams';
import { decodeTermLayer, type TermLayer } from './terms';

export interface Model {
  heads: string[];
  /** The needs among the heads, in the order of training. */
  needs: string[];
  first: HashedLayer;
  terms: TermLayer;
  second: {
    mean: Float64Array;
    spread: Float64Array;
    /** Number of hidden units. */
    units: number;
    /** Memory that is used again for each post: the features, the hidden units and the features, what comes out of each layer. */
    room: { features: Int32Array; both: Int32Array; sums: Float64Array; logits: Float64Array };
    /** From the features to the hidden units. */
    into: DenseLayer;
    /** From the hidden units, then from the features, to the heads. */
    out: DenseLayer;
  };
  thresholds: ModelData['thresholds'];
}

/** Throws when the file is of a format that this detector does not know. */
export function makeModel({ version, heads, first, terms, second, thresholds }: ModelData): Model {
  if (version !== 5) throw new Error(`modèle de version ${String(version)}, attendu 5 : relancez npm run train`);
  const into = decodeDenseLayer(second.into);
  const out = decodeDenseLayer(second.out);
  return {
    heads,
    needs: heads.slice(0, heads.length - OTHER_HEADS.length),
    first: decodeHashedLayer(first),
    terms: decodeTermLayer(terms),
    second: {
      mean: Float64Array.from(second.mean),
      spread: Float64Array.from(second.spread),
      units: second.into.bias.length,
      room: roomFor(into, out),
      into,
      out,
    },
    thresholds,
  };
}

function roomFor(into: DenseLayer, out: DenseLayer): Model['second']['room'] {
  return {
    features: new Int32Array(into.inputs),
    both: new Int32Array(out.inputs),
    sums: new Float64Array(into.bias.length),
    logits: new Float64Array(out.bias.length),
  };
}

/** First-level answers of one post. */
export interface FirstLevel {
  /** One logit a head for the whole post. */
  whole: Float32Array;
  /** The same for each window (a sentence, or two that follow each other), window after window; behind them what an earlier post left. */
  windows: Float32Array;
  /** First and last sentence of each window. */
  spans: { first: number; last: number }[];
}

export function emptyLevel(heads: number): FirstLevel {
  return { whole: new Float32Array(heads), windows: new Float32Array(0), spans: [] };
}

/** A text counts by its features divided by the root of their number, whatever its length. `into`: a level that is not needed any more. */
export function scoreSums(
  { sums, sizes, sentences }: SentenceSums,
  layer: Layer,
  into: FirstLevel = emptyLevel(layer.bias.length),
): FirstLevel {
  const heads = layer.bias.length;
  let size = 0;
  for (let s = 0; s < sentences; s++) size += sizes[s]!;
  const root = Math.sqrt(Math.max(1, size));
  for (let h = 0; h < heads; h++) {
    let sum = 0;
    for (let from = h; from < sentences * heads; from += heads) sum += sums[from]!;
    into.whole[h] = toLogit(sum, h, root, layer);
  }
  const spans = windowsOf(sizes, sentences);
  into.spans = spans;
  if (into.windows.length < spans.length * heads) into.windows = new Float32Array(2 * spans.length * heads);
  for (let i = 0; i < spans.length; i++) {
    const { first, last } = spans[i]!;
    const other = first === last ? -1 : last * heads;
    const features = sizes[first]! + (first === last ? 0 : sizes[last]!);
    writeLogits(sums, first * heads, other, features, layer, into.windows, i * heads);
  }
  return into;
}

/** Writes the logits of the sums at one place, or at two together (`other` is -1 where there is one), to `to`, from a place on. */
function writeLogits(
  sums: Int32Array,
  at: number,
  other: number,
  size: number,
  layer: Layer,
  to: Float32Array,
  from: number,
): void {
  const root = Math.sqrt(Math.max(1, size));
  for (let h = 0; h < layer.bias.length; h++) {
    const sum = sums[at + h]! + (other < 0 ? 0 : sums[other + h]!);
    to[from + h] = toLogit(sum, h, root, layer);
  }
}

export function scoreNgrams(ngrams: Ngrams, layer: HashedLayer): FirstLevel {
  return scoreSums(sumNgrams(ngrams, layer), layer);
}

/** Each sentence that has features, and each two that follow each other. */
function windowsOf(sizes: Uint32Array, sentences: number): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  let before = -1;
  for (let s = 0; s < sentences; s++) {
    if (sizes[s] === 0) continue;
    if (before >= 0) spans.push({ first: before, last: s });
    spans.push({ first: s, last: s });
    before = s;
  }
  return spans;
}

/**
 * Second-level logits, one a head and maybe some 0 behind them, from the summary of a post: a hidden layer beside a
 * straight path. They hold until the next post is scored.
 */
export function scoreSummary({ second }: Model, summary: Float32Array): Float64Array {
  const { into, out, mean, spread, units } = second;
  const { features, both, sums, logits } = second.room;
  for (let f = 0; f < features.length; f++) features[f] = asInput(standard(summary[f]!, mean[f]!, spread[f]!));
  throughLayer(features, into, sums);
  for (let unit = 0; unit < units; unit++) both[unit] = asInput(leaky(sums[unit]!));
  both.set(features, units);
  return throughLayer(both, out, logits);
}

const LEAK = 0.01;

/** What a hidden unit lets through. */
export function leaky(sum: number): number {
  return sum > 0 ? sum : LEAK * sum;
}

/** Most spreads that one feature of a summary may lie from its mean. */
const FARTHEST = 4;

export function standard(value: number, mean: number, spread: number): number {
  let spreads = (value - mean) / spread;
  if (spreads > FARTHEST) spreads = FARTHEST;
  else if (spreads < -FARTHEST) spreads = -FARTHEST;
  return spreads;
}
