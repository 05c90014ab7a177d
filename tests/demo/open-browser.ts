// Opens a browser window with Relais on the demo forum, and waits until it is closed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_PROGRAM } from '../e2e/browser-programs';
import { CHROME } from '../e2e/build-extensions';

export async function openBrowser(url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'relais-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM_PROGRAM,
    headless: false,
    viewport: null,
    args: ['--no-first-run', '--disable-sync', `--disable-extensions-except=${CHROME}`, `--load-extension=${CHROME}`],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`Le forum de démonstration : ${url}`);
  console.log(
    'Ouvrez une discussion, puis cliquez sur l’icône Relais dans la barre d’outils (au besoin sous la pièce de puzzle).',
  );
  console.log('Fermez le navigateur pour terminer.');
  await new Promise((resolve) => context.on('close', resolve));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
