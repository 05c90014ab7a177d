// The benchmark's clock and its tables; how quick things are is told by `npm run bench`, never asserted here.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { timeInTurns } from '../../src/evaluation/bench/in-turns';
import { timePages } from '../../src/evaluation/bench/page-speed';
import { tellBench } from '../../src/evaluation/bench/tell-bench';

it('runs works by turns, prepares each outside the time, and waits for an answer that comes later', async () => {
  const done: string[] = [];
  const timed = await timeInTurns(
    [
      { name: 'a', times: 2, run: () => done.push('a') },
      {
        name: 'b',
        prepare: () => done.push('ready'),
        run: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          done.push('b');
        },
      },
    ],
    2,
  );
  expect(timed.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(done.slice(0, 4)).toEqual(['a', 'a', 'ready', 'b']);
  expect(timed[1]!.ms).toBeGreaterThan(4);
});

it('reads every post of the pages that grow', { timeout: 60_000 }, async () => {
  const pages = await timePages(readFileSync('tests/forums/pages/phpbb/thread.html', 'utf8'), [20, 60]);
  expect(pages.map(({ posts }) => posts)).toEqual([20, 60]);
  for (const { relaisMs, textMs, readabilityMs } of pages) {
    for (const ms of [relaisMs, textMs, readabilityMs]) expect(ms).toBeGreaterThan(0);
  }
});

it('tells ratios, against the first of each table', () => {
  const text = tellBench({
    judging: [
      { name: 'lecture', ms: 1 },
      { name: 'Relais', ms: 200 },
      { name: 'autre', ms: 100 },
    ],
    growingPosts: [
      { length: 600, ms: 2 },
      { length: 6_000, ms: 3 },
    ],
    pages: [{ posts: 20, relaisMs: 4, textMs: 1, readabilityMs: 6 }],
    sizes: { contentScript: 50_000, background: 400_000, extension: 900_000, peers: [{ name: 'pair', bytes: 25_000 }] },
  });
  expect(text).toMatch(/autre\s+100\s+0,50/);
  expect(text).toMatch(/6000\s+1,50/);
  expect(text).toMatch(/20\s+4,00\s+1,50\s+1,00/);
  expect(text).toMatch(/pair\s+25\s+0,50/);
});
