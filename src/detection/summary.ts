// What the second level of the model looks at: the first level in the whole and in its sentences, the terms, the rules, persons and length.
import type { FirstLevel } from './model';
import { OTHER_HEADS } from './model-data';
import type { RuleFinding } from './rules';
import type { Sighting } from './sighting';
import type { Persons } from './voice';

/** Logit that stands for "nothing was seen". */
const NOTHING = -6;
const FOR_HEAD = 4;
const FOR_NEED = 3;
const OTHERS = 8;
const SETTLED = 4;

export function summaryLength(heads: number, needs: number): number {
  return heads * FOR_HEAD + needs * FOR_NEED + OTHERS + SETTLED;
}

/** `terms` are the logits of the tf-idf part; `needs` gives the order of the rules' findings. */
export function summarise(
  level: FirstLevel,
  terms: Float32Array,
  findings: ReadonlyMap<string, RuleFinding>,
  needs: readonly string[],
  persons: Persons,
  sighting: Sighting,
): Float32Array {
  const { whole, windows } = level;
  const heads = whole.length;
  const summary = new Float32Array(summaryLength(heads, needs.length));
  let at = 0;
  for (let h = 0; h < heads; h++) {
    summary[at++] = whole[h]!;
    summary[at++] = loudestWindow(windows, heads, h);
    summary[at++] = together(windows, heads, h);
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
  addSettled(level, needs.length, summary, at);
  return summary;
}

/** How far the post is settled in the sentence that most asks for an answer, behind it and before it, and what still asks behind what most settles. */
function addSettled({ windows, spans, whole }: FirstLevel, needs: number, to: Float32Array, at: number): void {
  const waits = needs + OTHER_HEADS.indexOf('waits');
  const settled = needs + OTHER_HEADS.indexOf('settled');
  const sentences = spans.flatMap(({ first, last }, window) => (first === last ? [window * whole.length] : []));
  const asking = loudestSentence(windows, sentences, waits, 0, sentences.length);
  const settling = loudestSentence(windows, sentences, settled, 0, sentences.length);
  to[at] = logitOf(
    windows,
    sentences,
    settled,
    loudestSentence(windows, sentences, settled, asking + 1, sentences.length),
  );
  to[at + 1] = logitOf(windows, sentences, settled, asking);
  to[at + 2] = logitOf(windows, sentences, settled, loudestSentence(windows, sentences, settled, 0, asking));
  to[at + 3] = logitOf(
    windows,
    sentences,
    waits,
    loudestSentence(windows, sentences, waits, settling + 1, sentences.length),
  );
}

/** Number of the loudest sentence from one to another; -1 where there is none. */
function loudestSentence(
  windows: Float32Array,
  sentences: readonly number[],
  head: number,
  from: number,
  end: number,
): number {
  let loudest = from < end ? from : -1;
  for (let i = from + 1; i < end; i++) {
    if (windows[sentences[i]! + head]! > windows[sentences[loudest]! + head]!) loudest = i;
  }
  return loudest;
}

function logitOf(windows: Float32Array, sentences: readonly number[], head: number, sentence: number): number {
  return sentence < 0 ? NOTHING : windows[sentences[sentence]! + head]!;
}

/** The logit of the window that speaks loudest for a head. */
function loudestWindow(windows: Float32Array, heads: number, head: number): number {
  let most = windows.length > 0 ? windows[head]! : NOTHING;
  for (let i = head + heads; i < windows.length; i += heads) if (windows[i]! > most) most = windows[i]!;
  return most;
}

/** All windows for a head in one number: log Σ exp, which many that speak a little raise, too. */
function together(windows: Float32Array, heads: number, head: number): number {
  let sum = 0.01;
  for (let i = head; i < windows.length; i += heads) sum += Math.exp(windows[i]!);
  return Math.log(sum);
}
