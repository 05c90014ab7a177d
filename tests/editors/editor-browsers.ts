// Both real browsers, each with one tab, in which Relais's code runs where an extension's runs: apart from the page's own.
import { type CDPSession, chromium } from 'playwright-core';
import { launchBidi } from '../e2e/bidi';
import { CHROMIUM_PROGRAM } from '../e2e/browser-programs';
import { FirefoxPage } from '../e2e/firefox-page';

export interface EditorPage {
  goto(url: string): Promise<unknown>;
  /** Evaluates an expression in the page's own world; its value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The same in the world that an extension would have in the page; begins one if the page is new. */
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
  const page = await FirefoxPage.open(bidi);
  let isNew = true;
  return {
    goto(url) {
      isNew = true;
      return page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    async inside(expression) {
      if (isNew) await page.runInSandbox('relais', code);
      isNew = false;
      return page.evaluate(expression, 'relais');
    },
    click: (selector) => page.click(selector),
    type: (text) => page.type(text),
    press: (chord) => page.press(chord),
    close: () => bidi.close(),
  };
}
