// A labelled post of the corpus, as its .jsonl files hold it.
import * as v from 'valibot';
import type { NeedId, Voice } from '../detection/need';
import type { Lang } from '../post';
import { URGENCIES, type Urgency } from '../triage/triage';

/** Start and end in UTF-16 code units. */
export type Passage = [number, number];

export interface LabelledPost {
  /** `<author>-<number>`, a twin ends with `a` or `b`. */
  id: string;
  lang: Lang;
  text: string;
  needs: NeedId[];
  urgency: Urgency;
  voice: Voice;
  /** Where the text tells a need. Of a need that is left out, nobody said. */
  tells?: Record<NeedId, Passage[]> | undefined;
  /** Where the text of a green post undoes what the rest seems to tell: past and over, taken care of, a novel, somebody else's words. */
  settles?: Passage[] | undefined;
}

const passagesSchema = v.array(v.tuple([v.number(), v.number()]));

export const labelledPostSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[^-]+-.+/, 'attendu : auteur-numéro, par exemple a-001')),
  lang: v.picklist(['fr', 'en']),
  text: v.string(),
  needs: v.array(v.string()),
  urgency: v.picklist(URGENCIES),
  voice: v.picklist(['self', 'relative', 'professional', 'other']),
  tells: v.optional(v.record(v.string(), passagesSchema)),
  settles: v.optional(v.pipe(passagesSchema, v.minLength(1))),
});

/** The part of the id before the dash. */
export function authorOf(post: Pick<LabelledPost, 'id'>): string {
  return post.id.slice(0, post.id.indexOf('-'));
}
