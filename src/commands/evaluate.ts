// `npm run evaluate -- FILE.jsonl [--json]`: how well detection does on labelled posts, beside what others would use.
import { existsSync, writeFileSync } from 'node:fs';
import { faultsToText } from '../build/fault';
import { readDetectionData } from '../build/read-detection';
import { measureCost } from '../evaluation/cost';
import { evaluate } from '../evaluation/evaluate';
import { planGroups } from '../evaluation/held-out';
import { modelsWithout, productJudge } from '../evaluation/product';
import { tellEvaluation } from '../evaluation/report';
import { type Chapter, resultsPage } from '../evaluation/results-page';
import { type Run, run } from '../evaluation/run';
import { baselines, productParts, productWhole } from '../evaluation/systems';
import { readCorpus } from '../learning/corpus';
import { authorOf, type LabelledPost, labelledPostSchema } from '../learning/labelled-post';
import { trainModel } from '../learning/train-model';
import { InputError, readLinesOf } from './posts-file';
import { readArguments, runCommand } from './run-command';

const PAGE = 'tests/corpus/RESULTS.md';
const HELDOUT = 'tests/corpus/heldout.jsonl';
/** Authors who tell as real people tell: long, diffuse, the need late or unsaid. */
const LIFELIKE = ['aa', 'ab', 'ac', 'ae', 'af', 'ag'];
const DEV = ['a', 'b'];

const USAGE = `Donnez un fichier de messages étiquetés : npm run evaluate -- messages.jsonl [--json]
  --json      tous les chiffres, en un objet
  --brief     Relais seul : ni comparaisons, ni messages réécrits
  --folds=N   au plus N modèles appris (plus rapide) au lieu d’un par auteur laissé de côté
  --page      écrit ${PAGE} à partir du corpus`;

await runCommand(async () => {
  const { files, json, flags } = readArguments();
  const { brief, folds, page } = readFlags(flags);
  const { data, faults } = readDetectionData(process.cwd());
  if (faults.length > 0) throw new InputError(faultsToText(faults));
  const corpus = readCorpus();
  const needs = [...new Set([...data.needs.map(({ id }) => id), ...corpus.flatMap((post) => post.needs)])];
  const modelFor = modelsWithout(
    data.model,
    (without) =>
      trainModel(
        corpus.filter((post) => !without.includes(authorOf(post))),
        data,
      ).model,
  );
  const others = brief ? [] : [...productParts(data, modelFor), ...baselines(corpus, needs)];
  const judge = productJudge(data, { rules: 'scoped', model: true });
  if (!data.model)
    console.error('Aucun modèle livré : hors du corpus, Relais juge par ses règles seules (npm run train).');

  const runOn = (posts: readonly LabelledPost[]): Promise<Run> =>
    run({
      posts,
      groups: planGroups(posts, corpus, folds),
      full: productWhole(data, modelFor),
      others,
      ...(brief ? { perturbations: [] } : {}),
      progress: (step) => console.error(step),
    });

  if (page) {
    const cost = measureCost(
      judge,
      corpus.map(({ text }) => text),
    );
    const chapters = await writeChapters(corpus);
    writeFileSync(PAGE, resultsPage(chapters, cost));
    if (json) console.log(JSON.stringify({ cost, chapters }));
    else console.log(`${PAGE} est à jour.`);
    return;
  }

  const file = files[0];
  if (!file) throw new InputError(USAGE);
  const posts = readPosts(file);
  const evaluation = evaluate(await runOn(posts), { needs });
  const cost = measureCost(
    judge,
    posts.map(({ text }) => text),
  );
  console.log(json ? JSON.stringify({ file, ...evaluation, cost }) : tellEvaluation(file, evaluation, cost));

  /** Labelled posts whose needs exist. */
  function readPosts(from: string): LabelledPost[] {
    const read = readLinesOf(from, labelledPostSchema);
    if (read.length === 0) throw new InputError(`${from} : ce fichier ne contient aucun message.`);
    for (const post of read) {
      const unknown = post.needs.find((need) => !needs.includes(need));
      if (unknown) throw new InputError(`${from}, message ${post.id} : le besoin « ${unknown} » n’existe pas.`);
    }
    return read;
  }

  async function writeChapters(all: readonly LabelledPost[]): Promise<Chapter[]> {
    const judged = await runOn(all);
    const by = (authors: readonly string[]) => (post: LabelledPost) => authors.includes(authorOf(post));
    const chapters: Chapter[] = [
      {
        title: 'Messages racontés comme dans la vie',
        about: 'Longs, diffus, le besoin dit tard ou pas du tout : les plus proches d’un vrai forum.',
        evaluation: evaluate(judged, { needs, keep: by(LIFELIKE) }),
      },
      { title: 'Tout le corpus', about: 'Tous les auteurs.', evaluation: evaluate(judged, { needs }) },
      {
        title: 'Les deux auteurs de mise au point',
        about: 'Leurs messages (dev.jsonl) ont été lus pendant l’écriture des règles.',
        evaluation: evaluate(judged, { needs, keep: by(DEV) }),
      },
    ];
    if (existsSync(HELDOUT)) {
      const evaluation = evaluate(await runOn(readPosts(HELDOUT)), { needs });
      const about = 'Des auteurs qui n’ont servi ni aux règles ni à l’apprentissage.';
      chapters.push({ title: 'Messages jamais vus', about, evaluation });
    }
    return chapters;
  }
});

function readFlags(flags: ReadonlySet<string>): { brief: boolean; page: boolean; folds: number } {
  let folds = Number.POSITIVE_INFINITY;
  for (const flag of flags) {
    const [, given] = /^--folds=(\d+)$/.exec(flag) ?? [];
    if (given) folds = Math.max(2, Number(given));
    else if (!['--json', '--brief', '--page'].includes(flag))
      throw new InputError(`${flag} : option inconnue.\n${USAGE}`);
  }
  return { brief: flags.has('--brief'), page: flags.has('--page'), folds };
}
