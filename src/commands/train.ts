// `npm run train`: learns from the corpus and writes the model's data file; the same corpus gives the same file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readDetectionData } from '../build/read-detection';
import { readCorpus } from '../learning/corpus';
import { trainModel } from '../learning/train-model';
import { runCommand } from './run-command';

const FILE = 'src/detection/model/weights.json';

await runCommand(() => {
  const posts = readCorpus();
  const started = performance.now();
  const { model } = trainModel(posts, readDetectionData(process.cwd()).data);
  mkdirSync('src/detection/model', { recursive: true });
  const content = `${JSON.stringify(model)}\n`;
  writeFileSync(FILE, content);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${posts.length} messages appris en ${seconds} s. ${FILE} : ${(content.length / 1000).toFixed(0)} ko.`);
});
