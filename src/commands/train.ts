// `npm run train`: learns from the corpus and writes the model's data file, then from readers' choices and writes the
// ranking of the replies (`npm run train -- ranking`: the ranking alone); the same files give the same files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { MODEL, readDetectionData } from '../build/read-detection';
import { readLibraryData } from '../build/read-library';
import { readChoices } from '../learning/choices';
import { compressModel } from '../learning/compress-model';
import { readCorpus } from '../learning/corpus';
import { trainModel } from '../learning/train-model';
import { chosenPosts, trainRanking } from '../learning/train-ranking';
import { createJudge } from '../queue/consider';
import { readArguments, runCommand } from './run-command';

const RANKING = 'src/library/ranking.json';

await runCommand(() => {
  const posts = readCorpus();
  if (readArguments().files[0] !== 'ranking') {
    mkdirSync('src/detection/model', { recursive: true });
    timed(MODEL, `${posts.length} messages appris`, () =>
      compressModel(trainModel(posts, readDetectionData(process.cwd()).data).model),
    );
  }
  const { choices, readings } = readChoices();
  timed(RANKING, `${choices.length} choix appris`, () => {
    const judge = createJudge(readDetectionData(process.cwd()).data);
    const ranking = trainRanking(chosenPosts(choices, posts), readings, judge, readLibraryData(process.cwd()).data);
    return `${JSON.stringify(ranking, null, 2)}\n`;
  });
});

function timed(file: string, told: string, learn: () => string | Buffer): void {
  const started = performance.now();
  const content = learn();
  writeFileSync(file, content);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${told} en ${seconds} s. ${file} : ${(content.length / 1000).toFixed(0)} ko.`);
}
