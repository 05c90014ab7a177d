// What the second level is told of a post: how loud each answer is, and whether what settles comes behind what asks.
import { describe, expect, it } from 'vitest';
import { OTHER_HEADS } from '../../src/detection/model-data';
import { emptySighting } from '../../src/detection/sighting';
import { summarise, summaryLength } from '../../src/detection/summary';

const NEEDS = ['relapse.self'];
const HEADS = [...NEEDS, ...OTHER_HEADS];
const NOBODY = { first: 0, second: 0, third: 0, kin: 0 };
const QUIET = -3;

type Said = Partial<Record<string, number>>;
const logitsOf = (said: Said) => HEADS.map((head) => said[head] ?? QUIET);

/** The summary of a post whose sentences say these logits, and little else. */
function summaryOf(sentences: readonly Said[]): Float32Array {
  return summaryOfWindows(
    Float32Array.from(sentences.flatMap(logitsOf)),
    sentences.map((_, i) => ({ first: i, last: i })),
  );
}

function summaryOfWindows(windows: Float32Array, spans: { first: number; last: number }[]): Float32Array {
  const level = { whole: new Float32Array(HEADS.length), windows, spans };
  return summarise(level, new Float32Array(HEADS.length), new Map(), NEEDS, NOBODY, emptySighting());
}

/** Settled behind the sentence that most asks, in it, before it; what still asks behind what most settles. */
const order = (...sentences: Parameters<typeof summaryOf>[0]) => [...summaryOf(sentences).slice(-4)];

describe('what settles a post', () => {
  const asks = { waits: 4 };
  const settles = { settled: 2 };

  it('is told apart behind what asks and before it', () => {
    expect(order(asks, settles)).toEqual([2, QUIET, -6, -6]);
    expect(order(settles, asks)).toEqual([-6, QUIET, 2, 4]);
  });

  it('is looked for in sentences, not in two together', () => {
    const windows = Float32Array.from([asks, { ...asks, settled: 5 }, settles].flatMap(logitsOf));
    const spans = [
      { first: 0, last: 0 },
      { first: 0, last: 1 },
      { first: 1, last: 1 },
    ];
    expect([...summaryOfWindows(windows, spans).slice(-4)]).toEqual([2, QUIET, -6, -6]);
  });

  it('may stand in the same sentence', () => {
    expect(order({ ...asks, ...settles })).toEqual([-6, 2, -6, -6]);
  });
});

it('tells of each answer the loudest sentence', () => {
  const [, loudest] = summaryOf([{ 'relapse.self': -1 }, { 'relapse.self': 3 }, {}]);
  expect(loudest).toBe(3);
});

it('has one length, even of a post without words', () => {
  expect(summaryOf([])).toHaveLength(summaryLength(HEADS.length, NEEDS.length));
});
