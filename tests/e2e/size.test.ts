// What every page of a forum loads: the script alone, without the lexicon and the model, which the background keeps for all pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CHROME, FIREFOX } from './build-extensions';

const MOST_BYTES = 60_000;

test.each([
  ['Chrome', CHROME],
  ['Firefox', FIREFOX],
])('the content script of %s stays light', (_browser, extension) => {
  const script = readFileSync(join(extension, 'content-scripts/forum.js'));
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThan(MOST_BYTES);
});
