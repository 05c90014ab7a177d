// Builds both extensions once before the browsers start.
import { execFileSync } from 'node:child_process';

export const CHROME = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
export const FIREFOX = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

export default function buildExtensions(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
