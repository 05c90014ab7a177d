// Chromium: forums that no engine knows are guessed, taught by at most six clicks, and read right from then on.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningBoards, startBoards } from '../forums/unknown/board-server';
import { BOARD_NAMES, type BoardName, boardPage, THREADS } from '../forums/unknown/boards';
import { type Chromium, launchChromium } from './chromium';
import { marksOn } from './marks-on-page';
import { until } from './until';

declare const chrome: typeof import('wxt/browser').browser;

const CRISIS = 'Ysé';
const IN_SECOND_POST = 'Une tisane, la radio';

let boards: RunningBoards;
let browser: Chromium;
let page: Page;
let clicks: number;
let opened = 0;

beforeAll(async () => {
  boards = await startBoards();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await boards?.close();
});

afterEach(async () => {
  await page?.close();
  await browser.background.evaluate(() => chrome.storage.local.clear());
});

async function open(path: string): Promise<Page> {
  page = await browser.context.newPage();
  // Its own address, so that it is not taken for the page of the test before.
  await page.goto(`${boards.url}${path}#${++opened}`);
  await browser.clickToolbar(page);
  const panel = await browser.panel();
  await until('the page was read', async () => (await browser.send(page, 'readPage', undefined)) !== undefined);
  return panel;
}

/** Without dates: what no guess can read. */
function withoutDates(name: BoardName): string {
  const html = boardPage(name, 1).replaceAll('<time>', '<i>').replaceAll('</time>', '</i>');
  return THREADS[0]!.posts.reduce((told, { date }) => told.replace(date, 'reçu'), html);
}

async function clickIn(panel: Page, key: string): Promise<void> {
  clicks += 1;
  await panel.getByRole('button', { name: await browser.say(key), exact: true }).click();
}

/** On the first line of the words. */
async function clickAt(words: string): Promise<void> {
  clicks += 1;
  const box = await page.getByText(words).first().boundingBox();
  await page.bringToFront();
  await page.mouse.move(box!.x + 20, box!.y + 8);
  await page.mouse.click(box!.x + 20, box!.y + 8);
}

const authorsIn = async () => (await browser.send(page, 'readPage', undefined))!.items.map(({ post }) => post.author);

describe('A guess', () => {
  test.each(BOARD_NAMES)('reads the board of %s unaided, and is marked as one', async (name) => {
    const panel = await open(`/${name}/1`);
    await panel.getByText(await browser.say('teach.how.guessed'), { exact: true }).waitFor();
    const state = (await browser.send(page, 'readPage', undefined))!;
    expect(state.read).toBe(THREADS[0]!.posts.length);
    expect(state.items[0]!.post.author).toBe(CRISIS);
    const looks = state.items.map(({ triage }) => triage.urgency);
    // Buttons of the board's own open roots are listed too.
    const marks = async () =>
      (await marksOn(page)).map(({ look }) => look).filter((look) => /crisis|red|amber/.test(look));
    await until('marks stand on the page', async () => (await marks()).join() === looks.join());
  });
});

