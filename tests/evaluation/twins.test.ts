// Twins: right only when both posts of a pair are.
import { describe, expect, it } from 'vitest';
import { contrastAccuracy, isRight, type Pair, pairsOf } from '../../src/evaluation/twins';
import { judged, post, said } from './cases';

const pair = (a: string[], saidOfA: string[], b: string[], saidOfB: string[]): Pair => [
  judged(post('h-001a', { needs: a }), said(saidOfA)),
  judged(post('h-001b', { needs: b }), said(saidOfB)),
];

describe('a pair', () => {
  it('is right when the need that flips is found on the one and not claimed on the other', () => {
    expect(isRight(pair(['relapse.self'], ['relapse.self'], [], []))).toBe(true);
  });

  it('is wrong when the need is claimed on both, or on neither', () => {
    expect(isRight(pair(['relapse.self'], ['relapse.self'], [], ['relapse.self']))).toBe(false);
    expect(isRight(pair(['relapse.self'], [], [], []))).toBe(false);
  });

  it('bears a need that is only offered where it is not, but not instead of a sure one', () => {
    expect(isRight(pair(['danger.suicide'], ['danger.suicide'], [], ['danger.suicide?']))).toBe(true);
    expect(isRight(pair(['danger.suicide'], ['danger.suicide?'], [], []))).toBe(false);
  });

  it('asks for every labelled need of both posts', () => {
    const both = ['danger.suicide', 'relapse.self'];
    expect(isRight(pair(both, both, ['relapse.self'], ['relapse.self']))).toBe(true);
    expect(isRight(pair(both, both, ['relapse.self'], []))).toBe(false);
    expect(isRight(pair(both, ['danger.suicide'], ['relapse.self'], ['relapse.self']))).toBe(false);
    expect(isRight(pair(both, both, ['relapse.self'], both))).toBe(false);
  });

  it('bears a claim that has nothing to do with what flips', () => {
    expect(isRight(pair(['relapse.self'], ['relapse.self', 'service.care'], [], ['treatment.options']))).toBe(true);
  });

  it('is judged by urgency or voice when they flip instead of the need', () => {
    const needs = ['danger.suicide'];
    const rate = (urgency: 'crisis' | 'red'): Pair => [
      judged(post('h-001a', { needs, urgency: 'crisis' }), said(needs, { urgency: 'crisis' })),
      judged(post('h-001b', { needs, urgency: 'red' }), said(needs, { urgency })),
    ];
    expect(isRight(rate('red'))).toBe(true);
    expect(isRight(rate('crisis'))).toBe(false);
  });
});

describe('pairs', () => {
  it('are known by their ids, and a post without its twin is none', () => {
    const cases = ['h-001a', 'h-001b', 'h-002a', 'ab-003', 'h-004'].map((id) => judged(post(id), said()));
    expect(pairsOf(cases).map(([a, b]) => [a.post.id, b.post.id])).toEqual([['h-001a', 'h-001b']]);
  });

  it('give their share that is right, and how many there are', () => {
    const number = (n: number, [a, b]: Pair): Pair => [
      { ...a, post: { ...a.post, id: `h-${n}a` } },
      { ...b, post: { ...b.post, id: `h-${n}b` } },
    ];
    const right = pair(['relapse.self'], ['relapse.self'], [], []);
    const wrong = pair(['relapse.self'], [], [], []);
    const cases = [right, wrong, wrong, right].flatMap((one, n) => number(n, one));
    expect(contrastAccuracy(cases)).toMatchObject({ value: 0.5, n: 4 });
    expect(contrastAccuracy([])).toEqual({ value: null, n: 0, low: null, high: null });
  });
});
