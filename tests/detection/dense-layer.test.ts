// A dense layer in whole numbers.
import { expect, it } from 'vitest';
import { asInput, decodeDenseLayer, throughLayer } from '../../src/detection/dense-layer';
import { encodeLayer } from '../../src/learning/pack';

it('cuts inputs that lie far off, on both sides alike', () => {
  expect(asInput(1)).toBe(-asInput(-1));
  expect(asInput(1e9)).toBe(asInput(32));
  expect(asInput(-1e9)).toBe(asInput(-32));
});

it('sums as many of the farthest inputs as it lets in', () => {
  const inputs = 512;
  const weights = new Float32Array(inputs).fill(1);
  const layer = decodeDenseLayer(encodeLayer({ weights, bias: new Float32Array(1) }, 8));
  const [sum] = throughLayer(new Int32Array(inputs).fill(asInput(32)), layer);
  expect(sum! / (inputs * 32)).toBeCloseTo(1, 1);
  const more = encodeLayer({ weights: new Float32Array(inputs + 1).fill(1), bias: new Float32Array(1) }, 8);
  expect(() => decodeDenseLayer(more)).toThrow(/513 entrées/);
});
