// `npm run analyse` on saved pages: it names the engine, and says plainly when none reads the page.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readPosts } from '../../src/commands/posts-file';

const run = promisify(execFile);
const folder = 'tests/forums/pages';
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** A file with this page in it. */
function saved(html: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'relais-')), 'page.html');
  writeFileSync(file, html);
  return file;
}

async function analyse(file: string) {
  try {
    const { stdout, stderr } = await run(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'src/commands/analyse.ts',
      file,
    ]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

test.each(pages)('%s is read by the engine of its folder', (page) => {
  const { engine, posts } = readPosts(join(folder, page));
  expect(engine).toBe(page.split(/[\\/]/)[0]);
  expect(posts.length).toBeGreaterThan(0);
});

test('a page of no known forum is refused with a sentence that names the known ones', () => {
  const file = saved('<html><body><article><p>Un blog.</p></article></body></html>');
  expect(() => readPosts(file)).toThrow(/aucun moteur de forum connu ne lit cette page.*phpbb, fluxbb/);
});

test('a page of a known forum without posts is refused, and says which forum it is', () => {
  const file = saved('<html><body id="phpbb" class="section-index"><p>Index</p></body></html>');
  expect(() => readPosts(file)).toThrow(/forum phpbb, mais aucun message/);
});

describe('the command', { timeout: 120_000 }, () => {
  test('names the engine and counts what it read', async () => {
    const { code, stdout } = await analyse(join(folder, 'xenforo/thread.html'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Moteur reconnu : xenforo\. \d+ sur 4 messages/);
  });

  test('ends with code 1 and a sentence, and prints nothing else, when no engine reads the page', async () => {
    const { code, stdout, stderr } = await analyse(saved('<html><body><p>Rien.</p></body></html>'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('aucun moteur de forum connu ne lit cette page');
  });
});
