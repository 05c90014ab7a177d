// What readers who wrote none of the replies chose for posts of the corpus, and the offers that this makes to learn from.
import { join } from 'node:path';
import * as v from 'valibot';
import { isDanger } from '../detection/need';
import type { LibraryData } from '../library/library-data';
import type { Judge } from '../queue/consider';
import { fitOf } from '../suggestion/fit';
import { readSigns } from '../suggestion/read-signs';
import type { Offer } from './fit-ranking';
import { readFile, readLinesOf } from './jsonl-file';
import type { LabelledPost } from './labelled-post';

const ids = v.array(v.string());
const choiceSchema = v.object({ id: v.string(), reading: v.string(), best: ids, near: ids, bad: ids });

/**
 * What one reader said of one post, in ids of replies. `best`: those to send, the best first; `near`: those that seem to fit and do not;
 * `bad`: those of them that would hurt. `reading` names what the reader had before them.
 */
export type Choice = v.InferOutput<typeof choiceSchema>;

/** By its name, the replies that a reading showed. */
export type Readings = Record<string, string[]>;

export const CHOICES = 'tests/suggestion/choices.jsonl';
const READINGS = 'tests/suggestion/readings.json';

/** Throws `InputError`. */
export function readChoices(root = process.cwd()): { choices: Choice[]; readings: Readings } {
  const readings = v.parse(v.record(v.string(), ids), JSON.parse(readFile(join(root, READINGS))));
  return { choices: readLinesOf(join(root, CHOICES), choiceSchema), readings };
}

/** What a wrong choice that would hurt weighs, against 1 for one beside the point. */
const HARM = 5;

/** Every reply that stood before the reader and that the post could bring. */
export function offersFor(
  choice: Choice,
  shown: readonly string[],
  { text, lang }: Pick<LabelledPost, 'text' | 'lang'>,
  judge: Judge,
  library: LibraryData,
): Offer[] {
  const read = { ...judge(text), signs: readSigns(text, library.premises) };
  return library.replies.flatMap((reply): Offer[] => {
    const fit = reply.lang === lang && shown.includes(reply.id) ? fitOf(reply, read) : null;
    // Such a reply is not offered where its premise was not seen: nothing is to be learned of it there.
    if (!fit || (fit.isUnseen && reply.needs.some(isDanger))) return [];
    const weight = choice.bad.includes(reply.id) ? HARM : 1;
    return [{ reply: reply.id, fit, chosen: choice.best.includes(reply.id), weight }];
  });
}
