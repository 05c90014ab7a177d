// How the suggestions stand against readers' choices, with the ranking and without; each post ranked by what other authors' posts taught.
import type { Choice, Readings } from '../learning/choices';
import { authorOf } from '../learning/labelled-post';
import { type Chosen, trainRanking } from '../learning/train-ranking';
import type { LibraryData } from '../library/library-data';
import type { Ranking } from '../library/ranking';
import type { Judge } from '../queue/consider';
import { readSigns } from '../suggestion/read-signs';
import { suggest } from '../suggestion/suggest';
import { share } from './counts';
import type { Section } from './table';

const FOLDS = 5;

export function measureChoices(chosen: Chosen[], readings: Readings, judge: Judge, library: LibraryData): Section {
  const authors = [...new Set(chosen.map(({ post }) => authorOf(post)))].sort();
  const foldOf = ({ post }: Chosen) => authors.indexOf(authorOf(post)) % FOLDS;
  const offered = (ranking: Ranking | null) => (one: Chosen) => ({
    ...one,
    offered: offeredFor(one, judge, library, ranking),
  });
  const without = chosen.map(offered(null));
  const withRanking = Array.from({ length: FOLDS }, (_, fold) => {
    const taught = chosen.filter((one) => foldOf(one) !== fold);
    return chosen.filter((one) => foldOf(one) === fold).map(offered(trainRanking(taught, readings, judge, library)));
  }).flat();
  const rows: [string, (choice: Choice, ids: string[]) => boolean][] = [
    ['une réponse choisie en tête', ({ best }, [first]) => first !== undefined && best.includes(first)],
    [
      'une réponse choisie parmi les trois premières',
      ({ best }, ids) => ids.slice(0, 3).some((id) => best.includes(id)),
    ],
    ['une réponse choisie parmi les cinq', ({ best }, ids) => ids.some((id) => best.includes(id))],
    [
      'une réponse qui nuirait parmi les trois premières',
      ({ bad }, ids) => ids.slice(0, 3).some((id) => bad.includes(id)),
    ],
    ['aucune réponse proposée', (_, ids) => ids.length === 0],
  ];
  return {
    title: `${chosen.length} messages lus, ${authors.length} auteurs`,
    notes: [
      'Chaque message est classé d’après les choix faits pour d’autres auteurs.',
      'Une réponse que la lecture ne montrait pas, parce qu’elle est plus récente ou d’un autre besoin, compte comme non choisie.',
    ],
    head: ['', 'sans les choix', 'avec les choix'],
    rows: rows.map(([name, holds]) => [
      name,
      ...[without, withRanking].map((posts) => {
        const count = posts.filter(({ choice, offered: ids }) => holds(choice, ids)).length;
        return `${((share(count, posts.length) ?? 0) * 100).toFixed(1).replace('.', ',')} %`;
      }),
    ]),
  };
}

function offeredFor({ post }: Chosen, judge: Judge, library: LibraryData, ranking: Ranking | null): string[] {
  const read = { ...judge(post.text), signs: readSigns(post.text, library.premises) };
  return suggest({ ...read, replies: library.replies, ranking }).map(({ reply }) => reply);
}
