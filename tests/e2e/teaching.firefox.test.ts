// Firefox: a board that no engine knows is guessed; another, whose posts lie over two rows, is taught by one click in the page and read from then on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBoards, startBoards } from '../forums/unknown/board-server';
import { boardPage, THREADS } from '../forums/unknown/boards';
import { type Firefox, launchFirefox } from './firefox';
import type { FirefoxPage } from './firefox-page';
import { until } from './until';

/** The words of the second post. */
const IN_SECOND_POST = 'tr:nth-child(6) div';

let boards: RunningBoards;
let browser: Firefox;
let page: FirefoxPage;

beforeAll(async () => {
  boards = await startBoards();
  browser = await launchFirefox();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await boards?.close();
});

const sidebarSays = (words: string) =>
  browser.inSidebar<boolean>(`document.body.textContent.includes(${JSON.stringify(words)})`);

test('an unknown board is guessed unaided', async () => {
  await page.goto(`${boards.url}/hashed/1`);
  await browser.clickToolbar();
  await until('the reading is marked as a guess', () => browser.readsInSidebar('teach.how.guessed'));
  await until('the crisis is a card', () => sidebarSays('Ysé'));
});

test('a board is taught in the sidebar and the page, which feels no click', async () => {
  // Without dates no guess can read it.
  const html = THREADS[0]!.posts.reduce((told, { date }) => told.replace(date, 'reçu'), boardPage('rows', 1));
  boards.pages.set('/rows/1', html);
  await page.goto(`${boards.url}/rows/1`);
  await browser.clickToolbar();
  await browser.pressInSidebar('teach.start');
  await until('the panel asks for a post', () => browser.readsInSidebar('teach.post.title'));
  await page.evaluate(`(() => {
    window.felt = [];
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, () => felt.push(type), { capture: true });
  })()`);
  await page.click(IN_SECOND_POST);
  await until('the panel shows the parts', () => browser.readsInSidebar('teach.parts.title'));
  expect(await sidebarSays('grand_large')).toBe(true);
  expect(await page.evaluate('felt')).toEqual([]);
  await browser.pressInSidebar('teach.keep');
  await until('the lesson is kept', () => browser.readsInSidebar('notice.taught'));
  await until('the crisis is a card', () => sidebarSays('Ysé'));
});

test('another thread of the board is read by the lesson', async () => {
  await page.goto(`${boards.url}/rows/2`);
  await browser.clickToolbar();
  await until('it is read as it was taught', () => browser.readsInSidebar('teach.how.taught'));
  await until('its posts are there', () => sidebarSays('colchique'));
});
