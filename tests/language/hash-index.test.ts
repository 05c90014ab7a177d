// A table of hashes answers as a Map does, however full it gets.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashIndex } from '../../src/language/hash-index';

const hash = fc.oneof(
  fc.integer({ min: 1, max: 0x3fffffff }),
  fc.integer({ min: 1, max: 40 }).map((n) => n << 16 || 1),
);

test('knows what was set last, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat())), fc.array(hash), (pairs, others) => {
      const index = new HashIndex();
      for (const [key, value] of pairs) index.set(key, value);
      const map = new Map(pairs);
      expect(index.size).toBe(map.size);
      for (const key of [...map.keys(), ...others]) expect(index.get(key)).toBe(map.get(key) ?? -1);
    }),
  );
});

test('forgets everything at once, and begins again', () => {
  const index = new HashIndex(2);
  for (let key = 1; key <= 100; key++) index.set(key, key * 2);
  index.clear();
  expect([index.size, index.get(7)]).toEqual([0, -1]);
  index.set(7, 1);
  expect([index.size, index.get(7), index.get(8)]).toEqual([1, 1, -1]);
});
