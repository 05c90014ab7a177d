// The ranking of replies from readers' choices: the posts are those of the corpus, judged by the model that is shipped.
import type { LibraryData } from '../library/library-data';
import type { Ranking } from '../library/ranking';
import type { Judge } from '../queue/consider';
import { type Choice, offersFor, type Readings } from './choices';
import { fitRanking, type Offer } from './fit-ranking';
import { InputError } from './jsonl-file';
import type { LabelledPost } from './labelled-post';

/** What is learned from: each choice with its post. */
export interface Chosen {
  choice: Choice;
  post: LabelledPost;
}

/** Throws `InputError` where a post or a reading is missing. */
export function chosenPosts(choices: readonly Choice[], posts: readonly LabelledPost[]): Chosen[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return choices.map((choice) => {
    const post = byId.get(choice.id);
    if (!post) throw new InputError(`choices.jsonl : le message ${choice.id} n’est pas dans tests/corpus.`);
    return { choice, post };
  });
}

export function trainRanking(
  chosen: readonly Chosen[],
  readings: Readings,
  judge: Judge,
  library: LibraryData,
): Ranking {
  const offers = chosen.flatMap(({ choice, post }): Offer[] => {
    const shown = readings[choice.reading];
    if (!shown) throw new InputError(`readings.json : la lecture ${choice.reading} (${choice.id}) n’y est pas.`);
    return offersFor(choice, shown, post, judge, library);
  });
  return fitRanking(offers);
}
