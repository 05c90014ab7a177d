// Learns from readers' choices how each reply stands: a logistic regression by coordinate Newton steps; the same input gives the same ranking.
import type { LearnedReply, Ranking } from '../library/ranking';
import type { Fit } from '../suggestion/fit';
import { shareOf } from '../suggestion/ranking';

/** One reply before one reader. */
export interface Offer {
  reply: string;
  fit: Pick<Fit, 'points' | 'isUnseen' | 'answers'>;
  chosen: boolean;
  /** 1, or more where a wrong choice would hurt. */
  weight: number;
}

/** Pull of what is learned of single replies towards 0: a few choices prove little. */
const PULL = 3;
/** The same of what is learned of all together. */
const PULL_ALL = 0.01;
const SWEEPS = 60;
/** Points of fit come in tens. */
const POINTS_UNIT = 10;

/** A parameter, and what it multiplies in which offers. */
interface Column {
  offers: number[];
  values: number[];
  pull: number;
  weight: number;
}

export function fitRanking(offers: readonly Offer[]): Ranking {
  const columns = new Map<string, Column>();
  const add = (name: string, offer: number, value: number, pull: number) => {
    const column = columns.get(name) ?? { offers: [], values: [], pull, weight: 0 };
    column.offers.push(offer);
    column.values.push(value);
    columns.set(name, column);
  };
  offers.forEach(({ reply, fit }, at) => {
    add('base', at, 1, 0);
    add('fit', at, fit.points / POINTS_UNIT, PULL_ALL);
    if (fit.isUnseen) add('unseen', at, 1, PULL_ALL);
    add(`${reply} own`, at, 1, PULL);
    if (fit.isUnseen) add(`${reply} unseen`, at, 1, PULL);
    for (const answer of fit.answers) add(`${reply} ${answer.need}`, at, shareOf(answer), PULL);
  });
  const logits = new Float64Array(offers.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (const column of columns.values()) step(column, offers, logits);
  return asRanking(columns);
}

/** One Newton step of one parameter. */
function step(column: Column, offers: readonly Offer[], logits: Float64Array): void {
  let slope = column.pull * column.weight;
  let bend = column.pull + 1e-6;
  column.offers.forEach((at, i) => {
    const { chosen, weight } = offers[at]!;
    const value = column.values[i]!;
    const likely = 1 / (1 + Math.exp(-logits[at]!));
    slope += weight * (likely - (chosen ? 1 : 0)) * value;
    // Never flatter than where the answer is open by a tenth: a step must not leap over the best.
    bend += weight * Math.max(0.02, likely * (1 - likely)) * value * value;
  });
  const move = -slope / bend;
  column.weight += move;
  column.offers.forEach((at, i) => {
    logits[at]! += move * column.values[i]!;
  });
}

function asRanking(columns: ReadonlyMap<string, Column>): Ranking {
  const weightOf = (name: string) => round(columns.get(name)?.weight ?? 0);
  const replies: Record<string, LearnedReply> = {};
  for (const name of [...columns.keys()].sort()) {
    const [id, what] = name.split(' ');
    if (!id || !what) continue;
    replies[id] ??= { own: weightOf(`${id} own`), needs: {} };
    if (what === 'unseen') replies[id].unseen = weightOf(name);
    else if (what !== 'own') replies[id].needs[what] = weightOf(name);
  }
  const fit = Math.round(((columns.get('fit')?.weight ?? 0) / POINTS_UNIT) * 10_000) / 10_000;
  return { version: 1, base: weightOf('base'), fit, unseen: weightOf('unseen'), replies };
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
