// Walks the demo forum without a display: opens a thread of each board, reads the panel, inserts a reply, and takes pictures.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readCatalogue } from '../../src/commands/catalogue';
import { tellAnalysis } from '../../src/commands/tell-analysis';
import { readSigns } from '../../src/suggestion/read-signs';
import { suggest } from '../../src/suggestion/suggest';
import { type Chromium, launchChromium } from '../e2e/chromium';
import { KNOWN_THREADS } from '../forum/known-threads';

/** Prints the queue and the suggestions of each thread; writes PNG files into `folder`. */
export async function walkDemo(url: string, folder: string): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const [board, thread] of Object.entries(KNOWN_THREADS)) {
      const page = await browser.context.newPage();
      await page.goto(url + thread.path);
      await readThread(browser, page, board, folder);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`\nImages : ${folder}/`);
}

async function readThread(browser: Chromium, page: Page, board: string, folder: string): Promise<void> {
  await browser.clickToolbar(page);
  const panel = await browser.panel();
  const cards = panel.locator('[data-post-id]');
  await cards.first().waitFor();
  const state = await browser.send(page, 'readPage', undefined);
  if (!state) throw new Error(`la page ${page.url()} n'a pas été lue`);
  const { library } = readCatalogue();
  const waiting = state.items.map((item) => ({
    item,
    suggestions: suggest({ ...item, signs: readSigns(item.post.text, library.premises), replies: library.replies }),
  }));
  console.log(`\n${state.forum.title}\n${'─'.repeat(state.forum.title.length)}`);
  console.log(tellAnalysis({ engine: state.forum.engine, read: state.read, waiting, library }));

  await picture(page, folder, `${board}-page`);
  await picture(panel, folder, `${board}-file`);
  await cards.first().click();
  await picture(panel, folder, `${board}-message`);
  await panel
    .getByRole('button', { name: await browser.say('suggestion.use'), exact: true })
    .first()
    .click();
  await picture(panel, folder, `${board}-brouillon`);
  await panel.getByRole('button', { name: await browser.say('draft.insert'), exact: true }).click();
  await panel.getByText(await browser.say('notice.inserted')).waitFor();
  await picture(page, folder, `${board}-reponse`);
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
