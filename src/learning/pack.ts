// Weights as small signed numbers in text, one scale a column.
import { decodeHashedLayer, type HashedLayer } from '../detection/layer';
import type { HashedLayerData, LayerData } from '../detection/model-data';

/** The largest number, and the step from one to the next in spreads of a column's weights; the few weights beyond are cut. The wide step of 4 bits leaves room for many more rows in the compressed file. */
const NUMBERS = { 8: { most: 127, step: 6 / 127 }, 4: { most: 7, step: 1.2 } } as const;

/** `weights` row after row, as many columns as there are biases. */
export function encodeLayer({ weights, bias }: { weights: Float32Array; bias: Float32Array }, bits: 8 | 4): LayerData {
  const columns = bias.length;
  const { most, step } = NUMBERS[bits];
  const scale = spreads(weights, columns).map((spread) => Number((spread * step || 1e-6).toPrecision(6)));
  const numbers = Int8Array.from(weights, (weight, i) =>
    Math.max(-most, Math.min(most, Math.round(weight / scale[i % columns]!))),
  );
  return {
    bits,
    bias: Array.from(bias, (b) => Number(b.toPrecision(6))),
    scale,
    weights: bits === 8 ? base64(numbers) : Array.from(numbers, (number) => (number & 15).toString(16)).join(''),
  };
}

/** Only the rows of the buckets in `kept`, a bit mask's worth of them; `weights` has a row for every bucket. */
export function encodeHashedLayer(
  { weights, bias }: { weights: Float32Array; bias: Float32Array },
  kept: readonly number[],
  bits: 8 | 4,
): HashedLayerData {
  const heads = bias.length;
  const rows = new Float32Array(kept.length * heads);
  const mask = new Int8Array(Math.ceil(weights.length / heads / 8));
  [...kept]
    .sort((a, b) => a - b)
    .forEach((bucket, row) => {
      rows.set(weights.subarray(bucket * heads, (bucket + 1) * heads), row * heads);
      mask[bucket >> 3]! |= 1 << (bucket & 7);
    });
  return {
    ...encodeLayer({ weights: rows, bias }, bits),
    buckets: Math.log2(weights.length / heads),
    kept: base64(mask),
  };
}

/** The buckets whose rows move the answers most: by the length of the row and how often it is met. */
export function weightiest(weights: Float32Array, heads: number, met: Float32Array, most: number): number[] {
  const moves = met.map((times, bucket) => {
    let squares = 0;
    for (let h = 0; h < heads; h++) squares += weights[bucket * heads + h]! ** 2;
    return Math.sqrt(squares * times);
  });
  const buckets = Array.from(moves.keys()).filter((bucket) => moves[bucket]! > 0);
  return buckets.sort((a, b) => moves[b]! - moves[a]! || a - b).slice(0, most);
}

export function base64(bytes: Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** The layer as it will be after shipping, so that what stands on it learns from that. */
export function shipped(data: HashedLayerData): HashedLayer {
  return decodeHashedLayer(data);
}

function spreads(weights: Float32Array, columns: number): number[] {
  const squares = new Float64Array(columns);
  const counts = new Float64Array(columns);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    squares[i % columns]! += weights[i]! ** 2;
    counts[i % columns]!++;
  }
  return Array.from(squares, (sum, c) => Math.sqrt(sum / Math.max(1, counts[c]!)));
}
