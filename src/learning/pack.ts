// Weights as signed bytes, one scale a head.
import type { LayerData } from '../detection/model-data';

export interface Packed {
  bias: number[];
  scale: number[];
  weights: Int8Array;
}

/** Spreads of a head's weights that the bytes reach; the few beyond are cut. */
const REACH = 6;

/** `weights` row after row, as many columns as there are biases. */
export function packed({ weights, bias }: { weights: Float32Array; bias: Float32Array }): Packed {
  const heads = bias.length;
  const scale = scales(weights, heads);
  return {
    bias: Array.from(bias, (b) => Number(b.toPrecision(6))),
    scale,
    weights: Int8Array.from(weights, (weight, i) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale[i % heads]!))),
    ),
  };
}

/** The same with its bytes as text. */
export function base64({ weights, ...rest }: Packed): LayerData {
  return { ...rest, weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64') };
}

function scales(weights: Float32Array, heads: number): number[] {
  const squares = new Float64Array(heads);
  const counts = new Float64Array(heads);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    squares[i % heads]! += weights[i]! ** 2;
    counts[i % heads]!++;
  }
  return Array.from(squares, (sum, h) => {
    const spread = Math.sqrt(sum / Math.max(1, counts[h]!));
    return Number(((spread * REACH) / 127 || 1e-6).toPrecision(6));
  });
}
