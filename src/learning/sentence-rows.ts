// Teaches the first level sentence by sentence: a sentence of a post says no to what the post does not need, and yes to what it needs where annotators marked it, or else where it speaks loudest.
import type { HashedLayer } from '../detection/layer';
import { scoreNgrams } from '../detection/model';
import type { Ngrams } from '../detection/ngrams';
import { type Row, UNKNOWN } from './fit-heads';
import type { ToldSentences } from './told-sentences';

export interface TaughtRow {
  row: Row;
  label: Uint8Array;
}

/** The sentences of one post as rows; none where it has only one. `ofPost`: heads that only the whole post can answer. */
export function sentenceRows(
  ngrams: Ngrams,
  label: Uint8Array,
  weights: HashedLayer,
  ofPost: ReadonlySet<number>,
  told: ToldSentences,
): TaughtRow[] {
  const { windows, spans } = scoreNgrams(ngrams, weights);
  const single = spans.flatMap(({ first, last }, window) => (first === last ? [{ sentence: first, window }] : []));
  if (single.length < 2) return [];
  const heads = label.length;
  const loudest = Array.from(label, (yes, head) => {
    if (yes === 0) return -1;
    const logitOf = (window: number) => windows[window * heads + head]!;
    return single.reduce((best, { window }) => (logitOf(window) > logitOf(best) ? window : best), single[0]!.window);
  });
  return single.map(({ sentence, window }) => ({
    row: rowOf(ngrams, ngrams.starts[sentence]!, ngrams.starts[sentence + 1]!),
    label: label.map((yes, head) => {
      if (ofPost.has(head) || yes === UNKNOWN) return UNKNOWN;
      if (yes === 0) return 0;
      const here = told.get(head);
      if (here) return here.has(sentence) ? 1 : 0;
      return loudest[head] === window ? 1 : UNKNOWN;
    }),
  }));
}

/** The features from one number to another as a row: each by how often it stands there, over the root of their number. */
export function rowOf({ buckets }: Ngrams, from: number, to: number): Row {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) counts.set(buckets[i]!, (counts.get(buckets[i]!) ?? 0) + 1);
  const root = Math.sqrt(Math.max(1, to - from));
  return { ids: Uint16Array.from(counts.keys()), values: Float32Array.from(counts.values(), (n) => n / root) };
}
