// Long work leaves the page time to move.
import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../src/page/in-slices';

const NEVER = new AbortController().signal;

afterEach(() => vi.restoreAllMocks());

test('no slice of short works takes longer than 8 ms', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slices = [0];
  const work = () => {
    now += 1.5;
    slices[slices.length - 1]! += 1.5;
  };
  await inSlices(Array.from({ length: 40 }), work, NEVER, async () => void slices.push(0));
  expect(slices.length).toBeGreaterThan(1);
  expect(Math.max(...slices)).toBeLessThanOrEqual(8);
});

test('every thing is worked on once, in order', async () => {
  const things = Array.from({ length: 500 }, (_, i) => i);
  const done: number[] = [];
  await inSlices(things, (thing) => void done.push(thing), NEVER);
  expect(done).toEqual(things);
});

test('the work ends with the signal', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const work = (thing: number) => {
    done.push(thing);
    if (thing === 2) stop.abort();
  };
  await inSlices([1, 2, 3], work, stop.signal);
  expect(done).toEqual([1, 2]);
});
