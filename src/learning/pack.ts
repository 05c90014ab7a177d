// Weights as small signed numbers in base64, one scale a column.
import { decodeLayer, type Layer } from '../detection/layer';
import type { LayerData } from '../detection/model-data';

/** Spreads of a column's weights that the numbers reach; the few beyond are cut. */
const REACH = { 8: 6, 4: 3.2 } as const;

/** `weights` row after row, as many columns as there are biases. */
export function encodeLayer({ weights, bias }: { weights: Float32Array; bias: Float32Array }, bits: 8 | 4): LayerData {
  const columns = bias.length;
  const most = bits === 8 ? 127 : 7;
  const scale = spreads(weights, columns).map((spread) =>
    Number(((spread * REACH[bits]) / most || 1e-6).toPrecision(6)),
  );
  const numbers = Int8Array.from(weights, (weight, i) =>
    Math.max(-most, Math.min(most, Math.round(weight / scale[i % columns]!))),
  );
  const bytes =
    bits === 8
      ? numbers
      : Int8Array.from({ length: Math.ceil(numbers.length / 2) }, (_, i) => {
          return (numbers[2 * i]! & 15) | ((numbers[2 * i + 1] ?? 0) << 4);
        });
  return {
    bits,
    size: numbers.length,
    bias: Array.from(bias, (b) => Number(b.toPrecision(6))),
    scale,
    weights: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
}

/** The layer as it will be after shipping, so that what stands on it learns from that. */
export function shipped(fitted: { weights: Float32Array; bias: Float32Array }, bits: 8 | 4): Layer {
  return decodeLayer(encodeLayer(fitted, bits));
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
