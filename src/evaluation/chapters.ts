// Which posts the page of results tells of, one chapter each.
import type { NeedId } from '../detection/need';
import { authorOf, type LabelledPost } from '../learning/labelled-post';
import { evaluate } from './evaluate';
import type { Chapter } from './results-page';
import type { Run } from './run';

/** Authors who tell as real people tell: long, diffuse, the need late or unsaid. */
const LIFELIKE = ['aa', 'ab', 'ac', 'ae', 'af', 'ag'];
/** Authors whom those who write rules have read. */
const DEV = ['a', 'b'];

interface Told {
  needs: readonly NeedId[];
  /** Every post of the corpus, each judged without its author. */
  corpus: Run;
  /** Posts that nothing was learned from; null while there are none. */
  heldOut: Run | null;
}

/** The hardest and most honest first. */
export function writeChapters({ needs, corpus, heldOut }: Told): Chapter[] {
  const by = (authors: readonly string[]) => (post: LabelledPost) => authors.includes(authorOf(post));
  const chapters: Chapter[] = [
    {
      title: 'Messages racontés comme dans la vie',
      about: 'Longs, diffus, le besoin dit tard ou pas du tout : les plus proches d’un vrai forum.',
      evaluation: evaluate(corpus, { needs, keep: by(LIFELIKE) }),
    },
    { title: 'Tout le corpus', about: 'Tous les auteurs.', evaluation: evaluate(corpus, { needs }) },
    {
      title: 'Les deux auteurs de mise au point',
      about: 'Leurs messages (dev.jsonl) ont été lus pendant l’écriture des règles.',
      evaluation: evaluate(corpus, { needs, keep: by(DEV) }),
    },
  ];
  if (!heldOut) return chapters;
  const title = 'Messages jamais vus';
  const about = 'Des auteurs qui n’ont servi ni aux règles ni à l’apprentissage (heldout.jsonl).';
  return [{ title, about, evaluation: evaluate(heldOut, { needs }) }, ...chapters];
}
