// The page about judged suggestions says what the verdicts come to.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Judged, tallyVerdicts } from '../../src/evaluation/judging';

const FOLDER = 'tests/suggestion/judging';
const TIMES = [
  ['première', 'first'],
  ['deuxième', 'second'],
  ['troisième', 'third'],
  ['quatrième', 'fourth'],
  ['cinquième', 'fifth'],
  ['sixième', 'sixth'],
  ['septième', 'seventh'],
  ['huitième', 'eighth'],
  ['neuvième', 'ninth'],
  ['dixième', 'tenth'],
  ['onzième', 'eleventh'],
  ['douzième', 'twelfth'],
  ['treizième', 'thirteenth'],
  ['quatorzième', 'fourteenth'],
  ['quinzième', 'fifteenth'],
  ['seizième', 'sixteenth'],
  ['dix-septième', 'seventeenth'],
] as const;

it.each(TIMES)('names every figure of the %s time, of sixty posts', (name, time) => {
  const lines = readFileSync(`${FOLDER}/${time}.jsonl`, 'utf8').trim().split('\n');
  const judged = lines.map((line) => JSON.parse(line) as Judged);
  expect(new Set(judged.map(({ id }) => id)).size).toBe(60);
  const cells = tallyVerdicts(judged)
    .rows.slice(0, 3)
    .map(([, count, part]) => `${count} sur 60 (${part})`);
  const page = readFileSync(`${FOLDER}/README.md`, 'utf8');
  expect(page).toContain(`| ${name} | \`${time}.jsonl\` | ${cells.join(' | ')} |`);
});
