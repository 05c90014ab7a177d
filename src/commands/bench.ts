// `npm run bench [-- --json]`: speed, size and scale, beside others in the same run, as ratios.
import { readFileSync } from 'node:fs';
import { timeGrowingPosts, timeJudging } from '../evaluation/bench/judging-speed';
import { timePages } from '../evaluation/bench/page-speed';
import { readSizes } from '../evaluation/bench/sizes';
import { type Bench, tellBench } from '../evaluation/bench/tell-bench';
import { readCorpus } from '../learning/corpus';
import { readCatalogue } from './catalogue';
import { readArguments, runCommand } from './run-command';

const PAGE = 'tests/forums/pages/phpbb/thread.html';

await runCommand(async () => {
  const { json } = readArguments();
  const catalogue = readCatalogue();
  const corpus = readCorpus();
  const bench: Bench = {
    judging: await timeJudging(catalogue, corpus),
    growingPosts: await timeGrowingPosts(catalogue, corpus),
    pages: await timePages(readFileSync(PAGE, 'utf8')),
    sizes: readSizes(),
  };
  console.log(json ? JSON.stringify(bench) : tellBench(bench));
});
