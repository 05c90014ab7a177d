// Which verb a French form is of, in which tense and person, by conjugating the verbs that it may be of.
import { createRequire } from 'node:module';
import { frenchForms, type VerbForm } from './expand-verbs';

export interface Conjugated extends VerbForm {
  infinitive: string;
}

// Required, not imported: the types that fr-compromise ships do not pass a strict compiler.
const frNlp = createRequire(import.meta.url)('fr-compromise') as {
  model(): { one: { lexicon: Record<string, string | string[]> } };
};

/** Verbs whose forms begin otherwise than they do. */
const IRREGULAR = ['être', 'avoir', 'aller', 'faire', 'voir', 'savoir', 'pouvoir', 'devoir', 'vouloir'];

const byStart = new Map<string, string[]>();
for (const [word, tags] of Object.entries(frNlp.model().one.lexicon)) {
  if (![tags].flat().includes('Infinitive') || /\s/.test(word) || IRREGULAR.includes(word)) continue;
  const start = startOf(word);
  byStart.set(start, [...(byStart.get(start) ?? []), word]);
}

const conjugated = new Map<string, Conjugated[]>();
const found = new Map<string, Conjugated[]>();

/** Every reading of a form that has a person; empty for a word that is no known form. Some forms are missing: it has no subjunctive. */
export function readingsOf(form: string): Conjugated[] {
  const known = found.get(form);
  if (known) return known;
  const readings = [...IRREGULAR, ...(byStart.get(startOf(form)) ?? [])].flatMap((infinitive) =>
    conjugate(infinitive).filter((one) => one.form === form),
  );
  found.set(form, readings);
  return readings;
}

/** Forms with a person. */
export function conjugate(infinitive: string): Conjugated[] {
  const known = conjugated.get(infinitive);
  if (known) return known;
  const forms = frenchForms(infinitive).flatMap((one) => (one.person > 0 ? [{ ...one, infinitive }] : []));
  conjugated.set(infinitive, forms);
  return forms;
}

/** Accents come and go within a verb ("espérez", "espères"). */
function startOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .slice(0, 2);
}
