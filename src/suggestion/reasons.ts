// Why a reply is suggested, as keys of the interface's texts (`because.need`, …) and what fills their blanks.
import { isDanger, type NeedFound, type Voice } from '../detection/need';
import type { Lang } from '../post';
import type { Because, Urgency } from '../triage/triage';

const VOICE_KEYS = {
  self: 'voiceSelf',
  relative: 'voiceRelative',
  professional: 'voiceProfessional',
  other: 'voiceOther',
} as const satisfies Record<Voice, string>;

const URGENCY_KEYS = {
  crisis: 'urgencyCrisis',
  red: 'urgencyRed',
  amber: 'urgencyAmber',
} as const satisfies Record<Exclude<Urgency, 'green'>, string>;

const LANG_KEYS = { fr: 'languageFr', en: 'languageEn' } as const satisfies Record<Lang, string>;

/** Every key that a reason can have. */
export const REASON_KEYS: readonly string[] = [
  'danger',
  'need',
  'maybe',
  ...Object.values(VOICE_KEYS),
  ...Object.values(URGENCY_KEYS),
  ...Object.values(LANG_KEYS),
  'beginning',
  'used',
  'own',
  'usedHere',
];

/** What spoke for a reply, apart from the needs. */
export interface Fit {
  /** Set where the reply is written for who writes. */
  voice: Voice | null;
  /** Set where it is written for this urgency. */
  urgency: Urgency | null;
  /** Set where its language is not the one asked for. */
  otherLang: Lang | null;
  /** How often the moderator used it. */
  used: number;
  /** Whether the moderator wrote it. */
  isOwn: boolean;
  /** Whether its use in this thread speaks against it. */
  isUsedHere: boolean;
}

/** Strongest first; `fill.need` is the id of a need, `fill.count` a number. */
export function reasons(answers: NeedFound[], fit: Fit): Because[] {
  const because = answers.map((found): Because => ({ key: needKey(found), fill: { need: found.need } }));
  if (fit.isOwn) because.push({ key: 'own', fill: {} });
  if (fit.voice) because.push({ key: VOICE_KEYS[fit.voice], fill: {} });
  if (fit.urgency && fit.urgency !== 'green') because.push({ key: URGENCY_KEYS[fit.urgency], fill: {} });
  if (fit.otherLang) because.push({ key: LANG_KEYS[fit.otherLang], fill: {} });
  if (fit.used > 0) because.push({ key: 'used', fill: { count: String(fit.used) } });
  if (fit.isUsedHere) because.push({ key: 'usedHere', fill: {} });
  return because;
}

function needKey(found: NeedFound): string {
  if (isDanger(found.need)) return 'danger';
  return found.tier === 'sure' ? 'need' : 'maybe';
}
