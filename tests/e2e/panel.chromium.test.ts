// Chromium: the side panel by keyboard alone, the clipboard when nothing can be inserted, and erasing everything.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from './chromium';
import { type OpenThread, openThread } from './open-thread';
import { until } from './until';

describe('The side panel', () => {
  let opened: OpenThread;
  let browser: Chromium;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    opened = await openThread('phpbb');
    ({ browser, page, panel } = opened);
  });

  afterAll(() => opened?.close());

  const button = async (key: string) => panel.getByRole('button', { name: await browser.say(key), exact: true });
  const box = async () => panel.getByRole('textbox', { name: await browser.say('draft.label') });
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');

  test('has no fault that axe knows', async () => {
    // The side panel is no page that can be opened anew, which the newer way of axe wants.
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });

  test('leads from the queue to a draft and back by keyboard', async () => {
    await panel.locator('[data-post-id]').first().focus();
    const [first = '', second = ''] = await panel.locator('[data-post-id]').allTextContents();
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('Enter');
    const title = (await browser.say('post.by')).replace('{author}', first);
    await until('the title of the post has the focus', async () => (await focused()) === title);

    await (await button('suggestion.use')).first().press('Enter');
    await (await box()).waitFor();
    await panel.keyboard.press('Escape');
    await (await button('suggestion.resume')).waitFor();
    await panel.keyboard.press('Escape');
    await until('the card has the focus again', async () => (await focused()) === first);
  });

  test('leaves the text on the clipboard where the page has no reply box', async () => {
    await page.locator('textarea').evaluateAll((boxes) => {
      for (const one of boxes) one.remove();
    });
    await panel.locator('[data-post-id]').first().click();
    await (await button('suggestion.resume')).click();
    const text = await (await box()).inputValue();
    await (await button('draft.insert')).click();
    await panel.getByText(await browser.say('notice.noEditor')).waitFor();

    await (await box()).fill('');
    await panel.keyboard.press('Control+v');
    expect(await (await box()).inputValue()).toBe(text);
  });

  test('finds its draft again after it was closed', async () => {
    await (await box()).fill('À moitié écrit');
    await panel.reload();
    await panel.locator('[data-post-id]').first().click();
    await (await button('suggestion.resume')).click();
    expect(await (await box()).inputValue()).toBe('À moitié écrit');
  });

  test('loses every draft, and only then, when all is erased in the options', async () => {
    const options = await browser.context.newPage();
    await options.goto(panel.url().replace('sidepanel', 'options'));
    await options.getByRole('button', { name: await browser.say('options.erase.button') }).click();
    await options.getByRole('button', { name: await browser.say('options.erase.yes') }).click();
    await options.getByText(await browser.say('options.erase.done')).waitFor();
    await options.close();
    await page.bringToFront();
    await (await button('suggestion.use')).first().waitFor();
    expect(await (await button('suggestion.resume')).count()).toBe(0);
  });
});
