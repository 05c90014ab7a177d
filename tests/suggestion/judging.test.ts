// The page about judged suggestions says what the verdicts come to.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Judged, tallyVerdicts } from '../../src/evaluation/judging';

const FOLDER = 'tests/suggestion/judging';
const TIMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const linesOf = (time: string) => readFileSync(`${FOLDER}/${time}.jsonl`, 'utf8').trim().split('\n');

it('names every figure of every time', () => {
  const page = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const tallies = TIMES.map((time) => tallyVerdicts(linesOf(time).map((line) => JSON.parse(line) as Judged)).rows);
  for (const [row, [name]] of tallies[0]!.slice(0, 3).entries()) {
    const cells = tallies.map((rows) => `${rows[row]![1]} sur 60 (${rows[row]![2]})`);
    expect(page).toContain(`| ${name} | ${cells.join(' | ')} |`);
  }
  for (const time of TIMES) expect(new Set(linesOf(time).map((line) => (JSON.parse(line) as Judged).id)).size).toBe(60);
});
