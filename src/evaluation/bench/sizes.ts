// What a browser loads, compressed, beside libraries that others would load for the same work.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3';
const load = createRequire(import.meta.url);

/** Compressed bytes. */
export interface Sizes {
  /** What every forum page loads. */
  contentScript: number;
  /** What is loaded once for all pages: rules, words and model with their code. */
  background: number;
  /** The whole extension. */
  extension: number;
  peers: { name: string; bytes: number }[];
}

/** Builds the extension first. */
export function readSizes(): Sizes {
  execFileSync('npx', ['wxt', 'build'], { stdio: 'pipe' });
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    contentScript: compressed(join(BUILT, 'content-scripts/forum.js')),
    background: compressed(join(BUILT, 'background.js')),
    extension: files.reduce((sum, file) => sum + compressed(file), 0),
    peers: [
      { name: 'Readability', bytes: compressed(load.resolve('@mozilla/readability/Readability.js')) },
      { name: 'compromise', bytes: compressed(load.resolve('compromise/three')) },
      { name: 'fr-compromise', bytes: compressed(load.resolve('fr-compromise')) },
    ],
  };
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).byteLength;
}
