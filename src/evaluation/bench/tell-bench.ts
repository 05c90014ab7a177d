// The benchmark as a person reads it: ratios first, as only they mean the same on another machine.
import { type Section, sectionAsText } from '../table';
import type { Timed } from './in-turns';
import type { PageTimes } from './page-speed';
import type { Sizes } from './sizes';

export interface Bench {
  judging: Timed[];
  growingPosts: { length: number; ms: number }[];
  pages: PageTimes[];
  sizes: Sizes;
}

export function tellBench({ judging, growingPosts, pages, sizes }: Bench): string {
  return [speed(judging), scale(growingPosts), reading(pages), size(sizes)].map(sectionAsText).join('\n\n');
}

/** Against the bare reading, and against Relais judging. */
function speed(judging: readonly Timed[]): Section {
  const [bare, relais] = judging;
  return {
    title: 'Vitesse : un message',
    notes: [
      'Temps de chaque travail, rapporté à la lecture nue des caractères et à Relais (juger), dans le même passage.',
      'Le classifieur d’intentions n’a appris que 300 messages par langue : avec plus de mots, il ne serait pas plus rapide.',
    ],
    head: ['travail', '× lecture nue', '× Relais'],
    rows: judging.map(({ name, ms }) => [name, times(ms / bare!.ms), times(ms / relais!.ms)]),
  };
}

function scale(growing: Bench['growingPosts']): Section {
  return {
    title: 'Échelle : un message de plus en plus long',
    notes: ['Temps d’un caractère, rapporté à celui du message le plus court : 1 si le temps croît comme la longueur.'],
    head: ['caractères', '× le plus court'],
    rows: growing.map(({ length, ms }) => [String(length), times(ms / growing[0]!.ms)]),
  };
}

function reading(pages: readonly PageTimes[]): Section {
  const first = pages[0]!;
  return {
    title: 'Échelle : une page de plus en plus longue',
    notes: [
      'Lire les messages d’une page, rapporté au seul texte de la page, et Readability (qui n’en fait qu’un texte) rapporté à Relais.',
      'Par message : rapporté à la page la plus courte.',
    ],
    head: ['messages', '× texte seul', 'Readability × Relais', 'par message'],
    rows: pages.map(({ posts, relaisMs, textMs, readabilityMs }) => [
      String(posts),
      times(relaisMs / textMs),
      readabilityMs === null ? '–' : times(readabilityMs / relaisMs),
      times(relaisMs / posts / (first.relaisMs / first.posts)),
    ]),
  };
}

function size({ contentScript, background, extension, peers }: Sizes): Section {
  const ours = [
    { name: 'Relais : sur chaque page', bytes: contentScript },
    { name: 'Relais : une fois pour toutes (repères, mots, modèle)', bytes: background },
    { name: 'Relais : toute l’extension', bytes: extension },
  ];
  return {
    title: 'Taille, compressée (gzip)',
    notes: ['Rapportée à ce que charge chaque page.'],
    head: ['quoi', 'Ko', '× sur chaque page'],
    rows: [...ours, ...peers].map(({ name, bytes }) => [
      name,
      String(Math.round(bytes / 1000)),
      times(bytes / contentScript),
    ]),
  };
}

/** "0,42", "12", "1 830". */
function times(ratio: number): string {
  const digits = ratio < 10 ? 2 : 0;
  return ratio.toLocaleString('fr-FR', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}
