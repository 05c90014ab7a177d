// Of many cues those are looked for of which every word stands in the text, in their order, each once.
import { expect, it } from 'vitest';
import type { Element } from '../../src/detection/match-cue';
import { possibleCues, readyPossible } from '../../src/detection/possible-cues';

const SYMBOLS = 80;
const one = (...oneOf: number[]): Element => ({ oneOf, only: -1, rank: new Map(), bits: 0, optional: false });

/** Cue n needs word n and one of the last two words. */
const cues = Array.from({ length: 70 }, (_, n) => [one(n), { gap: 3, sentences: 0 }, one(78, 79)]);
const possible = readyPossible(cues, SYMBOLS);

function among(...present: number[]): number[] {
  const first = new Uint32Array(SYMBOLS);
  for (const symbol of present) first[symbol] = 1;
  return possibleCues(possible, present, first);
}

it('finds the cues by whichever of their words is rarest', () => {
  expect(among(64, 31, 0, 79, 32, 63)).toEqual([0, 31, 32, 63, 64]);
  expect(among(31, 78, 79)).toEqual([31]);
});

it('leaves out a cue of which a word is missing, and forgets the text before', () => {
  expect(among(31, 32)).toEqual([]);
  expect(among(78)).toEqual([]);
});
