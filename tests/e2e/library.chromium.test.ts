// Chromium: a moderator's own reply, written, found, used, kept over a restart of panel and page, taken out, erased, brought in.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from './chromium';
import { type OpenThread, openThread } from './open-thread';
import { until } from './until';

const TITLE = 'Le cœur serré, un soir d’été';
/** Nothing else in the library holds all of these. */
const WORDS = 'coeur serre ete';
const TEXT = 'Merci d’avoir écrit. Qu’est-ce qui [vous|t’] aiderait là, tout de suite ?';

describe('A reply of one’s own', () => {
  let opened: OpenThread;
  let browser: Chromium;
  let page: Page;
  let panel: Page;
  let options: Page;
  let pack: string;

  beforeAll(async () => {
    opened = await openThread('fluxbb');
    ({ browser, page, panel } = opened);
  });

  afterAll(() => opened?.close());

  const press = async (on: Page, key: string) =>
    on.getByRole('button', { name: await browser.say(key), exact: true }).click();
  const found = () => panel.locator('[data-reply]');
  const search = async (words: string) => {
    await press(panel, 'library.open');
    await panel.getByRole('searchbox').fill(words);
  };
  const faults = async (on: Page) => (await new AxeBuilder({ page: on }).setLegacyMode().analyze()).violations;

  test('is written by keyboard in a form without a fault that axe knows', async () => {
    await press(panel, 'library.open');
    expect(await faults(panel)).toEqual([]);
    await panel.getByRole('button', { name: await browser.say('library.create'), exact: true }).press('Enter');
    await panel.getByRole('textbox', { name: await browser.say('library.form.title'), exact: true }).focus();
    await panel.keyboard.insertText(TITLE);
    // The interface speaks the browser's language; the reply is French.
    await panel.getByRole('radio', { name: await browser.say('source.langs.fr'), exact: true }).press('Space');
    await panel.getByRole('textbox', { name: await browser.say('block.ask'), exact: true }).focus();
    await panel.keyboard.insertText(`${TEXT} [vous`);
    await panel.locator('#own-ask-faults .fault').waitFor();
    expect(await faults(panel)).toEqual([]);
    for (let i = 0; i < ' [vous'.length; i++) await panel.keyboard.press('Backspace');
    await until('the fault is gone', async () => (await panel.locator('#own-ask-faults .fault').count()) === 0);
    await panel.getByRole('button', { name: await browser.say('library.form.save'), exact: true }).press('Enter');
    await panel.getByText(await browser.say('notice.ownSaved')).waitFor();
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.locator('[data-post-id]').first().waitFor();
  });

  test('is found without its accents, and goes into a draft and into the page', async () => {
    await panel.locator('[data-post-id]').first().click();
    await search(WORDS);
    await until('it is the only one', async () => (await found().allTextContents()).join() === TITLE);
    await found().click();
    expect(await faults(panel)).toEqual([]);
    await press(panel, 'suggestion.use');
    const draft = await panel.getByRole('textbox', { name: await browser.say('draft.label') }).inputValue();
    expect(draft).toMatch(/Merci d’avoir écrit\. Qu’est-ce qui (?:vous |t’)aiderait là, tout de suite \?/);
    await press(panel, 'draft.insert');
    await panel.getByText(await browser.say('notice.inserted')).waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toContain('Merci d’avoir écrit.');
  });

  test('is still there, counted once, after the panel and the page were loaded again', async () => {
    await page.reload();
    await panel.reload();
    await panel.locator('h1').waitFor();
    await press(panel, 'library.open');
    await panel.getByRole('searchbox').fill(WORDS);
    await until('it is found', async () => (await found().allTextContents()).join() === TITLE);
    const once = (await browser.say('library.used')).split(' | ')[0]!;
    expect(await panel.locator('.card').first().textContent()).toContain(once);
  });

  test('is taken out as a file', async () => {
    // The connection that found the panel is the last one, and gets the downloads.
    options = await panel.context().newPage();
    await options.goto(panel.url().replace('sidepanel', 'options'));
    const download = options.waitForEvent('download');
    await press(options, 'pack.export');
    pack = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(pack).replies).toMatchObject([{ title: TITLE, text: { ask: TEXT } }]);
    expect(await faults(options)).toEqual([]);
  });

  test('goes when everything is erased', async () => {
    await press(options, 'options.erase.button');
    await press(options, 'options.erase.yes');
    await options.getByText(await browser.say('options.erase.done')).waitFor();
    await until('the panel has none', async () => (await found().count()) === 0);
  });

  test('comes back from its file, after what that does was shown', async () => {
    await options
      .getByLabel(await browser.say('pack.import'), { exact: true })
      .setInputFiles({ name: 'equipe.json', mimeType: 'application/json', buffer: Buffer.from(pack) });
    await options.getByRole('heading', { name: await browser.say('pack.merge.title') }).waitFor();
    expect(await faults(options)).toEqual([]);
    await press(options, 'pack.merge.yes');
    await until('the panel has it again', async () => (await found().allTextContents()).join() === TITLE);
  });
});
