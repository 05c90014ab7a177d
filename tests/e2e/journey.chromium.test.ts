// Chromium: the whole path of one post, from the forum's page to an inserted reply that the moderator sends.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { type Chromium, isChromiumsOwn, launchChromium } from './chromium';
import { marksOn } from './marks-on-page';
import { until } from './until';
import { type WatchingProxy, watchingProxy } from './watching-proxy';

const HALF_SENTENCE = 'Bonjour, je viens de te lire et ';

describe('From a thread to an answer', () => {
  let forum: RunningForum;
  let proxy: WatchingProxy;
  let browser: Chromium;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    forum = await startForum();
    proxy = await watchingProxy(forum.url);
    browser = await launchChromium({ proxyPort: proxy.port });
    page = await browser.context.newPage();
    await page.goto(forum.url + KNOWN_THREADS.fluxbb.path);
  });

  afterAll(async () => {
    await browser?.close();
    proxy?.close();
    await forum?.close();
  });

  const button = async (key: string) => panel.getByRole('button', { name: await browser.say(key), exact: true });
  const queue = async () => (await browser.send(page, 'readPage', undefined))!.items;
  const editor = () => page.getByRole('textbox', { name: 'Message' });

  test('a click on the toolbar opens the side panel with the queue', async () => {
    expect(await browser.hasPanel()).toBe(false);
    await browser.clickToolbar(page);
    panel = await browser.panel();
    const cards = panel.locator('[data-post-id]');
    await cards.first().waitFor();
    const ids = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-post-id')));
    expect(ids).toEqual((await queue()).map(({ post }) => post.id));
    expect(ids[0]).toBe(KNOWN_THREADS.fluxbb.crisis);
  });

  test('marks and badge say the same as the queue', async () => {
    const waiting = await queue();
    expect(await browser.badge(page)).toBe(String(waiting.length));
    expect((await marksOn(page)).map(({ look }) => look)).toEqual(waiting.map(({ triage }) => triage.urgency));
  });

  test('the first card shows the words that spoke, and the page lights them', async () => {
    const [item] = await queue();
    await panel.locator('[data-post-id]').first().click();
    const spoke = item!.detection.needs.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect(spoke.length).toBeGreaterThan(0);
    const marked = await panel.locator('mark').allTextContents();
    expect(marked.join(' ')).toContain(spoke[0]);

    await (await button('post.show')).click();
    const lit = () =>
      page.evaluate(() => [...(CSS.highlights.get('relais-evidence') ?? [])].map((range) => String(range as Range)));
    await until('the words are lit', async () => (await lit()).join('').includes(spoke[0]!.split('\n')[0]!));
  });

  test('the draft of a suggestion goes into the reply box at the caret, beside the half sentence', async () => {
    await editor().click();
    await page.keyboard.type(HALF_SENTENCE);
    await (await button('suggestion.use')).first().click();
    const draft = await panel.getByRole('textbox', { name: await browser.say('draft.label') }).inputValue();
    expect(draft).not.toBe('');
    await (await button('draft.insert')).click();
    await panel.getByText(await browser.say('notice.inserted')).waitFor();
    expect(await editor().inputValue()).toBe(`${HALF_SENTENCE}\n\n${draft.trim()}`);
  });

  test('one Ctrl+Z restores the half sentence byte for byte', async () => {
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    expect(await editor().inputValue()).toBe(HALF_SENTENCE);
  });

  test('nothing is posted until the moderator presses the forum’s own button', async () => {
    const posts = page.locator('.blockpost[id^="p"]');
    const before = await posts.count();
    await (await button('draft.insert')).click();
    await until('the text is in the box', async () => (await editor().inputValue()) !== HALF_SENTENCE);
    const text = await editor().inputValue();
    expect(proxy.asked.filter((url) => url.includes('post.php'))).toEqual([]);
    expect(await posts.count()).toBe(before);

    await page.getByRole('button', { name: 'Envoyer' }).click();
    await until('the post stands', async () => (await posts.count()) === before + 1);
    const words = text.split(/\s+/).slice(0, 6).join(' ');
    expect(((await posts.last().textContent()) ?? '').replace(/\s+/g, ' ')).toContain(words);
  });

  test('a click on a mark opens its card in the panel', async () => {
    await browser.clickToolbar(page);
    await until('marks stand on the page', async () => (await marksOn(page)).length > 0);
    const [first] = await queue();
    await page.locator(`#p${first!.post.id}`).scrollIntoViewIfNeeded();
    const [mark] = await marksOn(page);
    await page.mouse.click(mark!.x + mark!.width / 2, mark!.y + mark!.width / 2);
    const title = (await browser.say('post.by')).replace('{author}', first!.post.author!);
    await panel.getByRole('heading', { name: title }).waitFor();
  });

  test('at no time a request went anywhere but to the forum', () => {
    const asked = proxy.asked.filter((address) => !isChromiumsOwn(address));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !address.startsWith(`${forum.url}/`))).toEqual([]);
  });
});
