// The notations of an instant: what one of them says is never read as another.
import { expect, test } from 'vitest';
import { readInstant } from '../../src/forums/instant';

test.each([
  ['2026-11-20T18:05:12Z', 'iso', '2026-11-20T18:05:12.000Z'],
  ['2026-11-20T19:05:12+0100', 'iso', '2026-11-20T18:05:12.000Z'],
  ['2026-11-20 18:05:12.250 +00:00', 'iso', '2026-11-20T18:05:12.250Z'],
  [' 1795197912 ', 'seconds', '2026-11-20T18:05:12.000Z'],
  ['1795197912.5', 'seconds', '2026-11-20T18:05:12.500Z'],
  ['1795197912000', 'milliseconds', '2026-11-20T18:05:12.000Z'],
] as const)('"%s" in %s is %s', (written, notation, instant) => {
  expect(readInstant(written, notation)).toBe(instant);
});

test.each([
  ['2026-11-20T18:05:12', 'iso'],
  ['2026-11-20', 'iso'],
  ['1795197912', 'iso'],
  ['1795197912000', 'seconds'],
  ['1795197912', 'milliseconds'],
  ['hier', 'seconds'],
  ['', 'milliseconds'],
  [null, 'iso'],
] as const)('"%s" in %s is none', (written, notation) => {
  expect(readInstant(written, notation)).toBeNull();
});
