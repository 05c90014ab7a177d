// Precision, recall, F1 and their means, against figures worked out by hand.
import { describe, expect, it } from 'vitest';
import { f1, macroF1, microF1, precision, recall } from '../../src/evaluation/counts';

describe('counts', () => {
  it('gives precision, recall and F1', () => {
    const counts = { right: 3, claimed: 4, real: 6 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.75, 0.5, 0.6]);
  });

  it('has no figure where nothing was counted', () => {
    const none = { right: 0, claimed: 0, real: 0 };
    expect([precision(none), recall(none), f1(none), macroF1([none]), microF1([])]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('leaves a class without a real case out of the macro mean, but not out of the micro one', () => {
    const held = { right: 1, claimed: 1, real: 1 };
    const onlyClaimed = { right: 0, claimed: 2, real: 0 };
    expect(macroF1([held, onlyClaimed])).toBe(1);
    expect(microF1([held, onlyClaimed])).toBe(0.5);
  });
});
