// Twins: two posts of nearly the same words whose label flips. Right only when both are.
import { authorOf } from '../learning/labelled-post';
import { type Estimate, estimateFromSums, RESAMPLING } from './bootstrap';
import { share } from './counts';
import { type Case, sureNeeds } from './judge';

/** `h-001a` and `h-001b`. */
const TWIN = /^(.+\d)([ab])$/;

export type Pair = readonly [Case, Case];

/** The pairs of which both posts are there. */
export function pairsOf(cases: readonly Case[]): Pair[] {
  const pairs = new Map<string, { a?: Case; b?: Case }>();
  for (const one of cases) {
    const [, name, side] = TWIN.exec(one.post.id) ?? [];
    if (name && side) pairs.set(name, { ...pairs.get(name), [side]: one });
  }
  return [...pairs.values()].flatMap(({ a, b }) => (a && b ? [[a, b] as const] : []));
}

/**
 * Every labelled need of both posts is found for sure, and a need that only one of them has is not claimed for the other.
 * Where the needs do not flip, what flips instead (urgency, voice) must be right on both.
 */
export function isRight([a, b]: Pair): boolean {
  if (!findsAll(a) || !findsAll(b) || claimsTwin(a, b) || claimsTwin(b, a)) return false;
  if (flips(a, b).length + flips(b, a).length > 0) return true;
  return (['urgency', 'voice'] as const)
    .filter((key) => a.post[key] !== b.post[key])
    .every((key) => a.said[key] === a.post[key] && b.said[key] === b.post[key]);
}

function findsAll({ post, said }: Case): boolean {
  return post.needs.every((need) => sureNeeds(said).includes(need));
}

/** The needs that the first post has and the second has not. */
function flips({ post }: Case, other: Case): string[] {
  return post.needs.filter((need) => !other.post.needs.includes(need));
}

/** Whether `one` is claimed to have a need that only its twin has. */
function claimsTwin(one: Case, twin: Case): boolean {
  return flips(twin, one).some((need) => sureNeeds(one.said).includes(need));
}

/** The share of pairs that are right; drawn anew by author, or by pair where one author wrote them all. */
export function contrastAccuracy(cases: readonly Case[], resampling = RESAMPLING): Estimate {
  const pairs = pairsOf(cases);
  const authors = new Set(pairs.map(([{ post }]) => authorOf(post)));
  const groups = authors.size > 1 ? [...authors].map((name) => pairs.filter(([a]) => authorOf(a.post) === name)) : null;
  const units = (groups ?? pairs.map((pair) => [pair])).map((group) =>
    Float64Array.of(group.filter(isRight).length, group.length),
  );
  const read = ({ 0: right = 0, 1: all = 0 }: Float64Array) => ({ contrast: { value: share(right, all), n: all } });
  return estimateFromSums(units, read, resampling).contrast!;
}
