// What detection is handed: word classes, cues and the learned model, as the build makes them from the data files.

import type { Lang } from '../post';
import type { ModelData } from './model-data';
import type { NeedId, Scope } from './need';

/** One word class: every phrase that stands for one idea ("soignant": médecin, psy, addicto…). */
export interface ClassData {
  name: string;
  /** Folded phrases in order, words separated by spaces, phrases by `|`; shortened by `packPhrases`. */
  fr: string;
  en: string;
}

export const TENSES = [
  'present',
  'imperfect',
  'future',
  'conditional',
  'participle',
  'infinitive',
  'gerund',
  'past',
] as const;
export type Tense = (typeof TENSES)[number];

/** A verb in a class, or a phrase that begins with one. */
export interface VerbData {
  /** The class that it belongs to. */
  name: string;
  lang: Lang;
  /** What all its forms begin with, folded. */
  stem: string;
  /** Number of its paradigm in `paradigms`. */
  paradigm: number;
  /** The words behind the verb; empty for the verb alone. */
  after: string;
}

export type Strength = 'outright' | 'strong' | 'weak';

export interface CueData {
  /** "prescriber.refusal#fr3": need, language, place in the file; the way from the panel back to the data. */
  id: string;
  need: NeedId;
  lang: Lang;
  /** As its author wrote it. */
  cue: string;
  /** `weak` speaks only together with others or with the model; what is said `outright` the model may doubt but not put out of sight. */
  strength: Strength;
  /** Counter-cues take the need back. */
  counter: boolean;
  /** Says besides that a life may be at stake now: means at hand, a plan, a goodbye, a body that gives way. */
  crisis: boolean;
  /** Scopes that do not weigh on this cue ("à l'époque" in a cue that tells of the past). */
  keeps: Scope[];
}

/** The cues of one need, language and group; ids follow from their places. */
export interface CueGroupData {
  need: NeedId;
  lang: Lang;
  group: 'crisis' | 'cues' | 'weak' | 'counter';
  /** A string, or what else is said of the cue. */
  cues: (string | { cue: string; strength?: Strength; keeps?: Scope[] })[];
}

export interface NeedData {
  id: NeedId;
  title: { fr: string; en: string };
}

/** Other spellings of words, as people type in haste: `word` is what each of `as` is read as; all folded, of one word. */
export interface SpellingData {
  lang: Lang;
  word: string;
  as: string[];
}

/** Word classes with their verbs, and how else words are spelt. */
export interface LexiconData {
  spellings: SpellingData[];
  classes: ClassData[];
  /** Endings of verbs that conjugate alike: `tense person ending`, separated by `|`, tense as its number in `TENSES`. */
  paradigms: string[];
  verbs: VerbData[];
}

export interface DetectionData extends LexiconData {
  needs: NeedData[];
  cues: CueGroupData[];
  model: ModelData | null;
}

/** Every cue with its id. */
export function cuesOf({ cues }: DetectionData): CueData[] {
  return cues.flatMap(({ need, lang, group, cues: written }) =>
    written.map((one, at): CueData => {
      const { cue, strength, keeps = [] } = typeof one === 'string' ? { cue: one, strength: undefined } : one;
      return {
        id: `${need}#${group === 'cues' ? '' : `${group}.`}${lang}${at + 1}`,
        need,
        lang,
        cue,
        strength: group === 'crisis' ? 'outright' : group === 'weak' ? 'weak' : (strength ?? 'strong'),
        counter: group === 'counter',
        crisis: group === 'crisis',
        keeps,
      };
    }),
  );
}
