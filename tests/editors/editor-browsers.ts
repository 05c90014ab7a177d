// Both real browsers, each with one empty page into which an editor can be put.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { launchBidi } from '../e2e/bidi';
import { CHROMIUM_PROGRAM } from '../e2e/browser-programs';
import { FirefoxPage } from '../e2e/firefox-page';

export interface EditorPage {
  goto(url: string): Promise<unknown>;
  /** Evaluates an expression; its value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** "Tab", "Control+z". */
  press(chord: string): Promise<void>;
  close(): Promise<void>;
}

export const BROWSERS = { Chromium: openChromium, Firefox: openFirefox };

async function openChromium(): Promise<EditorPage> {
  const browser = await chromium.launch({ executablePath: CHROMIUM_PROGRAM });
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<EditorPage> {
  const bidi = await launchBidi();
  const page = await FirefoxPage.open(bidi);
  return Object.assign(page, { close: () => bidi.close() });
}

/** Serves any path as the same page: the form in it, then the editors' code as the global `relais`. */
export async function serveForm(): Promise<{ show(form: string): string; close(): void }> {
  const code = await bundle();
  let body = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><body>${body}<script>${code}</script>`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    show(form) {
      body = form;
      return `http://127.0.0.1:${port}/`;
    },
    close: () => server.close(),
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./editors-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'relais', fileName: 'editors' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { lib, write: false, minify: false } });
  const output = (Array.isArray(built) ? built[0]! : built) as { output: { type: string; code?: string }[] };
  return output.output.find((file) => file.type === 'chunk')!.code!;
}
