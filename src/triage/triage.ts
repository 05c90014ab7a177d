// How soon a post needs an answer, and why: the nouns of triage.

export const URGENCIES = ['crisis', 'red', 'amber', 'green'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A reason as data: a key of the interface texts and what fills its blanks. */
export interface Because {
  key: string;
  fill: Record<string, string>;
}

export interface Triage {
  urgency: Urgency;
  /** Why, strongest reason first; empty for green. */
  because: Because[];
}
