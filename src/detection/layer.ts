// A layer of the model: small signed weights with one scale a column, dense or over hashed features.
import { bytesFromBase64 } from './base64';
import type { HashedLayerData, LayerData } from './model-data';

/** Where the digits and the letters of hexadecimal numbers begin ("0", "a"). */
const DIGITS = 0x30;
const LETTERS = 0x61;

/** Row after row (a bucket, a feature, a unit), in a row column after column; a weight is its number times the scale of its column. */
export interface Layer<Weights = Int8Array> {
  weights: Weights;
  scale: readonly number[];
  bias: readonly number[];
}

/** A layer over a dense input: its numbers are kept as floats, so that none is converted again for each post. */
export type DenseLayer = Layer<Float32Array>;

/** As small as the number of rows allows: what is looked up for every feature should stay near the processor. */
export type RowNumbers = Uint16Array | Uint32Array;

/** A layer of which only some buckets have a row. */
export interface HashedLayer extends Layer {
  /** Buckets are numbers below 2 to this. */
  bits: number;
  /** Bucket → number of its row; row 0 says nothing. */
  rows: RowNumbers;
}

export function decodeLayer({ bits, scale, bias, weights }: LayerData): Layer {
  return { weights: bits === 8 ? bytesFromBase64(weights) : numbersFromDigits(weights), scale, bias };
}

/** Hexadecimal digits as signed numbers: "f" is -1. */
function numbersFromDigits(digits: string): Int8Array {
  const numbers = new Int8Array(digits.length);
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    numbers[i] = ((code < LETTERS ? code - DIGITS : code - LETTERS + 10) << 28) >> 28;
  }
  return numbers;
}

export function decodeDenseLayer(data: LayerData): DenseLayer {
  const layer = decodeLayer(data);
  return { ...layer, weights: Float32Array.from(layer.weights) };
}

export function decodeHashedLayer(data: HashedLayerData): HashedLayer {
  const { weights, ...layer } = decodeLayer(data);
  const kept = bytesFromBase64(data.kept);
  const rowCount = weights.length / layer.bias.length;
  const rows = new (rowCount < 1 << 16 ? Uint16Array : Uint32Array)(1 << data.buckets);
  let row = 0;
  for (let bucket = 0; bucket < rows.length; bucket++) {
    if ((kept[bucket >> 3]! >> (bucket & 7)) & 1) rows[bucket] = ++row;
  }
  const withNothing = new Int8Array(weights.length + layer.bias.length);
  withNothing.set(weights, layer.bias.length);
  return { ...layer, bits: data.buckets, weights: withNothing, rows };
}

/** The sums of a dense input through a layer, one a column. */
export function throughLayer(input: Float32Array, { weights, scale, bias }: DenseLayer): Float32Array {
  const columns = bias.length;
  const sums = new Float32Array(columns);
  const fours = input.length & ~3;
  let at = 0;
  // Four rows a turn: each sum is read and written a quarter as often.
  for (let row = 0; row < fours; row += 4) {
    const a = input[row]!;
    const b = input[row + 1]!;
    const c = input[row + 2]!;
    const d = input[row + 3]!;
    for (let column = 0; column < columns; column++, at++) {
      sums[column]! +=
        a * weights[at]! + b * weights[at + columns]! + c * weights[at + 2 * columns]! + d * weights[at + 3 * columns]!;
    }
    at += 3 * columns;
  }
  for (let row = fours; row < input.length; row++) {
    for (let column = 0; column < columns; column++, at++) sums[column]! += input[row]! * weights[at]!;
  }
  for (let column = 0; column < columns; column++) sums[column] = sums[column]! * scale[column]! + bias[column]!;
  return sums;
}
