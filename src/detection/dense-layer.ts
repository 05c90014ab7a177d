// A layer of the model over a dense input, in whole numbers: small enough to stay near the processor, and four sums at a time.
import { decodeLayer } from './layer';
import type { LayerData } from './model-data';

export interface DenseLayer {
  inputs: number;
  /** For each four columns, for each input, its four weights. */
  weights: Int8Array;
  /** One a column, and as many 0 as make the columns a multiple of four. */
  scale: Float64Array;
  bias: Float64Array;
}

/** Steps from 0 to 1 of an input. */
const STEPS = 1024;
/** Sums of so many inputs of at most `FARTHEST`, each times a weight of at most 127, stay within 32 bits. */
const MOST_INPUTS = 512;
/** An input that lies farther from 0 counts as if it lay there. */
const FARTHEST = 32;
/** In steps: what is moved up by so much lies above 0. */
const ABOVE = FARTHEST * STEPS;

/** Throws on a layer with too many inputs. */
export function decodeDenseLayer(data: LayerData): DenseLayer {
  const layer = decodeLayer(data);
  const columns = layer.bias.length;
  const inputs = layer.weights.length / columns;
  if (inputs > MOST_INPUTS) throw new Error(`une couche a ${inputs} entrées, ${MOST_INPUTS} au plus`);
  const padded = Math.ceil(columns / 4) * 4;
  const weights = new Int8Array(inputs * padded);
  for (let input = 0; input < inputs; input++) {
    for (let column = 0; column < columns; column++) {
      weights[4 * ((column >> 2) * inputs + input) + (column & 3)] = layer.weights[input * columns + column]!;
    }
  }
  const bias = new Float64Array(padded);
  bias.set(layer.bias);
  return {
    inputs,
    weights,
    scale: Float64Array.from({ length: padded }, (_, c) => (layer.scale[c] ?? 0) / STEPS),
    bias,
  };
}

/** A number as an input of a layer. */
export function asInput(value: number): number {
  let near = value;
  if (near > FARTHEST) near = FARTHEST;
  else if (near < -FARTHEST) near = -FARTHEST;
  // Above 0, cutting off what stands behind the point rounds; `Math.round` takes several times as long.
  return ((near * STEPS + ABOVE + 0.5) | 0) - ABOVE;
}

/** The sums of inputs (`asInput`) through a layer, one a column; behind the last column there may be up to three 0. `sums`: memory for them. */
export function throughLayer(
  input: Int32Array,
  { inputs, weights, scale, bias }: DenseLayer,
  sums: Float64Array = new Float64Array(bias.length),
): Float64Array {
  let at = 0;
  for (let column = 0; column < sums.length; column += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < inputs; i++, at += 4) {
      const value = input[i]!;
      a = (a + Math.imul(value, weights[at]!)) | 0;
      b = (b + Math.imul(value, weights[at + 1]!)) | 0;
      c = (c + Math.imul(value, weights[at + 2]!)) | 0;
      d = (d + Math.imul(value, weights[at + 3]!)) | 0;
    }
    sums[column] = a * scale[column]! + bias[column]!;
    sums[column + 1] = b * scale[column + 1]! + bias[column + 1]!;
    sums[column + 2] = c * scale[column + 2]! + bias[column + 2]!;
    sums[column + 3] = d * scale[column + 3]! + bias[column + 3]!;
  }
  return sums;
}
