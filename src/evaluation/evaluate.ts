// From judged posts to every figure of an evaluation.
import type { NeedId } from '../detection/need';
import { authorOf, type LabelledPost } from '../learning/labelled-post';
import { URGENCIES } from '../triage/triage';
import { type Estimates, estimate, estimateDifference, RESAMPLING, type Resampling, unitOf } from './bootstrap';
import { type ClassFigures, DROPS, type Evaluation, HEADLINES, type Part } from './evaluation';
import type { Case } from './judge';
import { sumsOf } from './measure';
import { allMeasures, headlineMeasures } from './measures/all';
import { needsWithout } from './measures/each-need';
import { familiesOf } from './measures/families';
import { missesOf } from './misses';
import type { Judged, Run } from './run';
import { contrastAccuracy } from './twins';

/** Systems that are the product itself on fewer legs: it need not be ahead of them. */
const PARTS = ['learned', 'rules', 'rulesUnscoped'];

export interface Within {
  needs: readonly NeedId[];
  /** Only these posts of the run count. */
  keep?: (post: LabelledPost) => boolean;
  resampling?: Resampling;
}

export function evaluate(run: Run, { needs, keep = () => true, resampling = RESAMPLING }: Within): Evaluation {
  const headlines = headlineMeasures(needs);
  const kept = ({ cases }: Judged) => cases.filter(({ post }) => keep(post));
  const cases = kept(run.full);
  const estimates = estimate(cases, allMeasures(needs), resampling);
  const within = (some: readonly Case[], draws: number): Part => ({
    posts: some.length,
    unit: unitOf(some),
    measures: pick(estimate(some, headlines, { ...resampling, draws }), HEADLINES),
  });
  const authors = [...new Set(cases.map(({ post }) => authorOf(post)))];
  const langs = [...new Set(cases.map(({ post }) => post.lang))].sort().reverse();
  const systems = run.others.map((judged) => ({ ...judged, cases: kept(judged) }));
  const heldOut = run.groups
    .filter(({ without }) => without.length > 0)
    .map(({ posts }) => posts.filter(keep).length)
    .filter((count) => count > 0);

  return {
    posts: cases.length,
    authors,
    resampling: { unit: unitOf(cases), ...resampling },
    heldOut: { posts: heldOut.reduce((sum, count) => sum + count, 0), models: heldOut.length },
    measures: pick(estimates, HEADLINES),
    needs: needs.map((need) => ({
      ...classFigures(estimates, need),
      offeredRecall: estimates[`${need}.offered`]!.value,
    })),
    needsLeftOut: needsWithout(estimates, needs),
    families: familiesOf(needs).map((family) => classFigures(estimates, family)),
    urgency: urgencyOf(estimates),
    twins: contrastAccuracy(cases, resampling),
    byLanguage: Object.fromEntries(
      langs.map((lang) => [
        lang,
        within(
          cases.filter(({ post }) => post.lang === lang),
          resampling.draws,
        ),
      ]),
    ),
    byAuthor: authors.length < 2 ? {} : Object.fromEntries(authors.map((name) => [name, within(by(cases, name), 0)])),
    perturbations: run.perturbed.map(({ key, title, cases: changed }) => {
      const after = changed.filter(({ post }) => keep(post));
      const drops = pick(estimateDifference(after, cases, headlines, resampling), DROPS);
      return { key, title, drops, spansExact: headlines.read(sumsOf(after, headlines)).spansExact?.value ?? null };
    }),
    systems: systems.map(({ key, title, cases: theirs }) => ({
      key,
      title,
      measures: pick(estimate(theirs, headlines, resampling), HEADLINES),
      twins: contrastAccuracy(theirs, resampling),
    })),
    aheadOfBest: aheadOfBest(cases, systems),
    misses: missesOf(cases),
  };

  function aheadOfBest(product: readonly Case[], others: readonly Judged[]): Evaluation['aheadOfBest'] {
    const score = ({ cases: theirs }: Judged) => headlines.read(sumsOf(theirs, headlines)).needsMacroF1?.value ?? 0;
    const best = others.filter(({ key }) => !PARTS.includes(key)).sort((a, b) => score(b) - score(a))[0];
    if (!best) return null;
    const { needsMacroF1 } = estimateDifference(best.cases, product, headlines, resampling);
    return { system: best.key, needsMacroF1: needsMacroF1! };
  }
}

const by = (cases: readonly Case[], author: string) => cases.filter(({ post }) => authorOf(post) === author);

function pick<Key extends string>(estimates: Estimates, keys: readonly Key[]): Record<Key, Estimates[string]> {
  return Object.fromEntries(keys.map((key) => [key, estimates[key]!])) as Record<Key, Estimates[string]>;
}

function classFigures(estimates: Estimates, name: string): ClassFigures {
  const f1 = estimates[`${name}.f1`]!;
  const precision = estimates[`${name}.precision`]!.value;
  return { name, n: f1.n, precision, recall: estimates[`${name}.recall`]!.value, f1 };
}

function urgencyOf(estimates: Estimates): Evaluation['urgency'] {
  const row = (real: string) =>
    Object.fromEntries(URGENCIES.map((said) => [said, estimates[`confusion.${real}.${said}`]!.value ?? 0]));
  return {
    levels: URGENCIES.filter((level) => level !== 'green').map((level) => {
      const f1 = estimates[`${level}.f1`]!;
      return { level, n: f1.n, f1 };
    }),
    confusion: Object.fromEntries(URGENCIES.map((real) => [real, row(real)])) as Evaluation['urgency']['confusion'],
  };
}
