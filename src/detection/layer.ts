// A layer of the model: small signed weights with one scale a column, most often over hashed features.
import { bytesFromBase64 } from './base64';
import type { HashedLayerData, LayerData } from './model-data';

/** Where the digits and the letters of hexadecimal numbers begin ("0", "a"). */
const DIGITS = 0x30;
const LETTERS = 0x61;

/** Row after row (a bucket, a feature, a unit), in a row column after column; a weight is its number times the scale of its column. */
export interface Layer {
  weights: Int8Array;
  scale: readonly number[];
  bias: readonly number[];
}

/** As small as the number of rows allows: what is looked up for every feature should stay near the processor. */
export type RowNumbers = Uint16Array | Uint32Array;

/** A layer of which only some buckets have a row. */
export interface HashedLayer extends Layer {
  /** Buckets are numbers below 2 to this. */
  bits: number;
  /** Bucket → number of its row; row 0 says nothing. */
  rows: RowNumbers;
}

/** What a sum of numbers of a column says, made as long as other texts by a divisor. */
export function toLogit(sum: number, column: number, divisor: number, { scale, bias }: Layer): number {
  return (sum * scale[column]!) / divisor + bias[column]!;
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
