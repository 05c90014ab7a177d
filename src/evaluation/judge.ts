// What is measured: a judge, what it says of one text, and that beside the labels of a post.
import type { NeedId, Tier, Voice } from '../detection/need';
import type { LabelledPost } from '../learning/labelled-post';
import type { Lang, Span } from '../post';
import type { Urgency } from '../triage/triage';

export interface JudgedNeed {
  need: NeedId;
  /** 0 to 1. */
  score: number;
  tier: Tier;
  /** The words that spoke, with offsets in the judged text; baselines have none. */
  evidence: readonly (Span & { text: string })[];
}

export interface Judgement {
  /** Null where the judge does not tell languages apart. */
  lang: Lang | null;
  /** `sure` before `maybe`, highest score first. */
  needs: readonly JudgedNeed[];
  urgency: Urgency;
  voice: Voice;
}

export type Judge = (text: string) => Judgement;

/** A labelled post beside what a judge said of it; `text` is what was judged, the post's own or a perturbed one. */
export interface Case {
  post: LabelledPost;
  text: string;
  said: Judgement;
}

/** The needs that a judge claims outright. */
export function sureNeeds(said: Judgement): NeedId[] {
  return said.needs.filter(({ tier }) => tier === 'sure').map(({ need }) => need);
}