describe.each(BOARD_NAMES)('The board of %s', (name) => {
  test('is taught by at most six clicks that the page does not feel, and read right after a reload', async () => {
    boards.pages.set(`/${name}/1`, withoutDates(name));
    const panel = await open(`/${name}/1`);
    await page.evaluate(() => {
      const felt: string[] = [];
      Object.assign(globalThis, { felt });
      for (const type of ['pointerdown', 'mousedown', 'click'])
        document.addEventListener(type, () => felt.push(type), { capture: true });
    });
    const before = await page.evaluate(() => document.body.outerHTML);
    clicks = 0;
    await clickIn(panel, 'teach.start');
    await panel.getByText(await browser.say('teach.post.title')).waitFor();
    await clickAt(IN_SECOND_POST);
    await panel.getByText(await browser.say('teach.parts.title')).waitFor();
    await panel.getByText('grand_large').first().waitFor();
    await clickIn(panel, 'teach.keep');
    await panel.getByText(await browser.say('notice.taught')).waitFor();
    expect(clicks).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => (globalThis as unknown as { felt: string[] }).felt)).toEqual([]);
    // Marks stand at the end of the body, never in a post.
    expect(await page.evaluate(() => document.body.outerHTML)).toContain(
      before.slice(0, before.lastIndexOf('</body>')),
    );

    await page.reload();
    await browser.clickToolbar(page);
    await until(
      'the lesson is used',
      async () => (await browser.send(page, 'readPage', undefined))?.forum.engine === 'taught',
    );
    expect((await browser.send(page, 'readPage', undefined))!.read).toBe(THREADS[0]!.posts.length);
    expect((await authorsIn())[0]).toBe(CRISIS);

    await page.goto(`${boards.url}/${name}/2`);
    await browser.clickToolbar(page);
    await until('another thread is read by it', async () => (await authorsIn()).includes('colchique'));
    boards.pages.clear();

    const kept = JSON.stringify(await browser.background.evaluate(() => chrome.storage.local.get()));
    for (const { author, text } of THREADS.flatMap(({ posts }) => posts)) {
      expect(kept).not.toContain(author);
      expect(kept).not.toContain(text[0]!.slice(0, 20));
    }
  });
});

test('A wrong part is put right by one click in the page', async () => {
  const panel = await open('/tables/1');
  clicks = 0;
  await panel.getByRole('button', { name: await browser.say('teach.how.correct') }).click();
  await panel.getByText(await browser.say('teach.post.title')).waitFor();
  await clickAt(IN_SECOND_POST);
  const nameOf = panel.locator('.teach-author .teach-words');
  await nameOf.getByText('grand_large').waitFor();
  await clickAt('Vieux loup');
  await nameOf.getByText('Vieux loup').waitFor();
  await clickAt('grand_large');
  await nameOf.getByText('grand_large').waitFor();
});

test('Escape in the page leaves the lesson, and the page feels clicks again', async () => {
  const panel = await open('/hashed/1');
  await panel.getByRole('button', { name: await browser.say('teach.how.correct') }).click();
  await panel.getByText(await browser.say('teach.post.title')).waitFor();
  await clickAt(IN_SECOND_POST);
  await panel.getByText(await browser.say('teach.parts.title')).waitFor();
  await page.keyboard.press('Escape');
  await panel.getByText(await browser.say('teach.how.guessed'), { exact: true }).waitFor();
  await page.locator('textarea').click();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});

test('A site that has changed is told in plain words', async () => {
  const lesson = {
    site: boards.url,
    pages: '/hashed/*',
    post: '.gone',
    author: null,
    date: null,
    body: 'p',
    editor: null,
  };
  await browser.background.evaluate((lessons) => chrome.storage.local.set({ lessons }), [lesson]);
  boards.pages.set('/hashed/9', '<html><body><p>Tout est neuf ici.</p></body></html>');
  const panel = await open('/hashed/9');
  await panel.getByText(await browser.say('teach.stale.text')).waitFor();
  await panel.getByRole('button', { name: await browser.say('teach.stale.again') }).click();
  await panel.getByText(await browser.say('teach.post.title')).waitFor();
});

test('A testimony without any thread around it is read as one text when the moderator asks', async () => {
  const [told, more] = [THREADS[0]!.posts[2]!.text[0]!, THREADS[0]!.posts[0]!.text[0]!];
  boards.pages.set(
    '/paroles',
    `<!doctype html><html lang="fr"><head><title>Paroles</title></head><body><nav><a href="/">Accueil</a></nav><article><h1>Paroles</h1><p>${more} ${more}</p><p>${told}</p><p>${more}</p></article></body></html>`,
  );
  const panel = await open('/paroles');
  await panel.getByRole('button', { name: await browser.say('teach.oneText') }).click();
  await panel.getByText(await browser.say('teach.how.oneText')).waitFor();
  const state = (await browser.send(page, 'readPage', undefined))!;
  expect(state.read).toBe(1);
  expect(state.items[0]!.post.text).toBe([`${more} ${more}`, told, more].join('\n\n'));
});
