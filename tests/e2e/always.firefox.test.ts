// Firefox: marks on the page, and "always on this forum", given in the sidebar and taken back there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { type Firefox, launchFirefox } from './firefox';
import type { FirefoxPage } from './firefox-page';
import { until } from './until';

describe('Always on this forum', () => {
  let forum: RunningForum;
  let browser: Firefox;
  let page: FirefoxPage;

  beforeAll(async () => {
    forum = await startForum();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.goto(forum.url + KNOWN_THREADS.phpbb.path);
  });

  afterAll(async () => {
    await browser?.close();
    await forum?.close();
  });

  const cards = () => browser.inSidebar<number>(`document.querySelectorAll('[data-post-id]').length`);
  const isMarked = async () => (await page.closedButtons()).length > 0;

  test('after the click the page carries a mark for each card', async () => {
    expect(await isMarked()).toBe(false);
    await browser.clickToolbar();
    await until('the page is marked', isMarked);
    await until('each card has its mark', async () => (await page.closedButtons()).length === (await cards()));
  });

  test('given by one click, it holds for every page of the forum', async () => {
    await browser.pressInSidebar('forum.remember');
    await until('the panel says so', () => browser.readsInSidebar('notice.remembered'));
    await page.goto(forum.url + KNOWN_THREADS.fluxbb.path);
    await until('the page is marked', isMarked);
    await until(
      'the badge counts',
      async () => (await browser.badge()) === String((await page.closedButtons()).length),
    );
  });

  test('taken back by one click, marks vanish, and no page is read any more', async () => {
    await browser.pressInSidebar('forum.forget');
    await until('the marks have gone', async () => !(await isMarked()));
    expect(await browser.badge()).toBe('');
    await page.goto(forum.url + KNOWN_THREADS.phpbb.path);
    await until('the panel says that it may not read', () => browser.readsInSidebar('page.noAccess.title'));
    expect(await isMarked()).toBe(false);
  });
});
