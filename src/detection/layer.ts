// A layer of the model: small signed weights with one scale a column.
import { bytesFromBase64 } from './base64';
import type { LayerData } from './model-data';

/** Row after row (a bucket, a feature, a unit), in a row column after column; a weight is its number times the scale of its column. */
export interface Layer {
  weights: Int8Array;
  scale: readonly number[];
  bias: readonly number[];
}

export function decodeLayer({ bits, size, scale, bias, weights }: LayerData): Layer {
  const bytes = bytesFromBase64(weights);
  if (bits === 8) return { weights: bytes, scale, bias };
  const numbers = new Int8Array(size);
  for (let i = 0; i < size; i++) numbers[i] = (bytes[i >> 1]! << (i % 2 === 0 ? 28 : 24)) >> 28;
  return { weights: numbers, scale, bias };
}

/** The sums of a dense input through a layer, one a column. */
export function throughLayer(input: Float32Array, { weights, scale, bias }: Layer): Float32Array {
  const columns = bias.length;
  const sums = new Float32Array(columns);
  for (let row = 0; row < input.length; row++) {
    const value = input[row]!;
    for (let c = 0; c < columns; c++) sums[c]! += value * weights[row * columns + c]!;
  }
  return sums.map((sum, c) => sum * scale[c]! + bias[c]!);
}
