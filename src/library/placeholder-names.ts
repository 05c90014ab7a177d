// The blanks that a reply may hold: a closed list, so that each one can be filled or asked for.

export const PLACEHOLDERS = [
  'auteur',
  'produit',
  'curseur',
  'aide:emergency',
  'aide:emergency-text',
  'aide:suicide',
  'aide:drugs',
  'aide:poison',
  'service:care',
  'service:reduction',
] as const;
export type PlaceholderName = (typeof PLACEHOLDERS)[number];

/** The caret goes where this blank stands. */
export const CARET: PlaceholderName = 'curseur';

export function isPlaceholder(name: string): name is PlaceholderName {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
