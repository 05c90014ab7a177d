// How far a figure could be otherwise with other authors: 95 % intervals by drawing authors anew, again and again.
import { seeded } from '../learning/fit-heads';
import { authorOf } from '../learning/labelled-post';
import type { Case } from './judge';
import { type Figure, type Figures, type Measure, sumsOf } from './measure';

/** A figure with its interval; no interval where it could not be drawn. */
export interface Estimate extends Figure {
  low: number | null;
  high: number | null;
}

export type Estimates = Record<string, Estimate>;

export interface Resampling {
  draws: number;
  seed: number;
}

export const RESAMPLING: Resampling = { draws: 2000, seed: 20 };

/** What is drawn as a whole: posts of one author resemble each other. With one author only, the posts themselves. */
export type Unit = 'author' | 'post';

export function unitOf(cases: readonly Pick<Case, 'post'>[]): Unit {
  return new Set(cases.map(({ post }) => authorOf(post))).size > 1 ? 'author' : 'post';
}

/** Figures with intervals. */
export function estimate(cases: readonly Case[], measure: Measure, resampling = RESAMPLING): Estimates {
  const units = groupByUnit(cases).map((group) => sumsOf(group, measure));
  return estimateFromSums(units, measure.read, resampling);
}

/** How much higher each figure is in `after` than in `before`: the same posts in the same order, judged twice. */
export function estimateDifference(
  before: readonly Case[],
  after: readonly Case[],
  measure: Measure,
  resampling = RESAMPLING,
): Estimates {
  const befores = groupByUnit(before).map((group) => sumsOf(group, measure));
  const units = groupByUnit(after).map((group, i) => Float64Array.of(...befores[i]!, ...sumsOf(group, measure)));
  const read = (sums: Float64Array): Figures => {
    const from = measure.read(sums.subarray(0, measure.width));
    const to = measure.read(sums.subarray(measure.width));
    return Object.fromEntries(
      Object.entries(to).map(([key, { value, n }]) => {
        const base = from[key]?.value ?? null;
        return [key, { value: value === null || base === null ? null : value - base, n }];
      }),
    );
  };
  return estimateFromSums(units, read, resampling);
}

/** From the sums of each unit: the figures of all, and the middle 95 % of what as many units drawn with replacement give. */
export function estimateFromSums(
  units: readonly Float64Array[],
  read: (sums: Float64Array) => Figures,
  { draws, seed }: Resampling = RESAMPLING,
): Estimates {
  const figures = read(addUp(units));
  const drawn = new Map<string, number[]>(Object.keys(figures).map((key) => [key, []]));
  const random = seeded(seed);
  for (let draw = 0; draw < draws && units.length > 1; draw++) {
    const sample = units.map(() => units[Math.floor(random() * units.length)]!);
    for (const [key, { value }] of Object.entries(read(addUp(sample)))) {
      if (value !== null) drawn.get(key)?.push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => {
      const values = figure.value === null ? [] : (drawn.get(key) ?? []).sort((a, b) => a - b);
      return [key, { ...figure, low: quantile(values, 0.025), high: quantile(values, 0.975) }];
    }),
  );
}

function groupByUnit(cases: readonly Case[]): Case[][] {
  if (unitOf(cases) === 'post') return cases.map((one) => [one]);
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const author = authorOf(one.post);
    groups.set(author, [...(groups.get(author) ?? []), one]);
  }
  return [...groups.values()];
}

function addUp(units: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(units[0]?.length ?? 0);
  for (const unit of units) for (let i = 0; i < unit.length; i++) sums[i]! += unit[i]!;
  return sums;
}

/** Linear between the neighbours; null without values. */
export function quantile(sorted: readonly number[], q: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (at - below);
}
