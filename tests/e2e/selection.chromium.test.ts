// Chromium: a text that is selected on any page opens as a card, and the draft goes where the moderator last wrote.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBoards, startBoards } from '../forums/unknown/board-server';
import { type Chromium, launchChromium } from './chromium';
import { until } from './until';

declare const chrome: typeof import('wxt/browser').browser;

const SAID = 'Mon médecin refuse de renouveler ma méthadone et je n’ai plus rien après dimanche.';
const BEGUN = 'Bonjour, ';

let boards: RunningBoards;
let browser: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  boards = await startBoards();
  boards.pages.set(
    '/lettre',
    `<!doctype html><html lang="fr"><head><title>Courrier</title></head><body><h1>Courrier</h1><p id="said">${SAID}</p><textarea id="answer"></textarea><textarea id="other"></textarea></body></html>`,
  );
  browser = await launchChromium();
  page = await browser.context.newPage();
  await page.goto(`${boards.url}/lettre`);
  await browser.clickToolbar(page);
  panel = await browser.panel();
});

afterAll(async () => {
  await browser?.close();
  await boards?.close();
});

const button = async (key: string) => panel.getByRole('button', { name: await browser.say(key), exact: true });

test('The menu has its entry for selected text', async () => {
  // Updating an entry that is not there is refused.
  await browser.background.evaluate(() => chrome.contextMenus.update('propose', { visible: true }));
  await expect(
    browser.background.evaluate(() => chrome.contextMenus.update('nothing', { visible: true })),
  ).rejects.toThrow();
});

// The browser's own menu is no part of a page, so what it sends is sent here.
test('The selected text opens as a card, although no engine knows the page', async () => {
  await panel.getByText(await browser.say('page.noForum.title')).waitFor();
  await page.bringToFront();
  await page.locator('#answer').pressSequentially(BEGUN);
  await page.locator('#said').click({ clickCount: 3 });
  await browser.send(page, 'proposeFor', SAID);
  await panel
    .getByRole('heading', { level: 1 })
    .getByText(await browser.say('post.noAuthor'))
    .waitFor();
  await until('the words are shown', async () =>
    ((await panel.textContent('main')) ?? '').includes('refuse de renouveler'),
  );
  expect(await browser.badge(page)).toBe('1');
});

test('The draft goes into the editor that had the focus last, beside what stands there', async () => {
  await (await button('suggestion.use')).first().click();
  const draft = await panel.getByRole('textbox', { name: await browser.say('draft.label') }).inputValue();
  expect(draft).not.toBe('');
  await (await button('draft.insert')).click();
  await until('the draft is in the editor', async () => (await page.locator('#answer').inputValue()) !== BEGUN);
  expect(await page.locator('#answer').inputValue()).toBe(`${BEGUN}\n\n${draft.trim()}`);
  expect(await page.locator('#other').inputValue()).toBe('');
});
