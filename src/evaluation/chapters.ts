// Which posts the page of results tells of, one chapter each.
import type { NeedId } from '../detection/need';
import { authorOf, type LabelledPost } from '../learning/labelled-post';
import { evaluate } from './evaluate';
import type { Chapter } from './results-page';
import type { Run } from './run';

/** Authors who tell as real people tell: long, diffuse, the need late or unsaid. */
const LIFELIKE: readonly string[] = ['aa', 'ab', 'ac', 'ae', 'af', 'ag'];
/** Authors whom those who write rules have read. */
const DEV = ['a', 'b'];

interface Told {
  needs: readonly NeedId[];
  /** Every post of the corpus, each judged without its author; null to tell of the other posts alone. */
  corpus: Run | null;
  /** Posts that nothing was learned from, file after file of `HELD_OUT`; null where there are none. */
  heldOut: readonly (Run | null)[];
}

/** Files of posts by authors of whom neither rules nor learning know anything. */
export const HELD_OUT = [
  {
    file: 'heldout.jsonl',
    title: 'Messages jamais vus',
    about: 'Des auteurs qui n’ont servi ni aux règles ni à l’apprentissage (heldout.jsonl).',
  },
  {
    file: 'heldout-ordinary.jsonl',
    title: 'Une soirée ordinaire',
    about:
      'Deux auteurs jamais vus (heldout-ordinary.jsonl) : le tout-venant d’un forum, près de la moitié sans besoin.',
  },
  {
    file: 'heldout-danger.jsonl',
    title: 'Le danger dit en passant',
    about:
      'Deux auteurs jamais vus (heldout-danger.jsonl) : un tiers de dangers, souvent une seule proposition au milieu d’autre chose, et ce qui leur ressemble sans en être.',
  },
  {
    file: 'heldout-evening.jsonl',
    title: 'Une autre soirée ordinaire',
    about: 'Deux autres auteurs jamais vus (heldout-evening.jsonl) : le même tout-venant.',
  },
  {
    file: 'heldout-passing.jsonl',
    title: 'Le danger dit en passant, par quatre autres',
    about:
      'Quatre auteurs jamais vus (heldout-passing.jsonl) : la moitié de dangers, d’une seule remarque et sans le mot attendu, et autant de remarques qui leur ressemblent.',
  },
  {
    file: 'heldout-unsettled.jsonl',
    title: 'Tout va bien, ou presque',
    about:
      'Quatre auteurs jamais vus (heldout-unsettled.jsonl) : des messages qui ont l’air réglés ; trois sur quatre ne le sont pas.',
  },
  {
    file: 'heldout-short.jsonl',
    title: 'En deux lignes',
    about:
      'Deux auteurs jamais vus (heldout-short.jsonl) : des dangers en une à quatre phrases, et ce qui leur ressemble sans en être.',
  },
  {
    file: 'heldout-close.jsonl',
    title: 'Le danger raconté par un proche',
    about:
      'Deux auteurs jamais vus (heldout-close.jsonl) : ce qu’un proche voit, entend ou trouve, sans les mots attendus.',
  },
  {
    file: 'heldout-twins.jsonl',
    title: 'Des jumeaux',
    about:
      'Six auteurs jamais vus (heldout-twins.jsonl), qui n’écrivent que des paires : presque les mêmes mots, mais c’est passé, c’est un roman, c’est quelqu’un d’autre.',
  },
] as const;

/** The hardest and most honest first. */
export function writeChapters({ needs, corpus, heldOut }: Told): Chapter[] {
  const by = (authors: readonly string[]) => (post: LabelledPost) => authors.includes(authorOf(post));
  const unseen = HELD_OUT.flatMap(({ title, about }, i) => {
    const run = heldOut[i];
    return run ? [{ title, about, evaluation: evaluate(run, { needs }) }] : [];
  });
  if (!corpus) return unseen;
  const lifelike = {
    title: 'Messages racontés comme dans la vie',
    about: 'Longs, diffus, le besoin dit tard ou pas du tout : les plus proches d’un vrai forum.',
    evaluation: evaluate(corpus, { needs, keep: by(LIFELIKE) }),
  };
  return [
    ...unseen,
    lifelike,
    { title: 'Tout le corpus', about: 'Tous les auteurs.', evaluation: evaluate(corpus, { needs }) },
    {
      title: 'Les deux auteurs de mise au point',
      about: 'Leurs messages (dev.jsonl) ont été lus pendant l’écriture des règles.',
      evaluation: evaluate(corpus, { needs, keep: by(DEV) }),
    },
  ];
}
