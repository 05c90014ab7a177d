// Both real browsers, each with one tab, in which Relais's code runs where an extension's runs: apart from the page's own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { launchBidi } from '../e2e/bidi';
import { CHROMIUM_PROGRAM } from '../e2e/browser-programs';
import { FirefoxPage } from '../e2e/firefox-page';

export interface EditorPage {
  goto(url: string): Promise<unknown>;
  /** Evaluates an expression in the page's own world; its value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The same where an extension's code runs in the page. */
  inside<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** "Tab", "Control+z". */
  press(chord: string): Promise<void>;
  close(): Promise<void>;
}

/** `code` is a script that Relais's world begins with. */
export const BROWSERS = { Chromium: openChromium, Firefox: openFirefox };

async function openChromium(code: string): Promise<EditorPage> {
  const browser = await chromium.launch({ executablePath: CHROMIUM_PROGRAM });
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  let world: number | null = null;
  return {
    goto(url) {
      world = null;
      return page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    async inside<T>(expression: string) {
      if (world === null) {
        world = await isolatedWorld(devtools);
        await evaluateIn(devtools, world, code);
      }
      return (await evaluateIn(devtools, world, expression)) as T;
    },
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    close: () => browser.close(),
  };
}

async function isolatedWorld(devtools: CDPSession): Promise<number> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'relais' };
  return (await devtools.send('Page.createIsolatedWorld', world)).executionContextId;
}

async function evaluateIn(devtools: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function openFirefox(code: string): Promise<EditorPage> {
  const bidi = await launchBidi();
  const extension = writeExtension(code);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const page = await FirefoxPage.open(bidi);
  return Object.assign(page, {
    async inside<T>(expression: string) {
      const answer = await page.evaluate<{ value: T } | { error: string }>(`new Promise((done) => {
        document.addEventListener('relais-answers', ({ detail }) => done(JSON.parse(detail)), { once: true });
        const ask = () => {
          if (!('relais' in document.documentElement.dataset)) return setTimeout(ask, 20);
          document.dispatchEvent(new CustomEvent('relais-asks', { detail: ${JSON.stringify(expression)} }));
        };
        ask();
      })`);
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    },
    async close() {
      await bidi.close();
      rmSync(extension, { recursive: true });
    },
  });
}

/** Only a real content script meets what Firefox keeps from it; a sandbox of WebDriver BiDi may do more. */
function writeExtension(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-editors-'));
  const manifest = {
    manifest_version: 2,
    name: 'Relais, in tests',
    version: '1',
    browser_specific_settings: { gecko: { id: 'editors@relais.example' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
  };
  const ears = `document.addEventListener('relais-asks', async ({ detail }) => {
    const answer = await (async () => ({ value: await eval(detail) }))().catch((error) => ({ error: String(error) }));
    document.dispatchEvent(new CustomEvent('relais-answers', { detail: JSON.stringify(answer) }));
  });
  // It may come after the page is loaded.
  document.documentElement.dataset.relais = '';`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), `${code}\n${ears}`);
  return folder;
}
