// Learning: what is separable is learned, the same posts give the same model, and shipping keeps the weights.
import { describe, expect, it } from 'vitest';
import { asInput, decodeDenseLayer, throughLayer } from '../../src/detection/dense-layer';
import { decodeLayer } from '../../src/detection/layer';
import { fitHeads, type Row, seeded, UNKNOWN } from '../../src/learning/fit-heads';
import { fitNetwork, scoreNetwork } from '../../src/learning/fit-network';
import { encodeLayer } from '../../src/learning/pack';
import { chooseThresholds } from '../../src/learning/thresholds';

const OPTIONS = { features: 4, epochs: 40, rate: 0.3, decay: 1e-4, ignore: 0.01 };
const row = (...ids: number[]): Row => ({ ids: Uint16Array.from(ids), values: Float32Array.from(ids, () => 1) });

/** The logit of one head for a row. */
function logit({ weights, bias, heads }: ReturnType<typeof fitHeads>, { ids }: Row, head: number): number {
  return ids.reduce((sum, id) => sum + weights[id * heads + head]!, bias[head]!);
}

describe('fitHeads', () => {
  const rows = [row(0, 2), row(0, 3), row(1, 2), row(1, 3)];
  const labels = [
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
  ].map((label) => Uint8Array.from(label));

  it('learns which feature speaks for which head', () => {
    const fitted = fitHeads(rows, labels, OPTIONS);
    expect(logit(fitted, row(0), 0)).toBeGreaterThan(0);
    expect(logit(fitted, row(1), 0)).toBeLessThan(0);
    expect(logit(fitted, row(1), 1)).toBeGreaterThan(0);
  });

  it('gives the same weights for the same rows', () => {
    expect(fitHeads(rows, labels, OPTIONS)).toEqual(fitHeads(rows, labels, OPTIONS));
  });

  it('learns nothing from a label that is not known', () => {
    const unknown = labels.map((label) => Uint8Array.from([UNKNOWN, label[1]!]));
    const { weights, heads } = fitHeads(rows, unknown, { ...OPTIONS, decay: 0 });
    expect([0, 1, 2, 3].map((id) => weights[id * heads])).toEqual([0, 0, 0, 0]);
  });
});

describe('fitNetwork', () => {
  it('learns what no straight line can: one of two, not both', () => {
    const rows = [
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
    ].map((values) => Float32Array.from(values));
    const labels = [0, 1, 1, 0].map((yes) => Uint8Array.from([yes]));
    const many = Array.from({ length: 40 }, (_, i) => i % 4);
    const options = { hidden: 16, epochs: 300, rate: 0.02, decay: 0, dropout: 0 };
    const network = fitNetwork(
      many.map((i) => rows[i]!),
      many.map((i) => labels[i]!),
      options,
    );
    expect(rows.map((values) => scoreNetwork(network, values)[0]! > 0)).toEqual([false, true, true, false]);
  });
});

describe('encodeLayer', () => {
  const random = seeded(3);
  const weights = Float32Array.from({ length: 30 }, () => random() - 0.5);
  const bias = Float32Array.from([0.1, -0.2, 0.3]);

  it.each([
    [8, 0.05],
    [4, 0.2],
  ] as const)('keeps weights of %i bits near what they were', (bits, near) => {
    const layer = decodeLayer(encodeLayer({ weights, bias }, bits));
    expect(layer.weights).toHaveLength(weights.length);
    layer.weights.forEach((number, i) => {
      expect(Math.abs(number * layer.scale[i % 3]! - weights[i]!)).toBeLessThan(near);
    });
  });

  it('sums a row of ones through the layer as its columns', () => {
    const layer = decodeDenseLayer(encodeLayer({ weights, bias }, 8));
    const sums = throughLayer(new Int32Array(10).fill(asInput(1)), layer);
    const column = (c: number) => Array.from({ length: 10 }, (_, r) => weights[r * 3 + c]!).reduce((a, b) => a + b, 0);
    for (const [c, sum] of sums.subarray(0, 3).entries()) expect(sum).toBeCloseTo(column(c) + bias[c]!, 1);
    expect([...sums.subarray(3)]).toEqual([0]);
  });
});

describe('chooseThresholds', () => {
  it('lets a danger be offered on one post in twenty without danger, and puts "sure" where F1 is best', () => {
    const heads = ['danger.suicide', 'waits'];
    const labels = Array.from({ length: 100 }, (_, i) => Uint8Array.from([i >= 80 ? 1 : 0, i >= 50 ? 1 : 0]));
    const logits = labels.map((_, i) => Float32Array.from([i / 10 - 8, i / 10 - 5]));
    const thresholds = chooseThresholds(heads, labels, logits);
    const alarms = logits.filter(
      (row, i) => i < 80 && 1 / (1 + Math.exp(-row[0]!)) >= thresholds['danger.suicide']!.maybe,
    );
    expect(alarms.length / 80).toBeLessThanOrEqual(0.0626);
    expect(thresholds.waits!.sure).toBeCloseTo(0.5, 1);
  });

  it('is stricter with a need than with what a post as a whole answers, where several cuts are as good', () => {
    // Between the posts that have it and nearly all others stand a few that have it not: F1 hardly moves from cut to cut.
    const labels = Array.from({ length: 1000 }, (_, i) => Uint8Array.of(Number(i >= 500), Number(i >= 500)));
    const logits = labels.map(([yes], i) =>
      Float32Array.of(...Array(2).fill(yes ? (i - 490) / 100 : -4 + (i % 100 === 0 ? i / 200 + 3 : 0))),
    );
    const { 'relapse.self': need, waits } = chooseThresholds(['relapse.self', 'waits'], labels, logits);
    expect(need!.sure).toBeGreaterThan(waits!.sure);
    expect(need!.maybe).toBeLessThan(need!.sure);
  });
});
