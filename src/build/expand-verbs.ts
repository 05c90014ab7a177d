// Every form of a verb with its tense and person, French by fr-compromise and English by compromise, at build time only.
import { createRequire } from 'node:module';
import nlp from 'compromise';
import type { Tense } from '../detection/detection-data';

export interface VerbForm {
  form: string;
  tense: Tense;
  /** 1 to 6; 0 where the form has none. */
  person: number;
}

interface Persons {
  first: string;
  second: string;
  third: string;
  firstPlural: string;
  secondPlural: string;
  thirdPlural: string;
}

interface FrenchConjugator {
  toPresentTense(infinitive: string): Persons;
  toFutureTense(infinitive: string): Persons;
  toImperfect(infinitive: string): Persons;
  toPastParticiple(infinitive: string): string;
}

// Required, not imported: the types that fr-compromise ships do not pass a strict compiler.
const frNlp = createRequire(import.meta.url)('fr-compromise') as {
  methods(): { two: { transform: { verb: FrenchConjugator } } };
};
const french = frNlp.methods().two.transform.verb;

/** Participles that the conjugator gets wrong. */
const PARTICIPLES: Record<string, string> = {
  pouvoir: 'pu',
  devoir: 'dû',
  savoir: 'su',
  mourir: 'mort',
  vivre: 'vécu',
};

const persons = (p: Persons) => [p.first, p.second, p.third, p.firstPlural, p.secondPlural, p.thirdPlural];

export function frenchForms(infinitive: string): VerbForm[] {
  const present = persons(french.toPresentTense(infinitive));
  const future = persons(french.toFutureTense(infinitive));
  const imperfect = persons(french.toImperfect(infinitive));
  const participle = PARTICIPLES[infinitive] ?? french.toPastParticiple(infinitive);
  const stem = (future[0] ?? '').replace(/ai$/, '');
  const conditional = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'].map((ending) => stem + ending);
  const tenses: [Tense, string[]][] = [
    ['present', present],
    ['future', future],
    ['imperfect', imperfect],
    ['conditional', conditional],
  ];
  const forms = tenses.flatMap(([tense, list]) => list.map((form, i) => ({ form, tense, person: i + 1 })));
  const gerund = `${(present[3] ?? '').replace(/ons$/, '')}ant`;
  forms.push({ form: infinitive, tense: 'infinitive', person: 0 }, { form: gerund, tense: 'gerund', person: 0 });
  const agreed = participle.endsWith('s') ? ['', 'e', 'es'] : ['', 'e', 's', 'es'];
  for (const ending of agreed) forms.push({ form: participle + ending, tense: 'participle', person: 0 });
  return forms.filter(({ form }) => form.length > 1);
}

export function englishForms(infinitive: string): VerbForm[] {
  const [first = infinitive, ...rest] = infinitive.split(' ');
  const verbs = (nlp(first).tag('Verb') as unknown as { verbs(): { conjugate(): Record<string, string>[] } }).verbs();
  const made = verbs.conjugate()[0] ?? {};
  const inTense = (form: string | undefined, tense: Tense): VerbForm[] =>
    form && !form.startsWith('will ') ? [{ form: [form, ...rest].join(' '), tense, person: 0 }] : [];
  return [
    ...inTense(first, 'infinitive'),
    ...inTense(first, 'present'),
    ...inTense(made.PresentTense, 'present'),
    ...inTense(made.PastTense, 'past'),
    ...inTense(made.Participle ?? made.PastTense, 'participle'),
    ...inTense(made.Gerund, 'gerund'),
  ];
}
