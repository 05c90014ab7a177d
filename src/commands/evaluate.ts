// `npm run evaluate -- FILE.jsonl [--json]`: how well detection does on labelled posts, beside what others would use.
import { existsSync, writeFileSync } from 'node:fs';
import { faultsToText } from '../build/fault';
import { readDetectionData } from '../build/read-detection';
import type { NeedId } from '../detection/need';
import { HELD_OUT, writeChapters } from '../evaluation/chapters';
import { measureCost } from '../evaluation/cost';
import { evaluate } from '../evaluation/evaluate';
import { planGroups } from '../evaluation/held-out';
import { modelsWithout, productJudge } from '../evaluation/product';
import { tellEvaluation } from '../evaluation/report';
import { resultsPage } from '../evaluation/results-page';
import { type Run, run } from '../evaluation/run';
import { baselines, productParts, productWhole } from '../evaluation/systems';
import { readCorpus } from '../learning/corpus';
import { InputError, readLinesOf } from '../learning/jsonl-file';
import { authorOf, type LabelledPost, labelledPostSchema } from '../learning/labelled-post';
import { trainModel } from '../learning/train-model';
import { readArguments, runCommand } from './run-command';

const PAGE = 'tests/corpus/RESULTS.md';

const USAGE = `Donnez un fichier de messages étiquetés : npm run evaluate -- messages.jsonl [--json]
  --json      tous les chiffres, en un objet
  --brief     Relais seul : ni comparaisons, ni messages réécrits
  --folds=N   au plus N modèles appris, dix minutes chacun, au lieu d’un par auteur laissé de côté
  --page      écrit ${PAGE} à partir du corpus
  --unseen    sur cette page, les auteurs jamais appris seulement (quelques minutes)`;

await runCommand(async () => {
  const { files, json, flags } = readArguments();
  const options = readOptions(flags);
  if (options.page) return writePage(json, options);
  const [file] = files;
  if (!file) throw new InputError(USAGE);
  const posts = readPosts(file);
  const bench = makeBench(options);
  checkNeeds(file, posts, bench.needs);
  const cost = bench.cost(posts);
  const evaluation = evaluate(await bench.run(posts), { needs: bench.needs });
  console.log(json ? JSON.stringify({ file, ...evaluation, cost }) : tellEvaluation(file, evaluation, cost));
});

async function writePage(json: boolean, options: Options): Promise<void> {
  const bench = makeBench(options);
  const files = HELD_OUT.map(({ file }) => `tests/corpus/${file}`);
  const unseen = files.map((file) => (existsSync(file) ? readPosts(file) : null));
  unseen.forEach((posts, i) => {
    if (posts) checkNeeds(files[i]!, posts, bench.needs);
  });
  const cost = bench.cost(bench.corpus);
  const heldOut: (Run | null)[] = [];
  for (const posts of unseen) heldOut.push(posts && (await bench.run(posts)));
  const chapters = writeChapters({
    needs: bench.needs,
    corpus: options.unseen ? null : await bench.run(bench.corpus),
    heldOut,
  });
  writeFileSync(PAGE, resultsPage(chapters, cost));
  console.log(json ? JSON.stringify({ cost, chapters }) : `${PAGE} est à jour.`);
}

/** Everything that is compared, ready to judge posts. */
function makeBench({ brief, folds }: Options) {
  const { data, faults } = readDetectionData(process.cwd());
  if (faults.length > 0) throw new InputError(faultsToText(faults));
  const corpus = readCorpus();
  const needs = [...new Set([...data.needs.map(({ id }) => id), ...corpus.flatMap((post) => post.needs)])];
  const train = (without: readonly string[]) =>
    trainModel(
      corpus.filter((post) => !without.includes(authorOf(post))),
      data,
    ).model;
  const modelFor = modelsWithout(data.model, train);
  return {
    corpus,
    needs,
    run(posts: readonly LabelledPost[]) {
      const groups = planGroups(posts, corpus, folds);
      if (!data.model && groups.some(({ without }) => without.length === 0)) {
        console.error('Aucun modèle livré : hors du corpus, Relais juge par ses règles seules (npm run train).');
      }
      return run({
        posts,
        groups,
        full: productWhole(data, modelFor),
        others: brief ? [] : [...productParts(data, modelFor), ...baselines(corpus, needs)],
        ...(brief ? { perturbations: [] } : {}),
        progress: (step) => console.error(step),
      });
    },
    /** To be asked first: no browser learns or runs baselines, and what they leave in the engine slows what comes after. */
    cost: (posts: readonly LabelledPost[]) =>
      measureCost(
        productJudge(data, { rules: 'scoped', model: true }),
        posts.map(({ text }) => text),
      ),
  };
}

function readPosts(file: string): LabelledPost[] {
  const posts = readLinesOf(file, labelledPostSchema);
  if (posts.length === 0) throw new InputError(`${file} : ce fichier ne contient aucun message.`);
  return posts;
}

/** A need that is misspelt would count as missed for ever. */
function checkNeeds(file: string, posts: readonly LabelledPost[], known: readonly NeedId[]): void {
  for (const { id, needs } of posts) {
    const unknown = needs.find((need) => !known.includes(need));
    if (unknown) throw new InputError(`${file}, message ${id} : le besoin « ${unknown} » n’existe pas.`);
  }
}

interface Options {
  brief: boolean;
  page: boolean;
  unseen: boolean;
  folds: number;
}

function readOptions(flags: ReadonlySet<string>): Options {
  let folds = Number.POSITIVE_INFINITY;
  for (const flag of flags) {
    const [, given] = /^--folds=(\d+)$/.exec(flag) ?? [];
    if (given) folds = Math.max(2, Number(given));
    else if (!['--json', '--brief', '--page', '--unseen'].includes(flag))
      throw new InputError(`${flag} : option inconnue.\n${USAGE}`);
  }
  const has = (name: string) => flags.has(`--${name}`);
  return { brief: has('brief'), page: has('page'), unseen: has('unseen'), folds };
}
