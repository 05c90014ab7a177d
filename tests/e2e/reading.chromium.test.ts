// Chromium: how a page comes to be read, marked and counted, and what is kept of it.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { loadThreads } from '../forum/threads';
import { type Chromium, launchChromium } from './chromium';
import { type MarkSeen, marksOn } from './marks-on-page';
import { until } from './until';

declare const chrome: typeof import('wxt/browser').browser;

const POSTS = { phpbb: 'div.post[id^="p"]', fluxbb: 'div.blockpost[id^="p"]' };

let forum: RunningForum;
let browser: Chromium;
let page: Page;
let opened = 0;

beforeAll(async () => {
  forum = await startForum();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await forum?.close();
});

afterEach(() => page?.close());

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  // Its own address, so that it is not taken for the page of the test before.
  await page.goto(`${forum.url}${path}#${++opened}`);
}

async function openAndClick(path: string = KNOWN_THREADS.phpbb.path): Promise<MarkSeen[]> {
  await open(path);
  return click();
}

async function click(): Promise<MarkSeen[]> {
  await browser.clickToolbar(page);
  await until('marks stand on the page', async () => (await marksOn(page)).length > 0);
  return marksOn(page);
}

const boxOf = (id: string) => page.$eval(`#p${id}`, (post) => post.getBoundingClientRect().toJSON() as DOMRect);

describe.each(['phpbb', 'fluxbb'] as const)('A thread of the %s board', (board) => {
  test('is not touched before the click', async () => {
    await open(KNOWN_THREADS[board].path);
    expect(await marksOn(page)).toEqual([]);
    expect(await browser.badge(page)).toBe('');
    expect(await browser.background.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  });

  test('carries a mark for each post of its queue after the click, and no post is changed by it', async () => {
    await open(KNOWN_THREADS[board].path);
    const html = () => page.$$eval(POSTS[board], (posts) => posts.map((post) => post.outerHTML));
    const before = await html();
    const marks = await click();
    const state = await browser.send(page, 'readPage', undefined);
    expect(state?.forum.engine).toBe(board);
    expect(state?.read).toBe(before.length);
    expect(marks.map(({ look }) => look)).toEqual(state?.items.map(({ triage }) => triage.urgency));
    expect(await browser.badge(page)).toBe(String(marks.length));
    expect(await html()).toEqual(before);
  });
});

/** Ids of the posts of a thread that wait by their labels. */
function waitingByLabel(board: 'phpbb' | 'fluxbb'): string[] {
  const thread = loadThreads().find((known) => known.board === board && known.id === KNOWN_THREADS[board].id)!;
  return thread.posts.filter(({ urgency }) => urgency !== 'green').map((post) => String(post.id));
}

test('The queue holds the posts that wait by the labels of the thread and no other, and the crisis comes first', async () => {
  const marks = await openAndClick(KNOWN_THREADS.fluxbb.path);
  const ids = (await browser.send(page, 'readPage', undefined))!.items.map(({ post }) => post.id);
  const waiting = waitingByLabel('fluxbb');
  expect([...ids].sort()).toEqual(waiting.sort());
  expect(ids[0]).toBe(KNOWN_THREADS.fluxbb.crisis);
  expect(marks[0]!.look).toBe('crisis');
  expect(await browser.badge(page)).toBe(String(waiting.length));
});

// One post of this thread is a known false alarm (1005): detection errs, and the queue is then longer, never shorter.
test('No post that waits by its label is missing from the queue of the other thread', async () => {
  await openAndClick();
  const ids = (await browser.send(page, 'readPage', undefined))!.items.map(({ post }) => post.id);
  expect(ids).toEqual(expect.arrayContaining(waitingByLabel('phpbb')));
  expect(ids[0]).toBe(KNOWN_THREADS.phpbb.crisis);
});

test('A post that appears later is read, and a post that vanishes leaves the queue', async () => {
  const marks = await openAndClick();
  await page.evaluate(() => {
    const post = document.querySelector('div.post[id^="p"]')!.cloneNode(true) as HTMLElement;
    post.id = 'p99001';
    post.querySelector('.content')!.textContent = 'Je veux mourir. Ce soir j’ai tout préparé pour me suicider.';
    document.querySelector('div.post[id^="p"]')!.after(post);
  });
  await until('the new post has its mark', async () => (await marksOn(page)).length === marks.length + 1);
  await until('the badge counts it', async () => (await browser.badge(page)) === String(marks.length + 1));
  await page.evaluate(() => document.querySelector('#p99001')!.remove());
  await until('its mark has gone', async () => (await marksOn(page)).length === marks.length);
});

test('The words that spoke are lit, and dark again', async () => {
  await openAndClick();
  const [item] = (await browser.send(page, 'readPage', undefined))!.items;
  const lit = () =>
    page.evaluate(() => [...(CSS.highlights.get('relais-evidence') ?? [])].map((range) => String(range as Range)));
  await browser.send(page, 'showPost', item!.post.id);
  const words = item!.detection.needs.flatMap(({ evidence }) => evidence.map(({ text }) => text));
  // Line breaks are in no range.
  expect((await lit()).join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
  await until('the post is in sight', async () => {
    const { top, bottom } = await boxOf(item!.post.id);
    return bottom > 0 && top < 800;
  });
  await browser.send(page, 'hidePost', undefined);
  expect(await lit()).toEqual([]);
});

test('A page that is left takes its badge along', async () => {
  await openAndClick();
  await until('the badge counts', async () => (await browser.badge(page)) !== '');
  await page.goto(`${forum.url}/`);
  await until('the badge is clear', async () => (await browser.badge(page)) === '');
});

test('A page of no forum is left alone', async () => {
  await open('/');
  await browser.clickToolbar(page);
  await until('the page answers', () =>
    browser.send(page, 'readPage', undefined).then(
      () => true,
      () => false,
    ),
  );
  expect(await browser.send(page, 'readPage', undefined)).toBeNull();
  expect(await marksOn(page)).toEqual([]);
  expect(await browser.badge(page)).toBe('');
});

test('A settled post stays settled after a reload, and storage holds no word and no address of it', async () => {
  const marks = await openAndClick();
  const [item] = (await browser.send(page, 'readPage', undefined))!.items;
  await browser.send(page, 'setStanding', { postId: item!.post.id, standing: 'settled' });
  const oneLess = marks.length === 1 ? '' : String(marks.length - 1);
  await until('the badge counts one less', async () => (await browser.badge(page)) === oneLess);

  await page.reload();
  const again = await click();
  expect(again.filter(({ look }) => look === 'settled')).toHaveLength(1);
  expect(
    (await browser.send(page, 'readPage', undefined))!.items.find((i) => i.post.id === item!.post.id),
  ).toMatchObject({ standing: 'settled' });

  const kept = await browser.background.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
  }));
  expect(kept.local).toEqual({});
  const { salt, ...standings } = kept.session;
  expect(salt).toMatch(/^[0-9a-f-]{36}$/);
  expect(Object.values(standings)).toEqual(['settled']);
  expect(Object.keys(standings)[0]).toMatch(/^standing-[0-9a-f]{64}$/);
});
