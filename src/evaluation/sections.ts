// An evaluation as sections of a report: what every reader sees, in a terminal or on a page.
import { URGENCIES } from '../triage/triage';
import type { Cost } from './cost';
import { type Evaluation, HEADLINES, type Headlines, type Part } from './evaluation';
import { count, MEASURES, NONE, tell, tellDrop, tellEstimate } from './figures-in-words';
import type { Section } from './table';

export const INVENTED = 'Messages inventés : ces chiffres ne prouvent rien sur de vrais messages.';
/** With fewer authors drawn anew, an interval says little. */
const FEW_AUTHORS = 8;

const COMPARED = [
  ['flaggedF1', 'répondre F1'],
  ['needsMacroF1', 'besoins macro-F1'],
  ['needsMicroF1', 'micro-F1'],
  ['topThree', '3 premiers'],
  ['urgencyMacroF1', 'urgence'],
  ['dangerRecall', 'dangers'],
  ['dangerFalseAlarms', 'alertes/100'],
  ['voiceAccuracy', 'voix'],
] as const satisfies readonly (readonly [keyof Headlines, string])[];

/** How it was measured, in a few sentences. */
export function howMeasured({ posts, authors, heldOut, resampling }: Evaluation): string[] {
  const shipped = posts - heldOut.posts;
  const lines = [`${count(posts, 'message')}, ${count(authors.length, 'auteur')} (${authors.join(', ')}). ${INVENTED}`];
  if (heldOut.posts > 0) {
    const models = count(heldOut.models, 'modèle appris', 'modèles appris');
    lines.push(`${count(heldOut.posts, 'message')} du corpus : jugés sans leur auteur, par ${models} sur les autres.`);
  }
  if (shipped > 0) lines.push(`${count(shipped, 'message')} hors du corpus : jugés par le modèle livré.`);
  const drawn = `Intervalles à 95 % : ${count(resampling.draws, 'tirage')}`;
  if (resampling.unit === 'post') lines.push(`${drawn} de messages (il n’y a qu’un auteur).`);
  else if (authors.length >= FEW_AUTHORS) lines.push(`${drawn} d’auteurs.`);
  else lines.push(`${drawn} d’auteurs ; avec ${authors.length} auteurs seulement, ils disent peu.`);
  return lines;
}

export function measuresSection({ measures, twins }: Evaluation): Section {
  const rows = HEADLINES.map((key) => [MEASURES[key], tellEstimate(measures[key], key), String(measures[key].n)]);
  rows.push(['Jumeaux justes (les deux messages de la paire)', tellEstimate(twins), String(twins.n)]);
  return { title: 'Mesures', notes: [], head: ['mesure', 'valeur', 'n'], rows };
}

export function systemsSection({ measures, twins, systems, aheadOfBest }: Evaluation): Section {
  const all = [{ title: 'Relais complet', measures, twins }, ...systems];
  const rows = all.map((one) => [
    one.title,
    ...COMPARED.map(([key]) =>
      key === 'needsMacroF1' ? tellEstimate(one.measures[key]) : tell(one.measures[key].value, key),
    ),
    tell(one.twins.value),
  ]);
  const best = systems.find(({ key }) => key === aheadOfBest?.system)?.title;
  const notes = aheadOfBest
    ? [`Avance de Relais sur « ${best} », macro-F1 des besoins : ${tellDrop(aheadOfBest.needsMacroF1)}.`]
    : [];
  const head = ['méthode', ...COMPARED.map(([, name]) => name), 'jumeaux'];
  return { title: 'Comparaison, mêmes messages et mêmes auteurs laissés de côté', notes, head, rows };
}

export function needsSection({ needs, needsLeftOut }: Evaluation): Section {
  const rows = needs
    .filter(({ n }) => n > 0)
    .map(({ name, n, precision, recall, f1, offeredRecall }) => [
      name,
      String(n),
      tell(precision),
      tell(recall),
      tellEstimate(f1),
      tell(offeredRecall),
    ]);
  const notes =
    needsLeftOut.length > 0 ? [`Sans exemple ici, laissés hors de la moyenne : ${needsLeftOut.join(', ')}.`] : [];
  return {
    title: 'Par besoin',
    notes,
    head: ['besoin', 'n', 'précision', 'rappel', 'F1', 'rappel avec « à vérifier »'],
    rows,
  };
}

export function familiesSection({ families }: Evaluation): Section {
  const rows = families
    .filter(({ n }) => n > 0)
    .map(({ name, n, precision, recall, f1 }) => [name, String(n), tell(precision), tell(recall), tellEstimate(f1)]);
  return { title: 'Par famille', notes: [], head: ['famille', 'n', 'précision', 'rappel', 'F1'], rows };
}

export function urgencySection({ urgency }: Evaluation): Section {
  const rows = URGENCIES.map((real) => {
    const level = urgency.levels.find((one) => one.level === real);
    const said = URGENCIES.map((called) => String(urgency.confusion[real][called]));
    return [real, ...said, level ? tellEstimate(level.f1) : NONE];
  });
  const head = ['étiquette ↓ jugé →', ...URGENCIES, 'F1'];
  return { title: 'Urgence', notes: [], head, rows };
}

export function languagesSection({ byLanguage }: Evaluation): Section | null {
  const langs = Object.entries(byLanguage);
  if (langs.length < 2) return null;
  const rows = HEADLINES.map((key) => [
    MEASURES[key],
    ...langs.map(([, { measures }]) => tellEstimate(measures[key], key)),
  ]);
  const head = ['mesure', ...langs.map(([lang, { posts }]) => `${lang} (${posts})`)];
  const alone = langs.filter(([, { unit }]) => unit === 'post').map(([lang]) => lang);
  const notes = alone.length > 0 ? [`Un seul auteur (${alone.join(', ')}) : intervalles par tirages de messages.`] : [];
  return { title: 'Par langue', notes, head, rows };
}

export function perturbationsSection({ perturbations }: Evaluation): Section | null {
  if (perturbations.length === 0) return null;
  const rows = perturbations.map(({ title, drops, spansExact }) => [
    title,
    tellDrop(drops.needsMacroF1),
    tellDrop(drops.flaggedF1),
    tellDrop(drops.dangerRecall),
    tell(spansExact),
  ]);
  const head = ['messages réécrits', 'besoins macro-F1', 'répondre F1', 'dangers trouvés', 'positions exactes'];
  return { title: 'Autres façons d’écrire : ce qui se perd', notes: [], head, rows };
}

export function authorsSection({ byAuthor }: Evaluation): Section | null {
  const parts = Object.entries(byAuthor);
  if (parts.length === 0) return null;
  const row = ([author, { posts, measures }]: [string, Part]) => [
    author,
    String(posts),
    ...COMPARED.map(([key]) => tell(measures[key].value, key)),
  ];
  return {
    title: 'Par auteur',
    notes: [],
    head: ['auteur', 'n', ...COMPARED.map(([, name]) => name)],
    rows: parts.map(row),
  };
}

export function tellCost({ postMs, timesScan, hostileMs }: Cost): string {
  const ms = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
  return `Coût : ${ms(postMs, 3)} ms un message de 600 caractères, ${Math.round(timesScan)} fois la simple lecture des caractères ; ${ms(hostileMs, 0)} ms un message hostile de 100 000 caractères.`;
}
