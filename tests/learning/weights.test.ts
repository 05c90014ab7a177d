// The model that is shipped is the one that `npm run train` makes of the corpus and the cues.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { readCorpus } from '../../src/learning/corpus';
import { trainModel } from '../../src/learning/train-model';

const FILE = 'src/detection/model/weights.json';

it('is what training gives', { timeout: 20 * 60_000 }, () => {
  const shipped = readFileSync(FILE, 'utf8');
  const { model } = trainModel(readCorpus(), readDetectionData(process.cwd()).data);
  // Not `toEqual`: its difference of two such files would fill the screen.
  expect(`${JSON.stringify(model)}\n` === shipped, `${FILE} est périmé : lancez npm run train`).toBe(true);
});

it('keeps to 400 kB', () => {
  expect(readFileSync(FILE).length).toBeLessThanOrEqual(400_000);
});
