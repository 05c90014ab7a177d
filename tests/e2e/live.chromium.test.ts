// Chromium: a board that lives is read all along: posts that come, go and come back, other pages in the same document, no rest.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveBoard, type LivePost, liveBoardPage } from '../forum/live/live-board';
import { type RunningBoards, startBoards } from '../forums/unknown/board-server';
import { type Chromium, launchChromium } from './chromium';
import { marksOn } from './marks-on-page';
import { until } from './until';

declare const board: LiveBoard;

const CRISIS =
  'J’ai arrêté net le Xanax et l’alcool mardi, d’un coup. Là je tremble, je vois des trucs bouger sur les murs.';
const REFUSAL = 'Ma généraliste refuse de renouveler ma méthadone et il me reste deux jours.';
const NOTHING = 'Bon dimanche à tout le monde, il fait beau ici.';
const ANSWER = 'Je te lis, et on va regarder cela ensemble, calmement, dès que tu le voudras.';

const plain = (id: number): LivePost => ({ id, author: `membre${id}`, words: NOTHING });
const NIGHT = Array.from({ length: 40 }, (_, i) => plain(i + 1));
NIGHT[1] = { id: 2, author: 'ana', words: REFUSAL };
NIGHT[29] = { id: 30, author: 'bo', words: CRISIS };
const MORNING: LivePost[] = [
  { id: 101, author: 'cleo', words: REFUSAL },
  { id: 102, author: 'lila', words: ANSWER, isTeam: true },
  { id: 103, author: 'dan', words: CRISIS },
  { id: 104, author: 'lila', words: `@dan ${ANSWER}`, isTeam: true },
  plain(105),
];

let boards: RunningBoards;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  boards = await startBoards();
  const html = liveBoardPage({ '/nuit': NIGHT, '/matin': MORNING });
  for (const path of ['/maison', '/nuit', '/matin']) boards.pages.set(path, html);
  browser = await launchChromium();
  page = await browser.context.newPage();
  await page.goto(`${boards.url}/maison`);
  await browser.clickToolbar(page);
  await until('the page answers', async () => (await state()) === null);
});

afterAll(async () => {
  await browser?.close();
  await boards?.close();
});

const state = () => browser.send(page, 'readPage', undefined);
const queue = async () => (await state())?.items.map(({ post, triage }) => `${post.id} ${triage.urgency}`);
const go = (path: string) => page.evaluate((to) => board.go(to), path);
/** Until the queue and the badge are these; a crisis comes first. */
async function waits(...ids: number[]): Promise<void> {
  await until(
    `the queue is ${ids}`,
    async () => String((await queue())?.map((one) => parseInt(one, 10))) === String(ids),
  );
}
const badgeIs = (text: string) => until(`the badge says "${text}"`, async () => (await browser.badge(page)) === text);
const topOf = (id: number) => page.$eval(`[data-post-id="${id}"]`, (post) => post.getBoundingClientRect().top);

test('A thread that is opened in a tab whose first page had no posts is read', async () => {
  await go('/nuit');
  await waits(2);
  await badgeIs('1');
  expect(await marksOn(page)).toHaveLength(1);
});

test('Posts that come by scrolling are read, and those that are cloaked meanwhile stay in the queue', async () => {
  // As fast as one reads: what is in sight for a moment only is read when it comes back.
  for (let rows = 0; rows < NIGHT.length; ) {
    rows = await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelectorAll('.row').length;
    });
    await until(`${rows} posts are known`, async () => ((await state())?.read ?? 0) >= rows);
  }
  expect(await page.$('[data-post-id="2"]')).toBeNull();
  await waits(30, 2);
  await badgeIs('2');
  await until('every post is known once', async () => (await state())?.read === 40);
});

test('A post that comes back has its mark again, beside it, and follows it', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  const isBeside = async () => {
    const top = await topOf(2);
    return (await marksOn(page)).some(({ y }) => Math.abs(y - top) < 12);
  };
  await until('the mark stands beside its post', isBeside);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.ad')!.style.height = '240px';
  });
  await until('the mark has followed', isBeside);
  expect((await state())?.read).toBe(40);
});

test('A post that arrives and one that is edited are read on a page that never rests', async () => {
  await page.evaluate(() => board.fidget());
  await page.evaluate((words) => board.arrive({ id: 41, author: 'eve', words }), REFUSAL);
  await waits(30, 2, 41);
  await page.evaluate((words) => board.edit(2, words), CRISIS);
  await waits(2, 30, 41);
  await page.evaluate((words) => board.edit(2, words), NOTHING);
  await waits(30, 41);
  await page.evaluate(() => board.rest());
  await badgeIs('2');
});

test('A page without posts in the same document ends the queue, and the way back begins it again', async () => {
  await go('/maison');
  await until('nobody reads the page', async () => (await state()) === null);
  await badgeIs('');
  expect(await marksOn(page)).toEqual([]);
  await page.goBack();
  await waits(2);
  await badgeIs('1');
});

test('Another thread takes the place of the first; what its team answered waits no more, and a crisis stays', async () => {
  await go('/matin');
  await waits(103, 101);
  await badgeIs('1');
  const items = (await state())!.items;
  expect(items.map(({ answered }) => answered?.rule)).toEqual(['named', 'followed']);
  await until(
    'the marks are those of this thread',
    async () => (await marksOn(page)).map(({ look }) => look).join() === 'crisis,settled',
  );
});

test('The panel folds the answered post away, with the reason, and shows the crisis with its note', async () => {
  await browser.clickToolbar(page);
  const panel = await browser.panel();
  await panel.getByText((await browser.say('answered.stays')).slice(0, 40)).waitFor();
  expect(await panel.getByText('cleo').isVisible()).toBe(false);
  await panel.locator('details.folded summary').first().click();
  await panel.getByText('cleo').waitFor();
  expect(await panel.locator('details.folded .answered').textContent()).toContain('lila');
});
