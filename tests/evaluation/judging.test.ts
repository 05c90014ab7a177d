// Judged suggestions: the draw can be made again, and a tally counts what stands at the top and among the first three.
import { expect, it } from 'vitest';
import { drawByChance, type Judged, tallyOffers, tallyVerdicts, type Verdict } from '../../src/evaluation/judging';

const all = Array.from({ length: 50 }, (_, i) => i);

it('draws the same posts for the same seed, others for another, and none twice when it goes on', () => {
  const first = drawByChance(all, 1, 20);
  expect(drawByChance(all, 1, 20)).toEqual(first);
  expect(drawByChance(all, 2, 20)).not.toEqual(first);
  const next = drawByChance(all, 1, 20, 20);
  expect(new Set([...first, ...next]).size).toBe(40);
});

it('counts a post once, and a fourth reply not at all', () => {
  const judged = (id: string, ...verdicts: Verdict[]): Judged => ({
    id,
    offered: verdicts.map((verdict, i) => ({ reply: `r/${i}`, verdict, why: '' })),
  });
  const { rows } = tallyVerdicts([
    judged('a', 'adequate', 'harmful', 'harmful'),
    judged('b', 'weak', 'weak', 'adequate'),
    judged('c', 'weak', 'weak', 'weak', 'adequate'),
    judged('d'),
  ]);
  expect(rows.map(([, count]) => count)).toEqual(['1', '2', '1', '1']);
});

it('counts replies where nothing is needed, and needs without a reply', () => {
  const { rows } = tallyOffers([
    { needs: 0, offers: 0 },
    { needs: 0, offers: 2 },
    { needs: 1, offers: 3 },
    { needs: 2, offers: 0 },
    { needs: 1, offers: 1 },
  ]);
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['2', '1', '50,0 %'],
    ['3', '1', '33,3 %'],
  ]);
});
