// The model and the ranking that are shipped are those that `npm run train` makes of the corpus, the cues and the choices.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL, readDetectionData } from '../../src/build/read-detection';
import { readLibraryData } from '../../src/build/read-library';
import { readChoices } from '../../src/learning/choices';
import { modelText } from '../../src/learning/compress-model';
import { readCorpus } from '../../src/learning/corpus';
import { trainModel } from '../../src/learning/train-model';
import { chosenPosts, trainRanking } from '../../src/learning/train-ranking';
import { createJudge } from '../../src/queue/consider';

const RANKING = 'src/library/ranking.json';

it('is what training gives', { timeout: 20 * 60_000 }, () => {
  const { data } = readDetectionData(process.cwd());
  const { model } = trainModel(readCorpus(), data);
  // The text, not the file: another version may compress it otherwise. Not `toEqual`: its difference would fill the screen.
  expect(modelText(model) === modelText(data.model!), `${MODEL} est périmé : lancez npm run train`).toBe(true);
});

it('keeps to 400 kB', () => {
  expect(readFileSync(MODEL).length).toBeLessThanOrEqual(400_000);
});

it('ranks the replies as the choices teach', { timeout: 5 * 60_000 }, () => {
  const { choices, readings } = readChoices();
  const { data: library } = readLibraryData(process.cwd());
  const judge = createJudge(readDetectionData(process.cwd()).data);
  const ranking = trainRanking(chosenPosts(choices, readCorpus()), readings, judge, library);
  const shipped = readFileSync(RANKING, 'utf8');
  expect(`${JSON.stringify(ranking, null, 2)}\n` === shipped, `${RANKING} est périmé : npm run train -- ranking`).toBe(
    true,
  );
});

it('names only replies that are there', () => {
  const { choices, readings } = readChoices();
  const ids = new Set(readLibraryData(process.cwd()).data.replies.map(({ id }) => id));
  const named = [
    ...choices.flatMap(({ best, near, bad }) => [...best, ...near, ...bad]),
    ...Object.values(readings).flat(),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
