// Which sentences of a labelled post tell what it needs, or that nothing is needed, as annotators marked its passages.
import { OTHER_HEADS } from '../detection/model-data';
import { isDanger, type NeedId } from '../detection/need';
import type { Sighting } from '../detection/sighting';
import type { LabelledPost, Passage } from './labelled-post';

/** Number of a head → numbers of the sentences that tell it; of a head that is left out, nobody said. */
export type ToldSentences = ReadonlyMap<number, ReadonlySet<number>>;

/** `needs` come first among the heads, in their order. What tells a danger tells how urgent the post is, too. */
export function toldSentences(
  { tells = {}, settles = [], urgency }: LabelledPost,
  sighting: Sighting,
  needs: readonly NeedId[],
): ToldSentences {
  const told = new Map<number, Set<number>>();
  const add = (head: number, sentences: Iterable<number>) =>
    told.set(head, new Set([...(told.get(head) ?? []), ...sentences]));
  const other = (name: (typeof OTHER_HEADS)[number]) => needs.length + OTHER_HEADS.indexOf(name);
  for (const [need, passages] of Object.entries(tells)) {
    const here = sentencesOf(passages, sighting);
    if (here.size === 0) continue;
    add(needs.indexOf(need), here);
    if (!isDanger(need)) continue;
    add(other('danger'), here);
    if (urgency === 'crisis' || urgency === 'red') add(other(`urgency:${urgency}`), here);
  }
  const settling = sentencesOf(settles, sighting);
  if (settling.size > 0) add(other('settled'), settling);
  return told;
}

/** The sentences of which a word begins in one of the passages. */
function sentencesOf(passages: readonly Passage[], { sentence, token, tokens, count }: Sighting): Set<number> {
  const found = new Set<number>();
  for (let word = 0; word < count; word++) {
    const start = tokens.start[token[word]!]!;
    if (passages.some(([from, to]) => start >= from && start < to)) found.add(sentence[word]!);
  }
  return found;
}
