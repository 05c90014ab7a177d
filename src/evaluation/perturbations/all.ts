// Every perturbation, in the order of the report.
import { withoutAccents } from './accents';
import type { Perturbation } from './perturbation';
import { withoutPunctuation } from './punctuation';
import { smsSpelling } from './sms';
import { typos } from './typos';
import { upperCase } from './upper-case';

export const PERTURBATIONS: readonly Perturbation[] = [
  withoutAccents,
  smsSpelling,
  typos,
  withoutPunctuation,
  upperCase,
];
