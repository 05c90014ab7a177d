// Chooses, from what the model says of authors it did not see, the probabilities from which an answer is sure or maybe.
import { probability } from '../detection/answer';
import { type ModelData, OTHER_HEADS } from '../detection/model-data';
import { isDanger } from '../detection/need';

/**
 * Share of the posts without danger that a danger to be checked may be offered on. The corpus was written to hold many
 * that only look like one: on the ordinary posts of authors never learned it came to 1 to 6 in a hundred.
 */
const DANGER_ALARMS = 0.06;
/** Of the cuts that come near the best F1, the share that is left above the one that is taken. */
const LEFT_ABOVE = 0.5;
/**
 * A smaller one for a need that is no danger, because the shipped model, which has read every author, seems a little
 * surer than those that chose. Chosen on 2,568 ordinary posts by authors never learned (`heldout`, `-ordinary`,
 * `-evening`, ja to jx of the judgings), it raised macro-F1 there by .004, and on six files of harder posts by .005 to .045.
 */
const LEFT_ABOVE_NEED = 0.3;
/** An answer that is offered reaches this share of what is sure. */
const OFFERED = 0.4;

export function chooseThresholds(
  heads: readonly string[],
  labels: readonly Uint8Array[],
  logits: readonly Float32Array[],
): ModelData['thresholds'] {
  const alarm = dangerAlarm(heads, labels, logits);
  return Object.fromEntries(
    heads.map((head, h) => {
      const danger = isDanger(head);
      const answers = logits.map((row, i) => ({ p: probability(row[h]!), yes: labels[i]![h] === 1 }));
      const isNeed = !(OTHER_HEADS as readonly string[]).includes(head);
      const sure = bestF1(answers, isNeed && !danger ? LEFT_ABOVE_NEED : LEFT_ABOVE);
      const maybe = danger ? alarm : sure * OFFERED;
      return [head, { sure: round(sure), maybe: round(Math.min(sure, maybe)) }];
    }),
  );
}

/** The probability of the likeliest danger that only so many posts without danger reach. */
function dangerAlarm(heads: readonly string[], labels: readonly Uint8Array[], logits: readonly Float32Array[]): number {
  const dangers = heads.flatMap((head, h) => (isDanger(head) ? [h] : []));
  const likeliest = logits
    .filter((_, i) => dangers.every((h) => labels[i]![h] === 0))
    .map((row) => Math.max(...dangers.map((h) => probability(row[h]!))))
    .sort((a, b) => b - a);
  return likeliest[Math.floor(DANGER_ALARMS * likeliest.length)] ?? 0.5;
}

type Scored = { p: number; yes: boolean }[];

/** The probability that gives the best F1: of the cuts that come within a hundredth of it, the one with this share of them above. */
function bestF1(answers: Scored, leftAbove: number): number {
  const scored = answers.sort((a, b) => b.p - a.p);
  const total = scored.filter(({ yes }) => yes).length;
  const cuts: { p: number; f1: number }[] = [];
  let right = 0;
  scored.forEach(({ p, yes }, i) => {
    if (yes) right++;
    cuts.push({ p, f1: (2 * right) / (i + 1 + total) });
  });
  const best = Math.max(0, ...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - 0.01).map(({ p }) => p);
  return near.length > 0 ? near[Math.floor(near.length * leftAbove)]! : 0.5;
}

const round = (p: number) => Number(p.toPrecision(4));
