// A reply offered for a post, and why.
import type { Lang } from '../post';
import type { SourceRef } from '../sources/source';
import type { Because } from '../triage/triage';

export interface Suggestion {
  /** Id of the reply. */
  reply: string;
  /** Its language: a reply and its translation share their id. */
  lang: Lang;
  /** Higher is better; only the order matters. */
  score: number;
  /** At least one. */
  because: Because[];
  sources: SourceRef[];
}
