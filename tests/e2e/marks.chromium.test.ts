// Chromium: where marks stand, what they are called, and what they open.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from '../forum/known-threads';
import { type RunningForum, startForum } from '../forum/server';
import { type Chromium, launchChromium } from './chromium';
import { type MarkSeen, marksOn } from './marks-on-page';
import { until } from './until';

declare const chrome: typeof import('wxt/browser').browser;

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

describe('A mark', () => {
  test('stands beside its post, also after the layout has moved', async () => {
    const beside = async () => {
      const [mark] = await marksOn(page);
      const [item] = (await browser.send(page, 'readPage', undefined))!.items;
      const box = await boxOf(item!.post.id);
      return Math.abs(mark!.y - box.top) < 10 && mark!.x < box.left && mark!.x + mark!.width >= box.left - 10;
    };
    await openAndClick();
    expect(await beside()).toBe(true);
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('h1'), { innerText: 'Avis' })),
    );
    await until('the mark has followed', beside);
    await page.setViewportSize({ width: 700, height: 600 });
    await until('the mark has followed', beside);
    await page.mouse.wheel(0, 500);
    await until('the mark has followed', beside);
  });

  test('is named by its urgency and its author', async () => {
    const [mark] = await openAndClick();
    const [item] = (await browser.send(page, 'readPage', undefined))!.items;
    const word = await browser.say(`urgency.${item!.triage.urgency}.word`);
    const name = await browser.say('mark.name');
    expect(mark!.name).toBe(name.replace('{word}', word).replace('{author}', item!.post.author!));
  });

  test('stands where it should on a forum that forbids foreign styles', async () => {
    page = await browser.context.newPage();
    const strict = { 'content-security-policy': "default-src 'none'; style-src 'self'" };
    await page.route('**/viewtopic.php*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), ...strict } });
    });
    await page.goto(forum.url + KNOWN_THREADS.phpbb.path);
    const [mark] = await click();
    const [item] = (await browser.send(page, 'readPage', undefined))!.items;
    expect(mark!.width).toBe(28);
    expect(Math.abs(mark!.y - (await boxOf(item!.post.id)).top)).toBeLessThan(10);
    await browser.send(page, 'showPost', item!.post.id);
    const ground = await page.$eval(
      `#p${item!.post.id}`,
      (post) => getComputedStyle(post, '::highlight(relais-evidence)').backgroundColor,
    );
    expect(ground).toBe('rgb(255, 223, 128)');
  });

  test('stands once, however often the button is clicked', async () => {
    const marks = await openAndClick();
    await browser.clickToolbar(page);
    expect(await browser.send(page, 'readPage', undefined)).not.toBeNull();
    expect(await marksOn(page)).toEqual(marks);
  });
});

describe('A mark, while the panel is closed,', () => {
  const closePanel = async () => {
    await browser.background.evaluate(async () => {
      const { id } = await chrome.windows.getLastFocused();
      await chrome.sidePanel.close({ windowId: id! });
    });
    await until('the panel is closed', async () => !(await browser.hasPanel()));
  };

  const seesCardOf = async (author: string) => {
    const name = (await browser.say('post.by')).replace('{author}', author);
    await (await browser.panel()).getByRole('heading', { name }).waitFor();
  };

  test('opens it with its card when it is clicked', async () => {
    await openAndClick();
    await closePanel();
    const [item] = (await browser.send(page, 'readPage', undefined))!.items;
    await page.locator(`#p${item!.post.id}`).scrollIntoViewIfNeeded();
    const [mark] = await marksOn(page);
    await page.mouse.click(mark!.x + mark!.width / 2, mark!.y + mark!.width / 2);
    await seesCardOf(item!.post.author!);
  });

  test('is reached by Tab and opens it by Enter', async () => {
    await openAndClick();
    await closePanel();
    const [item] = (await browser.send(page, 'readPage', undefined))!.items;
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)!.focus());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await seesCardOf(item!.post.author!);
  });
});

test('Marks do not outlive the extension', async () => {
  await openAndClick();
  // As in an update: the old script stays in the page, cut off.
  await browser.background.evaluate(() => chrome.runtime.reload());
  await until('the marks have gone', async () => {
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    return (await marksOn(page)).length === 0;
  });
});
