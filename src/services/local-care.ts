// What a place of care near the person is called in a sentence: by its name in France, in plain words elsewhere.
import type { Lang } from '../post';
import type { Region } from './service';

/** The keys of the `{service:…}` placeholders. */
export type LocalCare = 'care' | 'reduction';

/** Each with its indefinite article, so that "à" and "dans" may stand before it. */
const IN_FRANCE: Record<LocalCare, Record<Lang, string>> = {
  care: { fr: 'un CSAPA (centre de soins en addictologie)', en: 'a CSAPA (a French addiction care centre)' },
  reduction: { fr: 'un CAARUD (accueil et réduction des risques)', en: 'a CAARUD (a French harm-reduction centre)' },
};
const ELSEWHERE: Record<LocalCare, Record<Lang, string>> = {
  care: { fr: 'un service spécialisé en dépendances', en: 'a local addiction service' },
  reduction: { fr: 'un lieu de réduction des risques', en: 'a local harm-reduction service' },
};

export function localCareToText(kind: LocalCare, region: Region, lang: Lang): string {
  return (region === 'FR' ? IN_FRANCE : ELSEWHERE)[kind][lang];
}
