// What the second level of the model looks at: the first level in the whole and in its sentences, the terms, the rules, persons and length.
import type { FirstLevel } from './model';
import { OTHER_HEADS } from './model-data';
import type { RuleFinding } from './rules';
import type { Sighting } from './sighting';
import type { Persons } from './voice';

/** Logit that stands for "nothing was seen". */
const NOTHING = -6;
const FOR_HEAD = 3;
const FOR_NEED = 2;
const OTHERS = 8;
const SETTLED = 4;

export function summaryLength(heads: number, needs: number): number {
  return heads * FOR_HEAD + needs * FOR_NEED + OTHERS + SETTLED;
}

/** `terms` are the logits of the tf-idf part; `needs` gives the order of the rules' findings; `summary`: memory for it. */
export function summarise(
  level: FirstLevel,
  terms: Float32Array,
  findings: ReadonlyMap<string, RuleFinding>,
  needs: readonly string[],
  persons: Persons,
  sighting: Sighting,
  summary = new Float32Array(summaryLength(level.whole.length, needs.length)),
): Float32Array {
  const heads = level.whole.length;
  addHeads(level, terms, summary);
  let at = heads * FOR_HEAD;
  for (const need of needs) {
    const finding = findings.get(need);
    summary[at++] = finding?.score ?? 0;
    summary[at++] = finding ? heaviest(finding) : 0;
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
  const sentences: number[] = [];
  for (let window = 0; window < spans.length; window++) {
    if (spans[window]!.first === spans[window]!.last) sentences.push(window * whole.length);
  }
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

function heaviest({ hits }: RuleFinding): number {
  let most = 0;
  for (const { weight } of hits) if (weight > most) most = weight;
  return most;
}

/** For each head what the whole says, the window that speaks loudest, and the terms. */
function addHeads({ whole, windows, spans }: FirstLevel, terms: Float32Array, to: Float32Array): void {
  const heads = whole.length;
  for (let h = 0, at = 0; h < heads; h++, at += FOR_HEAD) {
    to[at] = whole[h]!;
    to[at + 1] = spans.length > 0 ? windows[h]! : NOTHING;
    to[at + 2] = terms[h]!;
  }
  for (let window = 1; window < spans.length; window++) {
    for (let h = 0, from = window * heads, at = 1; h < heads; h++, from++, at += FOR_HEAD) {
      if (windows[from]! > to[at]!) to[at] = windows[from]!;
    }
  }
}
