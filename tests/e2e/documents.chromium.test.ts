// Chromium: a document from a file shows its passage beside a reply, the open page becomes a source, and both can be removed.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from './chromium';
import { type OpenThread, openThread } from './open-thread';
import { until } from './until';

const filler = 'Ces mots font un paragraphe assez long pour qu’on le lise, avec des virgules, et un point. '.repeat(4);
const ARTICLE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le jardin en été</title></head><body>
<nav>Plan du site</nav><article><h1>Le jardin en été</h1><p>${filler}</p><h2>L’ombre</h2>
<p>On paille <b>tôt</b>. ${filler}</p></article></body></html>`;

describe('The moderator’s documents', () => {
  let opened: OpenThread;
  let site: Server;
  let article: string;
  let browser: Chromium;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    article = `http://127.0.0.1:${(site.address() as AddressInfo).port}/ete`;
    opened = await openThread('fluxbb');
    ({ browser, page, panel } = opened);
  });

  afterAll(async () => {
    site?.close();
    await opened?.close();
  });

  const button = async (key: string) => panel.getByRole('button', { name: await browser.say(key), exact: true });
  const said = async (key: string) => panel.getByText(await browser.say(`documents.said.${key}`));
  const kept = () =>
    panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const all = await storage.local.get<Record<string, { title: string; textOf: string | null }>>(null);
      return Object.entries(all).flatMap(([name, value]) => (name.startsWith('document-') ? [value] : []));
    });
  /** As a choice in the browser's own window gives it; Playwright's way of choosing is held back by the panel's policy. */
  const bring = async (name: string, bytes: Iterable<number>, times = 1) =>
    panel.locator('input[type="file"]').evaluate(
      (input: HTMLInputElement, { name, bytes, times }) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File(Array(times).fill(Uint8Array.from(bytes)), name));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, bytes: [...bytes], times },
    );

  /** The source line that is open, of the first suggestion. */
  let sourceTitle = '';
  let sectionTitle = '';

  test('a source line opens its section by keyboard and offers to bring its document', async () => {
    await panel.locator('[data-post-id]').last().click();
    const line = panel.locator('.source').first();
    await line.waitFor();
    sourceTitle = (await line.locator('summary cite').textContent()) ?? '';
    sectionTitle = (await line.locator('summary cite + span').textContent()) ?? '';
    await line.locator('summary').focus();
    await panel.keyboard.press('Enter');
    await line.locator('dl').waitFor();
    expect(await line.locator('.source-body').textContent()).toContain(await browser.say('source.ours'));
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
    await line.getByRole('button', { name: await browser.say('documents.passage.bring') }).click();
    await panel.getByRole('heading', { name: await browser.say('documents.title') }).waitFor();
  });

  test('a file that is no text is refused in a sentence, and so is one of 20 MB', async () => {
    await bring('image.txt', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
    await (await said('notText')).waitFor();
    await bring('vide.txt', []);
    await (await said('empty')).waitFor();
    await bring('gros.txt', Array(1000).fill(97), 20_000);
    await (await said('tooBig')).waitFor();
    expect(await kept()).toEqual([]);
  });

  test('a file in windows-1252 is read, and its source is guessed', async () => {
    const curly = (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
    const text = `${sourceTitle}\n\n${sectionTitle}\n\nLes mots du passage, qu’on lit à côté de la réponse.\n\nUne fin.\n`;
    await bring('document.txt', curly(text));
    await panel.locator('.pending').waitFor();
    expect(await panel.locator('.pending select option:checked').textContent()).toContain(sourceTitle);
    await (await button('documents.pending.keep')).click();
    await (await said('kept')).waitFor();
    expect(await kept()).toHaveLength(1);
  });

  test('its passage stands beside the reply', async () => {
    await panel.keyboard.press('Escape');
    const line = panel.locator('.source').first();
    await line.locator('summary').click();
    const passage = line.locator('blockquote');
    await passage.waitFor();
    expect(await passage.textContent()).toContain('Les mots du passage, qu’on lit à côté de la réponse.');
  });

  test('a thread is never kept', async () => {
    await panel.keyboard.press('Escape');
    await (await button('documents.title')).click();
    await (await button('documents.capture')).click();
    await (await said('isThread')).waitFor();
    expect(await kept()).toHaveLength(1);
  });

  test('the open page becomes a source, only after a click on the icon there', async () => {
    await page.goto(article);
    await until('the panel has left the forum’s page', async () => (await panel.locator('.screen').count()) === 1);
    await (await button('documents.capture')).click();
    await (await said('noAccess')).waitFor();

    await browser.clickToolbar(page);
    const capture = await button('documents.capture');
    await until('the page may be read', async () => {
      if ((await panel.locator('.pending').count()) > 0) return true;
      // It goes as soon as the page was read.
      await capture.click({ timeout: 1000 }).catch(() => {});
      return false;
    });
    expect(await panel.locator('.pending input').inputValue()).toBe('Le jardin en été');
    await (await button('documents.pending.keep')).click();
    await (await said('kept')).waitFor();
    const [, captured] = (await kept()).sort((a, b) => Number(a.textOf === null) - Number(b.textOf === null));
    expect(captured).toMatchObject({ title: 'Le jardin en été', textOf: null });
    expect(JSON.stringify(captured)).toContain('On paille tôt.');
    expect(JSON.stringify(captured)).not.toMatch(/<b>|Plan du site/);
  });

  test('each is removed after a second yes', async () => {
    for (const left of [1, 0]) {
      await panel.locator('.document > button').first().click();
      await (await button('documents.removeYes')).click();
      await until('it is gone', async () => (await kept()).length === left);
    }
    await panel
      .getByRole('heading', { name: (await browser.say('documents.count')).split(' | ')[0]!.trim() })
      .waitFor();
  });
});
