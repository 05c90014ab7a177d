// Own replies in the interface's words: whom they are for, and what is wrong with them.
import { i18n } from '#i18n';
import type { Voice } from '../../detection/need';
import type { OwnFault, OwnFaultKind } from '../../library/own/own-faults';
import type { PlaceholderName } from '../../library/placeholder-names';
import type { Urgency } from '../../triage/triage';
import { sayUrgency, sayVoice } from './say';

// Keys of browser texts cannot hold a hyphen.
const FAULTS = {
  'no-end': 'fault.noEnd',
  'broken-source': 'fault.brokenSource',
  'source-inside': 'fault.sourceInside',
  'unclosed-bracket': 'fault.unclosedBracket',
  'stray-bracket': 'fault.strayBracket',
  'one-sided': 'fault.oneSided',
  'too-many-sides': 'fault.tooManySides',
  'same-sides': 'fault.sameSides',
  'end-in-sides': 'fault.endInSides',
  'blank-in-sides': 'fault.blankInSides',
  'sides-in-english': 'fault.sidesInEnglish',
  'broken-blank': 'fault.brokenBlank',
  'unknown-blank': 'fault.unknownBlank',
  'article-before-blank': 'fault.articleBeforeBlank',
  'against-vous': 'fault.againstVous',
  'against-tu': 'fault.againstTu',
  greeting: 'fault.greeting',
  list: 'fault.list',
  'too-many-sentences': 'fault.tooManySentences',
  'no-title': 'fault.noTitle',
  'no-text': 'fault.noText',
  'no-need': 'fault.noNeed',
  'no-help-line': 'fault.noHelpLine',
  'many-carets': 'fault.manyCarets',
  'unknown-need': 'fault.unknownNeed',
  'unknown-source': 'fault.unknownSource',
} as const satisfies Record<OwnFaultKind, string>;

/** Every text has its one blank, or none. */
const tell = i18n.t as (key: string, fill: Record<string, string>) => string;

export function sayFault({ kind, words }: OwnFault): string {
  return tell(FAULTS[kind], { words });
}

/** Whom a reply is written for, and for which moments. */
export function sayFit({ voices, urgencies }: { voices: Voice[]; urgencies: Urgency[] }): string {
  const all = { voices: voices.map(sayVoice).join(', '), urgencies: urgencies.map(sayUrgency).join(', ') };
  const who = voices.length > 0 ? i18n.t('library.who', { voices: all.voices }) : i18n.t('library.anyone');
  const when = urgencies.length > 0 ? i18n.t('library.when', { urgencies: all.urgencies }) : i18n.t('library.anyTime');
  return `${who} ${when}`;
}

const BLANKS = {
  auteur: 'library.syntax.auteur',
  produit: 'library.syntax.produit',
  curseur: 'library.syntax.curseur',
  'aide:emergency': 'library.syntax.emergency',
  'aide:emergency-text': 'library.syntax.emergencyText',
  'aide:suicide': 'library.syntax.suicide',
  'aide:drugs': 'library.syntax.drugs',
  'aide:poison': 'library.syntax.poison',
  'service:care': 'library.syntax.care',
  'service:reduction': 'library.syntax.reduction',
} as const satisfies Record<PlaceholderName, string>;

/** What a blank becomes. */
export function sayBlank(name: PlaceholderName): string {
  return i18n.t(BLANKS[name]);
}
