// Rows whose weights are packed four to a number add up as the weights do.
import { describe, expect, it } from 'vitest';
import type { HashedLayer } from '../../src/detection/layer';
import { addRows, addWeighed, laneOf, packColumns } from '../../src/detection/packed-columns';
import { seeded } from '../../src/learning/fit-heads';

function layerOf(rows: number, heads: number, largest: number): HashedLayer {
  const random = seeded(11);
  const weights = Int8Array.from({ length: rows * heads }, () => Math.round((2 * random() - 1) * largest));
  weights[0] = largest;
  weights[1] = -largest;
  const one = new Array<number>(heads).fill(1);
  return { weights, scale: one, bias: one, bits: 4, rows: new Uint16Array(16) };
}

describe.each([1, 7, 31])('weights of at most %i', (largest) => {
  it.each([1, 2, 4, 5, 28])('in %i columns, as many rows as a lane holds', (heads) => {
    const layer = layerOf(200, heads, largest);
    const packed = packColumns(layer);
    const numbers = Array.from({ length: Math.min(500, packed.laneHolds) }, (_, i) => (i * 7) % 200);
    const starts = Int32Array.from(numbers, (row) => row * packed.quads);
    const lanes = new Int32Array(2 * packed.quads);
    addRows(packed, starts, 0, starts.length, lanes);
    for (let h = 0; h < heads; h++) {
      const sum = numbers.reduce((total, row) => total + layer.weights[row * heads + h]!, 0);
      expect(laneOf(lanes, 0, h) - starts.length * packed.offset).toBe(sum);
    }
  });

  it('each times its own weight, from one number to another', () => {
    const heads = 6;
    const layer = layerOf(20, heads, largest);
    const packed = packColumns(layer);
    const starts = Int32Array.from({ length: 9 }, (_, i) => i * packed.quads);
    const times = Int32Array.from({ length: 9 }, (_, i) => 1 + i * 13);
    const lanes = new Int32Array(2 * packed.quads);
    addWeighed(packed, starts, times, 2, 8, lanes);
    const held = times.subarray(2, 8).reduce((total, one) => total + one, 0);
    for (let h = 0; h < heads; h++) {
      const sum = [2, 3, 4, 5, 6, 7].reduce((total, row) => total + times[row]! * layer.weights[row * heads + h]!, 0);
      expect(laneOf(lanes, 0, h) - held * packed.offset).toBe(sum);
    }
  });
});

it('refuses weights of which a byte does not hold four', () => {
  expect(() => packColumns(layerOf(4, 3, 127))).toThrow(/trop grand/);
});
