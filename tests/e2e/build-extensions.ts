// Builds both extensions once before the browsers start.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CHROME = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
export const FIREFOX = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export default function buildExtensions(): void {
  for (const browser of ['chrome', 'firefox']) {
    // Quiet when it works; what it says on its error stream is part of the error that is thrown.
    execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'pipe' });
  }
}
