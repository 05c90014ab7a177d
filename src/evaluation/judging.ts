// Suggestions put before independent judges: which posts, what stood before them, and what their verdicts come to.
import { seeded } from '../learning/fit-heads';
import { share } from './counts';
import type { Section } from './table';

export const VERDICTS = ['adequate', 'weak', 'harmful'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One judged post: the replies that were offered, best first, and one verdict on each of the first three. */
export interface Judged {
  id: string;
  offered: { reply: string; verdict: Verdict; why: string }[];
}

/** `count` of the items by chance, after the first `skip` of the same draw. */
export function drawByChance<T>(items: readonly T[], seed: number, count: number, skip = 0): T[] {
  const random = seeded(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(skip, skip + count)
    .map(({ item }) => item);
}

/** How many posts have a fitting reply at the top and among the first three, and how many a harmful one. */
export function tallyVerdicts(judged: readonly Judged[]): Section {
  const having = (verdict: Verdict, most: number) =>
    judged.filter(({ offered }) => offered.slice(0, most).some((offer) => offer.verdict === verdict)).length;
  const rows: [string, number][] = [
    ['une réponse convient en tête', having('adequate', 1)],
    ['une réponse convient parmi les trois premières', having('adequate', 3)],
    ['une réponse nuirait parmi les trois premières', having('harmful', 3)],
    ['aucune réponse proposée', judged.filter(({ offered }) => offered.length === 0).length],
  ];
  return {
    title: `${judged.length} messages jugés`,
    notes: [],
    head: ['', 'messages', 'part'],
    rows: rows.map(([name, count]) => [
      name,
      String(count),
      `${Math.round(100 * (share(count, judged.length) ?? 0))} %`,
    ]),
  };
}

/** How many posts that need nothing get replies all the same, and how many that need something get none. */
export function tallyOffers(posts: readonly { needs: number; offers: number }[]): Section {
  const row = (name: string, of: typeof posts, isWrong: (post: (typeof posts)[number]) => boolean) => {
    const wrong = of.filter(isWrong).length;
    return [
      name,
      String(of.length),
      String(wrong),
      `${(100 * (share(wrong, of.length) ?? 0)).toFixed(1).replace('.', ',')} %`,
    ];
  };
  return {
    title: `${posts.length} messages`,
    notes: [],
    head: ['', 'messages', 'combien', 'part'],
    rows: [
      row(
        'sans besoin, une réponse proposée',
        posts.filter(({ needs }) => needs === 0),
        ({ offers }) => offers > 0,
      ),
      row(
        'avec un besoin, aucune réponse proposée',
        posts.filter(({ needs }) => needs > 0),
        ({ offers }) => offers === 0,
      ),
    ],
  };
}
