// Figures as French readers write them, and the names that reports give to measures.
import type { Estimate } from './bootstrap';
import type { Headline } from './evaluation';

export const MEASURES: Record<Headline, string> = {
  flaggedF1: 'Attend une réponse ou non, F1',
  flaggedPrecision: '— précision',
  flaggedRecall: '— rappel',
  urgentF1: 'Urgent ou non (crise ou rouge), F1',
  urgentPrecision: '— précision',
  urgentRecall: '— rappel',
  needsMacroF1: 'Besoins (sûrs), macro-F1',
  needsMicroF1: 'Besoins (sûrs), micro-F1',
  familiesMacroF1: 'Familles de besoins, macro-F1',
  topThree: 'Un besoin juste parmi les trois premiers',
  urgencyMacroF1: 'Urgence sans le vert, macro-F1',
  crisisRecall: 'Crises vues comme crise ou rouge',
  dangerRecall: 'Dangers trouvés, sûrs ou à vérifier',
  dangerSureRecall: 'Dangers trouvés comme sûrs',
  dangerFalseAlarms: 'Fausses alertes de danger pour 100 autres messages',
  dangerSureFalseAlarms: '— dont données pour sûres',
  voiceAccuracy: 'Voix juste (messages avec besoin)',
  languageAccuracy: 'Langue juste',
  evidencePresent: 'Besoins qui montrent leurs mots',
  spansExact: 'Passages aux positions exactes',
};

export const NONE = '–';

/** "0,82"; per 100 with one digit. */
export function tell(value: number | null, measure?: string): string {
  if (value === null) return NONE;
  return value
    .toFixed(isPerHundred(measure) ? 1 : 2)
    .replace('.', ',')
    .replace(/^-(0,0+)$/, '$1');
}

/** "0,82 [0,75 ; 0,88]"; without its interval where there is none. */
export function tellEstimate({ value, low, high }: Estimate, measure?: string): string {
  if (low === null || high === null) return tell(value, measure);
  return `${tell(value, measure)} [${tell(low, measure)} ; ${tell(high, measure)}]`;
}

/** "+0,03" for a fall, "-0,01" for a rise. */
export function tellDrop(estimate: Estimate): string {
  const sign = (value: number | null) => `${(value ?? 0) >= 0.005 ? '+' : ''}${tell(value)}`;
  if (estimate.value === null) return NONE;
  const { low, high } = estimate;
  return low === null || high === null
    ? sign(estimate.value)
    : `${sign(estimate.value)} [${sign(low)} ; ${sign(high)}]`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('fr-FR').replace(/[\u202f\u00a0]/g, ' ')} ${n < 2 ? one : many}`;
}

function isPerHundred(measure: string | undefined): boolean {
  return measure !== undefined && /FalseAlarms$/.test(measure);
}
