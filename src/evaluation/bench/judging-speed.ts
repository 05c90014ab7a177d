// How quickly a post is judged and answered, beside what others would use and beside the bare reading of its characters.

import type { DetectionData } from '../../detection/detection-data';
import { barePost } from '../../learning/bare-post';
import type { LabelledPost } from '../../learning/labelled-post';
import type { LibraryData } from '../../library/library-data';
import { createConsider } from '../../queue/consider';
import { readSigns } from '../../suggestion/read-signs';
import { suggest } from '../../suggestion/suggest';
import { scan } from '../bare-scan';
import { type Timed, timeInTurns, type Work } from './in-turns';
import { readPeers } from './peers';

/** A post as most are: between these lengths, in characters. */
const LENGTHS = [400, 800] as const;
const POSTS = 60;
/** One turn of the quickest works is over in microseconds. */
const MANY = 50;
/** Characters of the posts that grow. */
const GROWING = [600, 6_000, 60_000];

export interface Catalogue {
  detection: DetectionData;
  library: LibraryData;
}

/** The first is the bare reading of the characters, the second Relais; each is the time of all posts together. */
export async function timeJudging(catalogue: Catalogue, corpus: readonly LabelledPost[]): Promise<Timed[]> {
  const posts = corpus.filter(({ text }) => text.length >= LENGTHS[0] && text.length <= LENGTHS[1]).slice(0, POSTS);
  const consider = createConsider(catalogue.detection);
  const bare = posts.map(barePost);
  const texts = posts.map(({ text }) => text);
  const items = bare.map(consider);
  const { library } = catalogue;
  const peers = await readPeers(corpus);
  return timeInTurns([
    { name: 'lecture nue des caractères', times: MANY, run: () => texts.forEach(scan) },
    { name: 'Relais : juger', run: () => bare.map(consider) },
    {
      name: 'Relais : proposer',
      run: () =>
        items.forEach((item) => {
          suggest({ ...item, ...library, signs: readSigns(item.post.text, library.premises) });
        }),
    },
    ...peers.map(
      ({ name, judge }): Work => ({
        name,
        run: async () => {
          for (const post of posts) await judge(post);
        },
      }),
    ),
  ]);
}

/** The time of one character in posts that grow tenfold each. */
export async function timeGrowingPosts(
  { detection }: Catalogue,
  corpus: readonly LabelledPost[],
): Promise<{ length: number; ms: number }[]> {
  const consider = createConsider(detection);
  const all = corpus
    .slice(0, 1_000)
    .map(({ text }) => text)
    .join(' ');
  const posts = GROWING.map((length) => barePost({ id: `${length}`, text: all.slice(0, length) }));
  const times = GROWING.map((length) => Math.round(GROWING.at(-1)! / length));
  const timed = await timeInTurns(
    posts.map((post, i): Work => ({ name: post.id, times: times[i]!, run: () => consider(post) })),
  );
  return timed.map(({ ms }, i) => ({ length: GROWING[i]!, ms: ms / GROWING[i]! }));
}
