// Firefox: the same thread gives the same queue in the real sidebar, and a reply goes into the forum's reply box.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { launchChromium } from './chromium';
import { type Firefox, launchFirefox } from './firefox';
import type { FirefoxPage } from './firefox-page';
import { until } from './until';

const HALF_SENTENCE = 'Bonjour, je viens de te lire et ';
const EDITOR = 'textarea[name="req_message"]';

describe('From a thread to an insertion', () => {
  let forum: RunningForum;
  let browser: Firefox;
  let page: FirefoxPage;

  beforeAll(async () => {
    forum = await startForum();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.goto(forum.url + KNOWN_THREADS.fluxbb.path);
  });

  afterAll(async () => {
    await browser?.close();
    await forum?.close();
  });

  const cards = () =>
    browser.inSidebar<string[]>(`[...document.querySelectorAll('[data-post-id]')].map((card) => card.dataset.postId)`);
  const value = () => page.evaluate<string>(`document.querySelector('${EDITOR}').value`);

  test('a click on the toolbar opens the sidebar with the queue', async () => {
    const html = `[...document.querySelectorAll('.blockpost')].map((post) => post.outerHTML)`;
    const before = await page.evaluate<string[]>(html);
    expect(await browser.hasSidebar()).toBe(false);
    await browser.clickToolbar();
    await until('the cards are there', async () => (await cards()).length > 0);
    await until('the badge counts them', async () => (await browser.badge()) === String((await cards()).length));
    expect(await page.evaluate(html)).toEqual(before);
  });

  test('the queue is the one that Chromium shows', async () => {
    const chromium = await launchChromium();
    try {
      const same = await chromium.context.newPage();
      await same.goto(forum.url + KNOWN_THREADS.fluxbb.path);
      await chromium.clickToolbar(same);
      const theirs = (await chromium.panel()).locator('[data-post-id]');
      await theirs.first().waitFor();
      expect(await cards()).toEqual(
        await theirs.evaluateAll((all) => all.map((card) => card.getAttribute('data-post-id'))),
      );
    } finally {
      await chromium.close();
    }
  });

  test('the words that spoke are shown in the sidebar and lit in the page', async () => {
    await browser.inSidebar(`void document.querySelector('[data-post-id]').click()`);
    await browser.pressInSidebar('post.show');
    const lit = () =>
      page.evaluate<string[]>(`[...(CSS.highlights.get('relais-evidence') ?? [])].map((range) => String(range))`);
    await until('the words are lit', async () => (await lit()).length > 0);
    const marked = `[...document.querySelectorAll('mark')].map((mark) => mark.textContent).join(' ')`;
    expect(await browser.inSidebar(marked)).toContain((await lit())[0]);
  });

  test('the draft goes beside the half sentence, and one Ctrl+Z restores it byte for byte', async () => {
    await page.click(EDITOR);
    await page.type(HALF_SENTENCE);
    await browser.pressInSidebar('suggestion.use');
    await until('the draft is there', () => browser.inSidebar(`document.querySelector('textarea')?.value !== ''`));
    const draft = await browser.inSidebar<string>(`document.querySelector('textarea').value`);
    await browser.pressInSidebar('draft.insert');
    await until('the text is in the box', async () => (await value()) === `${HALF_SENTENCE}\n\n${draft.trim()}`);
    await page.press('Control+z');
    expect(await value()).toBe(HALF_SENTENCE);
  });
});
