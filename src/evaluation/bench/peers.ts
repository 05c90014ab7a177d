// What others would use to judge a post, each behind one function: the peers of the benchmark.
import { createRequire } from 'node:module';
import compromise from 'compromise';
import type { LabelledPost } from '../../learning/labelled-post';
import type { Lang } from '../../post';
import { trainNetwork } from '../baselines/intent-classifier';
import { readWatchedWords, watchWords } from '../baselines/watched-words';

// Required, not imported: its types do not keep to the strictness of this project.
const frCompromise = createRequire(import.meta.url)('fr-compromise') as (text: string) => { json(): unknown };

export interface Peer {
  name: string;
  judge: (post: Pick<LabelledPost, 'text' | 'lang'>) => unknown;
}

/** Posts that a peer learns from in each language: few, so that the benchmark begins soon; one that knew more words would not be quicker. */
const LEARNED = 300;

export async function readPeers(corpus: readonly LabelledPost[]): Promise<Peer[]> {
  const watching = watchWords(readWatchedWords());
  const learn = (lang: Lang) => trainNetwork(corpus.filter((post) => post.lang === lang).slice(0, LEARNED), lang);
  const networks = { fr: await learn('fr'), en: await learn('en') };
  const taggers = { fr: frCompromise, en: compromise };
  return [
    { name: 'mots surveillés', judge: ({ text }) => watching(text) },
    { name: 'classifieur d’intentions (nlp.js)', judge: ({ text, lang }) => networks[lang].process(text) },
    {
      name: 'étiquetage des mots (compromise, fr-compromise)',
      judge: ({ text, lang }) => taggers[lang](text).json(),
    },
  ];
}
