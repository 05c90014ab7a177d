// The words of a post that moved the learned model most towards a need: evidence where no cue spoke.
import type { FirstLevel } from './model';
import type { Evidence } from './need';
import type { Sighting } from './sighting';
import { spanOfWords } from './sighting';
import type { Summer } from './sum-ngrams';

/** Most words of the span that is shown. */
const MOST_WORDS = 12;

/** The strongest run of words in the sentence that speaks most for the head; always one span in a text with words. `summer` has summed this text last. */
export function modelWords(
  s: Sighting,
  level: FirstLevel,
  summer: Summer,
  heads: readonly string[],
  need: string,
): Evidence[] {
  const head = heads.indexOf(need);
  if (head < 0) return [];
  const { from, end } = wordsOf(s, strongestSentence(level, heads.length, head));
  if (from === end) return [];
  const run = strongestRun(summer.pulls(from, end, head));
  const span = spanOfWords(s, from + run.from, from + run.to);
  return [{ ...span, text: s.text.slice(span.start, span.end), by: { kind: 'model' }, scopes: [] }];
}

function strongestSentence({ windows, spans }: FirstLevel, heads: number, head: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < spans.length; i++) {
    const { first, last } = spans[i]!;
    const logit = windows[i * heads + head]!;
    if (first !== last || logit <= most) continue;
    most = logit;
    best = first;
  }
  return best;
}

/** The first word of a sentence and the first behind it; the same where it has none. */
function wordsOf({ count, sentence }: Sighting, wanted: number): { from: number; end: number } {
  let from = 0;
  while (from < count && sentence[from]! < wanted) from++;
  let end = from;
  while (end < count && sentence[end] === wanted) end++;
  return { from, end };
}

/** The run with the largest sum of pulls above their mean. */
function strongestRun(pull: Float32Array): { from: number; to: number } {
  const { length } = pull;
  let mean = 0;
  for (let i = 0; i < length; i++) mean += pull[i]! / length;
  let bestFrom = 0;
  let bestTo = Math.min(length, MOST_WORDS) - 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < length; from++) {
    const end = Math.min(length, from + MOST_WORDS);
    let sum = 0;
    for (let to = from; to < end; to++) {
      sum += pull[to]! - mean;
      if (sum <= most) continue;
      most = sum;
      bestFrom = from;
      bestTo = to;
    }
  }
  return { from: bestFrom, to: bestTo };
}
