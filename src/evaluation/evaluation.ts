// What one evaluation found: plain data, as `--json` prints it.
import type { NeedId } from '../detection/need';
import type { Urgency } from '../triage/triage';
import type { Estimate, Unit } from './bootstrap';
import type { Misses } from './misses';

/** The measures that are told first, in the order of the report. */
export const HEADLINES = [
  'flaggedF1',
  'flaggedPrecision',
  'flaggedRecall',
  'urgentF1',
  'urgentPrecision',
  'urgentRecall',
  'needsMacroF1',
  'needsMicroF1',
  'familiesMacroF1',
  'topThree',
  'urgencyMacroF1',
  'crisisRecall',
  'dangerRecall',
  'dangerSureRecall',
  'dangerFalseAlarms',
  'dangerSureFalseAlarms',
  'voiceAccuracy',
  'languageAccuracy',
  'evidencePresent',
  'spansExact',
] as const;
export type Headline = (typeof HEADLINES)[number];
export type Headlines = Record<Headline, Estimate>;

/** What a perturbation is watched on. */
export const DROPS = ['needsMacroF1', 'flaggedF1', 'dangerRecall'] as const;

export interface ClassFigures {
  name: string;
  /** Posts that the labels give it. */
  n: number;
  precision: number | null;
  recall: number | null;
  f1: Estimate;
}

export interface NeedFigures extends ClassFigures {
  /** Recall of sure and maybe together. */
  offeredRecall: number | null;
}

export interface Part {
  posts: number;
  /** What was drawn for its intervals. */
  unit: Unit;
  measures: Headlines;
}

export interface Evaluation {
  posts: number;
  authors: string[];
  resampling: { unit: Unit; draws: number; seed: number };
  /** Posts that the corpus holds, judged by models without their authors; the others by the model as it ships. */
  heldOut: { posts: number; models: number };
  measures: Headlines;
  needs: NeedFigures[];
  /** Needs that no label of the file holds; macro-F1 leaves them out. */
  needsLeftOut: NeedId[];
  families: ClassFigures[];
  urgency: {
    levels: { level: Urgency; n: number; f1: Estimate }[];
    confusion: Record<Urgency, Record<Urgency, number>>;
  };
  twins: Estimate;
  byLanguage: Record<string, Part>;
  /** Without intervals; empty where there is one author only. */
  byAuthor: Record<string, Part>;
  /** How much lower each figure is on the changed posts. */
  perturbations: {
    key: string;
    title: string;
    drops: Record<(typeof DROPS)[number], Estimate>;
    spansExact: number | null;
  }[];
  systems: { key: string; title: string; measures: Headlines; twins: Estimate }[];
  /** The product's needs macro-F1 less that of the best baseline that is no part of the product. */
  aheadOfBest: { system: string; needsMacroF1: Estimate } | null;
  misses: Misses;
}
