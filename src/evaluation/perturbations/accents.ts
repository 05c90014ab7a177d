// Accents stripped: "rechuté" as "rechute", "sœur" as "soeur".
import type { Perturbation } from './perturbation';

export const withoutAccents: Perturbation = { key: 'accents', title: 'accents retirés', change: stripAccents };

export function stripAccents(text: string): string {
  const ligatures: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' };
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œŒæÆ]/g, (ligature) => ligatures[ligature]!);
}
