// Baseline that learns: TF-IDF of words and one logistic regression a label, as in any textbook.
import type { NeedId, Voice } from '../../detection/need';
import { fold } from '../../language/fold';
import { type Fitted, fitHeads, type Row } from '../../learning/fit-heads';
import { authorOf, type LabelledPost } from '../../learning/labelled-post';
import { URGENCIES, type Urgency } from '../../triage/triage';
import { type Counts, macroF1 } from '../counts';
import type { Judge } from '../judge';
import { ranked } from './plain-judgement';

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];
const FIT = { epochs: 15, rate: 0.3, decay: 1e-6, ignore: 0.005 };
/** One author in so many is left out while the threshold is chosen. */
const THRESHOLD_AUTHORS = 5;
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
/** A need is offered from this share of the threshold. */
const OFFERED = 1 / 3;

/** One threshold for all needs, chosen on authors that were left out for it; then everything is learned from all posts. */
export function learnWords(posts: readonly LabelledPost[], needs: readonly NeedId[]): Judge {
  const authors = [...new Set(posts.map(authorOf))].sort();
  const isLeft = (post: LabelledPost) => authors.indexOf(authorOf(post)) % THRESHOLD_AUTHORS === 0;
  const left = posts.filter(isLeft);
  const others = posts.filter((post) => !isLeft(post));
  const threshold = chooseThreshold(regress(others.length > 0 ? others : posts, needs), left, needs);
  const probabilities = regress(posts, needs);
  return (text) => {
    const all = probabilities(text);
    const claimed = needs.flatMap((need, i) => {
      const score = all[i]!;
      if (score < threshold * OFFERED) return [];
      return [{ need, score, tier: score >= threshold ? ('sure' as const) : ('maybe' as const) }];
    });
    const urgency: Urgency = likeliest(URGENCIES, all.subarray(needs.length));
    const voice: Voice = likeliest(VOICES, all.subarray(needs.length + URGENCIES.length));
    return { lang: null, needs: ranked(claimed), urgency, voice };
  };
}

type Probabilities = (text: string) => Float64Array;

function chooseThreshold(
  probabilities: Probabilities,
  posts: readonly LabelledPost[],
  needs: readonly NeedId[],
): number {
  const said = posts.map(({ text }) => probabilities(text));
  const scores = THRESHOLDS.map((threshold) => {
    const counts = needs.map((need, i) => {
      const one: Counts = { right: 0, claimed: 0, real: 0 };
      posts.forEach((post, p) => {
        const isReal = post.needs.includes(need);
        const isClaimed = said[p]![i]! >= threshold;
        one.real += Number(isReal);
        one.claimed += Number(isClaimed);
        one.right += Number(isReal && isClaimed);
      });
      return one;
    });
    return macroF1(counts) ?? 0;
  });
  return THRESHOLDS[scores.indexOf(Math.max(...scores))]!;
}

function regress(posts: readonly LabelledPost[], needs: readonly NeedId[]): Probabilities {
  const rowOf = makeRows(posts.map(({ text }) => text));
  const labels = posts.map((post) =>
    Uint8Array.of(
      ...needs.map((need) => Number(post.needs.includes(need))),
      ...URGENCIES.map((urgency) => Number(urgency === post.urgency)),
      ...VOICES.map((voice) => Number(voice === post.voice)),
    ),
  );
  const fitted = fitHeads(
    posts.map(({ text }) => rowOf.row(text)),
    labels,
    { ...FIT, features: rowOf.features },
  );
  return (text) => answer(fitted, rowOf.row(text));
}

/** Words of at least two posts; (1 + log tf) × idf, each post of length one. */
function makeRows(texts: readonly string[]): { features: number; row: (text: string) => Row } {
  const posts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) posts.set(word, (posts.get(word) ?? 0) + 1);
  const kept = [...posts].filter(([, n]) => n > 1).slice(0, 65536);
  const known = new Map(kept.map(([word, n], id) => [word, { id, idf: Math.log((1 + texts.length) / (1 + n)) + 1 }]));
  return {
    features: kept.length,
    row(text) {
      const counts = new Map<string, number>();
      for (const word of wordsOf(text)) if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const entries = [...counts].map(([word, n]) => ({ ...known.get(word)!, tf: 1 + Math.log(n) }));
      const length = Math.sqrt(entries.reduce((sum, { tf, idf }) => sum + (tf * idf) ** 2, 0)) || 1;
      return {
        ids: Uint16Array.from(entries, ({ id }) => id),
        values: Float32Array.from(entries, ({ tf, idf }) => (tf * idf) / length),
      };
    },
  };
}

const wordsOf = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [];

function answer({ weights, bias, heads }: Fitted, { ids, values }: Row): Float64Array {
  const logits = Float64Array.from(bias);
  ids.forEach((id, k) => {
    for (let h = 0; h < heads; h++) logits[h]! += weights[id * heads + h]! * values[k]!;
  });
  return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
}

function likeliest<T>(names: readonly T[], scores: Float64Array): T {
  return names.reduce((best, name, i) => (scores[i]! > scores[names.indexOf(best)]! ? name : best));
}
