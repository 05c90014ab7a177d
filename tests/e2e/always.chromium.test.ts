// Chromium: "always on this forum" is given in the panel, holds for every page of it, and is taken back there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { type Chromium, launchChromium } from './chromium';
import { marksOn } from './marks-on-page';
import { until } from './until';

declare const chrome: typeof import('wxt/browser').browser;

describe('Always on this forum', () => {
  let forum: RunningForum;
  let browser: Chromium;
  let page: Page;
  let other: Page;
  let panel: Page;

  beforeAll(async () => {
    forum = await startForum();
    browser = await launchChromium();
    other = await browser.context.newPage();
    await other.goto(forum.url + KNOWN_THREADS.phpbb.path);
    page = await browser.context.newPage();
    await page.goto(forum.url + KNOWN_THREADS.fluxbb.path);
    await browser.clickToolbar(page);
    panel = await browser.panel();
  });

  afterAll(async () => {
    await browser?.close();
    await forum?.close();
  });

  const press = async (key: string) => panel.getByRole('button', { name: await browser.say(key), exact: true }).click();
  const origins = () => browser.background.evaluate(async () => (await chrome.permissions.getAll()).origins);
  const scripts = () =>
    browser.background.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const isMarked = async (of: Page) => (await marksOn(of)).length > 0;

  test('no other tab is read before', async () => {
    await until('the page is marked', () => isMarked(page));
    expect(await isMarked(other)).toBe(false);
    expect(await origins()).toEqual([]);
  });

  test('is given by one click, for this site only, and its open tabs are read at once', async () => {
    await press('forum.remember');
    await panel.getByText(await browser.say('notice.remembered')).waitFor();
    expect(await origins()).toEqual(['http://127.0.0.1/*']);
    expect(await scripts()).toEqual(['http://127.0.0.1/*']);
    await until('the other tab is marked', () => isMarked(other));
  });

  test('holds for every page of the forum without a click', async () => {
    await other.reload();
    await until('the page is marked', () => isMarked(other));
    await until('its badge counts', async () => (await browser.badge(other)) === String((await marksOn(other)).length));
  });

  test('is taken back by one click: marks vanish, and no page is read any more', async () => {
    await press('forum.forget');
    await panel.getByText(await browser.say('notice.forgotten')).waitFor();
    expect(await origins()).toEqual([]);
    expect(await scripts()).toEqual([]);
    expect(await isMarked(page)).toBe(false);
    expect(await isMarked(other)).toBe(false);
    expect(await browser.badge(other)).toBe('');
    await other.reload();
    await expect(browser.send(other, 'readPage', undefined)).rejects.toThrow();
  });

  test('given again and taken back in the browser’s own settings, it ends just so', async () => {
    await browser.clickToolbar(page);
    await press('forum.remember');
    await until('the page is marked', () => isMarked(page));
    await browser.background.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await until('the marks have gone', async () => !(await isMarked(page)));
    expect(await scripts()).toEqual([]);
  });
});
