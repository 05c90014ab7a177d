// Chooses, from what the model says of authors it did not see, the probabilities from which an answer is sure or maybe.
import type { ModelData } from '../detection/model-data';
import { familyOf } from '../detection/need';

/** Share of the true dangers that must at least be offered. */
const DANGER_RECALL = 0.985;

export function chooseThresholds(
  heads: readonly string[],
  labels: readonly Uint8Array[],
  logits: readonly Float32Array[],
): ModelData['thresholds'] {
  return Object.fromEntries(
    heads.map((head, h) => {
      const scored = logits.map((row, i) => ({ p: probability(row[h]!), yes: labels[i]![h] === 1 }));
      scored.sort((a, b) => b.p - a.p);
      const sure = bestF1(scored);
      const maybe = familyOf(head) === 'danger' || head === 'danger' ? recallAt(scored, DANGER_RECALL) : sure * 0.4;
      return [head, { sure: round(sure), maybe: round(Math.min(sure, maybe)) }];
    }),
  );
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

type Scored = { p: number; yes: boolean }[];

/** The probability that gives the best F1, the middle of the cuts that come within a hundredth of it. */
function bestF1(scored: Scored): number {
  const total = scored.filter(({ yes }) => yes).length;
  const cuts: { p: number; f1: number }[] = [];
  let right = 0;
  scored.forEach(({ p, yes }, i) => {
    if (yes) right++;
    cuts.push({ p, f1: (2 * right) / (i + 1 + total) });
  });
  const best = Math.max(0, ...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - 0.01).map(({ p }) => p);
  return near.length > 0 ? near[Math.floor(near.length / 2)]! : 0.5;
}

function recallAt(scored: Scored, recall: number): number {
  const yes = scored.filter((one) => one.yes);
  return yes[Math.min(yes.length - 1, Math.floor(recall * yes.length))]?.p ?? 0.5;
}

const round = (p: number) => Number(p.toPrecision(4));
