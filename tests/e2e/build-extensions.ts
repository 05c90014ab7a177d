// Builds both extensions once before the browsers start.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The tests have a copy of their own, so that another build meanwhile takes nothing from under a browser.
// The environment hands its place on to the workers.
const isFirst = process.env.RELAIS_BUILT === undefined;
process.env.RELAIS_BUILT ??= mkdtempSync(join(tmpdir(), 'relais-built-'));
const copy = process.env.RELAIS_BUILT;
if (isFirst) process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

export const CHROME = join(copy, 'chrome-mv3');
export const FIREFOX = join(copy, 'firefox-mv3');

export default function buildExtensions(): void {
  buildExtension('chrome');
  buildExtension('firefox');
}

export function buildExtension(browser: 'chrome' | 'firefox'): void {
  // Quiet when it works; what it says on its error stream is part of the error that is thrown.
  execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'pipe' });
  cpSync(join('.output', `${browser}-mv3`), join(copy, `${browser}-mv3`), { recursive: true });
}
