// Where the two browsers are on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment may name another program. */
export const CHROMIUM_PROGRAM = process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome');
export const FIREFOX_PROGRAM = process.env.FIREFOX ?? onPath('firefox-esr', 'firefox');

function onPath(...names: string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? names[0]!;
}
