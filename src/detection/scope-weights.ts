// How much of a cue's weight each scope leaves. Danger is cancelled only by what denies it outright.
import type { Strength } from './detection-data';
import type { NeedId, Scope } from './need';
import { isDanger } from './need';

/** A cue alone: the weight with which it speaks for its need, 0 to 1. */
export const STRENGTH: Record<Strength, number> = { outright: 0.75, strong: 0.75, weak: 0.3 };

const LEAVES: Record<Scope, number> = {
  negated: 0.1,
  past: 0.45,
  hypothetical: 0.5,
  quoted: 0.25,
  advice: 0.3,
  'other-person': 0.5,
  generic: 0.3,
  figurative: 0.05,
  resolved: 0.5,
};

/** The scopes that may cancel a danger; every other one lowers it to "à vérifier" at most. */
const CANCELS_DANGER: ReadonlySet<Scope> = new Set(['negated', 'quoted', 'figurative', 'past']);
const LEAVES_DANGER = 0.55;

export function weightUnder(need: NeedId, scopes: Scope[]): number {
  const danger = isDanger(need);
  return scopes.reduce(
    (weight, scope) => weight * (danger && !CANCELS_DANGER.has(scope) ? LEAVES_DANGER : LEAVES[scope]),
    1,
  );
}
