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
  const top = new Float64Array(STRONGEST);
  for (let h = 0; h < heads; h++) {
    summary[at++] = whole[h]!;
    at = addStrongest(windows, heads, h, top, summary, at);
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
  let asks = 0;
  for (let sentence = 0; sentence < sighting.sentences; sentence++) asks += sighting.asks[sentence]!;
  summary[at++] = asks / Math.max(1, sighting.sentences);
  summary[at++] = sighting.sentences > 0 ? sighting.asks[sighting.sentences - 1]! : 0;
  summary[at++] = persons.first / words;
  summary[at++] = persons.second / words;
  summary[at++] = persons.third / words;
  summary[at++] = persons.kin / words;
  return summary;
}

/** Over the windows of one head: the strongest, the mean of the strongest few, and log Σ exp; returns where the next feature goes. */
function addStrongest(
  windows: Float32Array,
  heads: number,
  head: number,
  top: Float64Array,
  to: Float32Array,
  at: number,
): number {
  top.fill(Number.NEGATIVE_INFINITY);
  let soft = 0.01;
  for (let i = head; i < windows.length; i += heads) {
    const logit = windows[i]!;
    soft += Math.exp(logit);
    let rank = STRONGEST - 1;
    if (logit <= top[rank]!) continue;
    while (rank > 0 && top[rank - 1]! < logit) {
      top[rank] = top[rank - 1]!;
      rank--;
    }
    top[rank] = logit;
  }
  const used = Math.min(STRONGEST, windows.length / heads);
  let sum = 0;
  for (let rank = 0; rank < used; rank++) sum += top[rank]!;
  to[at] = used > 0 ? top[0]! : NOTHING;
  to[at + 1] = used > 0 ? sum / used : NOTHING;
  to[at + 2] = Math.log(soft);
  return at + 3;
}
