// What detection is handed: word classes, cues and the learned model, as the build makes them from the data files.

import type { ModelData } from './model-data';
import type { NeedId, Scope } from './need';

/** One word class: every phrase that stands for one idea ("soignant": médecin, psy, addicto…). */
export interface ClassData {
  name: string;
  /** Folded phrases, words separated by spaces, phrases by `|`. */
  phrases: string;
}

/** Forms of a verb, or of a phrase that begins with one, that share tense and person. */
export interface VerbFormsData {
  /** The class that they belong to. */
  name: string;
  tense: Tense;
  /** 1 to 6 (je, tu, il, nous, vous, ils); 0 where the form has no person. */
  person: number;
  /** Folded forms separated by `|`. */
  forms: string;
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

/** One element of a cue: one of some symbols, or a gap. */
export type ElementData =
  | { oneOf: string[]; optional?: true }
  /** Up to `words` words; `sentences` more sentences may be crossed. */
  | { gap: number; sentences: number };

export interface CueData {
  /** "prescriber.refusal#fr3": need, language, place in the file; the way from the panel back to the data. */
  id: string;
  need: NeedId;
  elements: ElementData[];
  /** `weak` speaks only together with others or with the model. */
  strength: 'strong' | 'weak';
  /** Counter-cues take the need back. */
  counter: boolean;
  /** The cue holds its own negation ("ne veut pas …"), so that another one beside it is not looked for. */
  negative: boolean;
  /** Scopes that do not weigh on this cue ("à l'époque" in a cue that tells of the past). */
  keeps: Scope[];
}

export interface NeedData {
  id: NeedId;
  title: { fr: string; en: string };
}

export interface DetectionData {
  needs: NeedData[];
  classes: ClassData[];
  verbs: VerbFormsData[];
  cues: CueData[];
  model: ModelData | null;
}
