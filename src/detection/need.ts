// What an author may need from a moderator, who writes, and how a finding is told: the nouns of detection.
import type { Lang, Span } from '../post';

export type NeedId = string;
export type Voice = 'self' | 'relative' | 'professional' | 'other';
export type Tier = 'sure' | 'maybe';

/** The circumstances that weigh on a cue; each is shown to the moderator in words. */
export type Scope =
  | 'negated'
  | 'past'
  | 'hypothetical'
  | 'quoted'
  | 'advice'
  | 'other-person'
  | 'generic'
  | 'figurative'
  | 'resolved';

/** The words of the post that spoke for a need. */
export interface Evidence extends Span {
  /** The same text as `post.text.slice(start, end)`. */
  text: string;
  /** Who heard it: a cue of a data file ("prescriber.refusal#2"), or the learned model. */
  by: { kind: 'cue'; cue: string } | { kind: 'model' };
  /** Scopes that were weighed on these words; empty when the words count in full. */
  scopes: Scope[];
}

export interface NeedFound {
  need: NeedId;
  /** 0 to 1: estimated probability that the author has this need now. */
  score: number;
  /** `sure` is shown; `maybe` is offered, folded away. */
  tier: Tier;
  /** At least one. */
  evidence: Evidence[];
  /** Cues say it outright, no scope weighing on them, whatever the model makes of it. */
  isTold?: true;
}

/** Probability of each urgency but green, as the model judges the whole post. */
export interface UrgencyOdds {
  crisis: number;
  red: number;
  amber: number;
}

/** What detection says of one post. */
export interface Detection {
  lang: Lang;
  voice: Voice;
  /** 0 to 1: estimated probability that the post waits for a human answer at all. */
  waits: number;
  /** Null where no model speaks. */
  urgency: UrgencyOdds | null;
  /** Highest score first, `sure` before `maybe`; empty when nothing is needed. */
  needs: NeedFound[];
}

/** `danger.suicide` → `danger`. */
export function familyOf(need: NeedId): string {
  return need.slice(0, need.indexOf('.'));
}

export function isDanger(need: NeedId): boolean {
  return familyOf(need) === 'danger';
}
