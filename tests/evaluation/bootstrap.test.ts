// Intervals: repeatable, drawn by author, and right where they can be worked out.
import { describe, expect, it } from 'vitest';
import { estimate, estimateDifference, quantile, unitOf } from '../../src/evaluation/bootstrap';
import { measureVoice } from '../../src/evaluation/measures/voice';
import { judged, post, said } from './cases';

/** Posts of one author, of which so many have their voice told right. */
const by = (author: string, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) =>
    judged(post(`${author}-${i}`, { needs: ['relapse.self'] }), said([], { voice: i < right ? 'self' : 'other' })),
  );
const voice = (cases: ReturnType<typeof by>, draws = 2000, seed = 1) =>
  estimate(cases, measureVoice, { draws, seed }).voiceAccuracy!;

describe('intervals', () => {
  it('are the same for the same seed, and others for another', () => {
    const cases = [...by('a', 9, 1), ...by('b', 4, 6), ...by('c', 5, 5), ...by('d', 7, 3)];
    expect(voice(cases)).toEqual(voice(cases));
    expect(voice(cases, 20, 1)).not.toEqual(voice(cases, 20, 2));
  });

  it('draw whole authors: two authors who differ give an interval from the one to the other', () => {
    const cases = [...by('a', 10, 0), ...by('b', 0, 10)];
    expect(unitOf(cases)).toBe('author');
    expect(voice(cases)).toEqual({ value: 0.5, n: 20, low: 0, high: 1 });
  });

  it('are wider by author than by post when authors differ', () => {
    const authors = [...by('a', 18, 2), ...by('b', 6, 14), ...by('c', 10, 10), ...by('d', 16, 4)];
    const alone = authors.map((one, i) => ({ ...one, post: { ...one.post, id: `x-${i}` } }));
    const width = ({ low, high }: ReturnType<typeof voice>) => high! - low!;
    expect(width(voice(authors))).toBeGreaterThan(width(voice(alone)) * 1.2);
  });

  it('draw posts where there is one author', () => {
    const cases = by('a', 50, 50);
    expect(unitOf(cases)).toBe('post');
    const { low, high } = voice(cases);
    // Half of 100, give or take 1.96 × 0.05.
    expect(low).toBeGreaterThan(0.36);
    expect(low).toBeLessThan(0.44);
    expect(high).toBeGreaterThan(0.56);
    expect(high).toBeLessThan(0.64);
  });

  it('are not drawn for a single post, nor when no draws are asked for', () => {
    expect(voice(by('a', 1, 0))).toEqual({ value: 1, n: 1, low: null, high: null });
    expect(voice(by('a', 5, 5), 0)).toMatchObject({ value: 0.5, low: null, high: null });
  });
});

describe('differences', () => {
  it('pair the same posts judged twice, so that what both share has no part in them', () => {
    // Each author does better by exactly two posts of ten, however different the authors are.
    const before = [...by('a', 8, 2), ...by('b', 2, 8), ...by('c', 5, 5)];
    const after = [...by('a', 10, 0), ...by('b', 4, 6), ...by('c', 7, 3)];
    const { value, low, high } = estimateDifference(before, after, measureVoice).voiceAccuracy!;
    for (const figure of [value, low, high]) expect(figure).toBeCloseTo(0.2);
  });
});

describe('quantiles', () => {
  it('lie between their neighbours', () => {
    expect(quantile([0, 10, 20, 30], 0.5)).toBe(15);
    expect(quantile([0, 10, 20, 30], 1)).toBe(30);
    expect(quantile([], 0.5)).toBeNull();
  });
});
