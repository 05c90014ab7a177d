// What the second level of the model looks at: the first level in the whole and in its sentences, the terms, the rules, persons and length.
import type { FirstLevel } from './model';
import type { RuleFinding } from './rules';
import type { Sighting } from './sighting';
import type { Persons } from './voice';

/** Logit that stands for "nothing was seen". */
const NOTHING = -6;
/** Windows that count for the mean of the strongest. */
const STRONGEST = 4;
const FOR_HEAD = 5;
const FOR_NEED = 3;
const OTHERS = 8;

export function summaryLength(heads: number, needs: number): number {
  return heads * FOR_HEAD + needs * FOR_NEED + OTHERS;
}

/** `terms` are the logits of the tf-idf part; `needs` gives the order of the rules' findings. */
export function summarise(
  { whole, windows }: FirstLevel,
  terms: Float32Array,
  findings: ReadonlyMap<string, RuleFinding>,
  needs: readonly string[],
  persons: Persons,
  sighting: Sighting,
): Float32Array {
  const heads = whole.length;
  const summary = new Float32Array(summaryLength(heads, needs.length));
  let at = 0;
  for (let h = 0; h < heads; h++) {
    const { most, mean, soft } = strongest(windows, heads, h);
    summary[at++] = whole[h]!;
    summary[at++] = most;
    summary[at++] = mean;
    summary[at++] = soft;
    summary[at++] = terms[h]!;
  }
  for (const need of needs) {
    const finding = findings.get(need);
    summary[at++] = finding?.score ?? 0;
    summary[at++] = finding ? Math.max(...finding.hits.map(({ weight }) => weight)) : 0;
    summary[at++] = finding ? Math.log(1 + finding.hits.length) : 0;
  }
  const words = Math.max(1, sighting.count);
  summary[at++] = Math.log(sighting.text.length + 20);
  summary[at++] = Math.log(sighting.sentences + 1);
  summary[at++] = sighting.asks.reduce((sum, asks) => sum + asks, 0) / Math.max(1, sighting.sentences);
  summary[at++] = sighting.sentences > 0 ? sighting.asks[sighting.sentences - 1]! : 0;
  summary[at++] = persons.first / words;
  summary[at++] = persons.second / words;
  summary[at++] = persons.third / words;
  summary[at++] = persons.kin / words;
  return summary;
}

/** Over the windows of one head: the strongest, the mean of the strongest few, and log Σ exp. */
function strongest(windows: Float32Array, heads: number, head: number): { most: number; mean: number; soft: number } {
  const top = new Array<number>(STRONGEST).fill(Number.NEGATIVE_INFINITY);
  let soft = 0.01;
  let count = 0;
  for (let i = head; i < windows.length; i += heads) {
    const logit = windows[i]!;
    soft += Math.exp(logit);
    count++;
    let rank = STRONGEST - 1;
    if (logit <= top[rank]!) continue;
    while (rank > 0 && top[rank - 1]! < logit) {
      top[rank] = top[rank - 1]!;
      rank--;
    }
    top[rank] = logit;
  }
  if (count === 0) return { most: NOTHING, mean: NOTHING, soft: Math.log(soft) };
  const used = top.slice(0, Math.min(STRONGEST, count));
  return { most: top[0]!, mean: used.reduce((sum, logit) => sum + logit, 0) / used.length, soft: Math.log(soft) };
}
