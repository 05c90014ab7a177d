// The page about judged suggestions says what the verdicts come to.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Judged, tallyVerdicts } from '../../src/evaluation/judging';

const FOLDER = 'tests/suggestion/judging';
const linesOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
const tallyOf = (file: string) => tallyVerdicts(linesOf(file).map((line) => JSON.parse(line) as Judged)).rows;

it('names every figure of both times', () => {
  const page = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const second = tallyOf('second.jsonl');
  for (const [row, [name, count, part]] of tallyOf('first.jsonl').slice(0, 3).entries()) {
    const [, then, thenPart] = second[row]!;
    expect(page).toContain(`| ${name} | ${count} sur 60 (${part}) | ${then} sur 60 (${thenPart}) |`);
  }
  expect(linesOf('first.jsonl')).toHaveLength(60);
  expect(linesOf('second.jsonl')).toHaveLength(60);
});
