// Chromium with Relais built in, as a moderator has it: toolbar button, real side panel, marks on the page.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Messages } from '../../src/browser/messages';
import { CHROMIUM_PROGRAM } from './browser-programs';
import { CHROME } from './build-extensions';
import { until } from './until';

/** The extension API inside the background; its types would hide the browser's own in every other file. */
declare const chrome: typeof import('wxt/browser').browser;

/** Where Chromium's own services are sent, so that what it asks for by itself can be told from all else. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Whether Chromium itself asks for this address: its services, and the dictionary of its spelling check. */
export function isChromiumsOwn(address: string): boolean {
  return address.startsWith(NOWHERE) || address === 'redirector.gvt1.com:443';
}

export interface Chromium {
  context: BrowserContext;
  background: Worker;
  /** Clicks the button of Relais in the toolbar while the page is shown. */
  clickToolbar(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
  /** Whether a side panel is open. */
  hasPanel(): Promise<boolean>;
  badge(page: Page): Promise<string>;
  /** A text of the interface, in the language that this browser speaks ("urgency.red.word"). */
  say(key: string): Promise<string>;
  /** Sends the page what the panel would send. */
  send<T extends keyof Messages>(
    page: Page,
    type: T,
    data: Parameters<Messages[T]>[0],
  ): Promise<ReturnType<Messages[T]>>;
  close(): Promise<void>;
}

export async function launchChromium({ proxyPort }: { proxyPort?: number } = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'relais-chromium-'));
  const id = idOf(CHROME);
  answerPermissionPrompts(profile, id);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM_PROGRAM,
    headless: true,
    viewport: { width: 1100, height: 800 },
    ...(proxyPort && { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' } }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
      `--gaia-url=${NOWHERE}`,
      `--google-apis-url=${NOWHERE}`,
      `--autofill-server-url=${NOWHERE}`,
      `--component-updater=url-source=${NOWHERE}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${CHROME}`,
      `--load-extension=${CHROME}`,
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A click before the background has ever listened would be lost, as in the first instant after an installation.
  await until('the background listens', () => background.evaluate(() => chrome.action.onClicked.hasListeners()));
  const session = await context.browser()!.newBrowserCDPSession();
  const panelUrl = `chrome-extension://${id}/sidepanel.html`;
  let second: Browser | undefined;

  return {
    context,
    background,
    async clickToolbar(page) {
      await page.bringToFront();
      const targetId = (await targets(session)).find(({ type, url }) => type === 'tab' && url === page.url())!.targetId;
      // A command that Playwright's types do not know yet.
      const trigger = session.send as unknown as (method: string, params: object) => Promise<void>;
      await trigger.call(session, 'Extensions.triggerAction', { id, targetId });
    },
    hasPanel: async () => (await targets(session)).some(({ type, url }) => type === 'page' && url === panelUrl),
    async panel() {
      await until('the side panel opens', async () => (await targets(session)).some(({ url }) => url === panelUrl));
      // The first connection does not list the panel; one that is made while it is open does.
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      const found = () =>
        second
          ?.contexts()
          .flatMap((open) => open.pages())
          .find((page) => page.url() === panelUrl);
      if (!found()) {
        await second?.close();
        second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      }
      return found()!;
    },
    async badge(page) {
      await page.bringToFront();
      return background.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      });
    },
    say: (key) => background.evaluate((name) => chrome.i18n.getMessage(name as never), key.replaceAll('.', '_')),
    async send(page, type, data) {
      await page.bringToFront();
      const message = { id: 1, timestamp: 1, type, data };
      return background.evaluate(async (sent) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const answer = await chrome.tabs.sendMessage(tab!.id!, sent);
        if (answer.err) throw new Error(answer.err.message);
        return answer.res;
      }, message);
    },
    async close() {
      await second?.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function targets(session: CDPSession) {
  // The empty filter shows tabs, too.
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** Chromium names an unpacked extension by the hash of its folder. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A profile in which every site was granted before: the browser then grants what is asked for without a prompt. */
function answerPermissionPrompts(profile: string, id: string): void {
  const hosts = { api: [], explicit_host: ['*://*/*'], manifest_permissions: [], scriptable_host: [] };
  const settings = { [id]: { granted_permissions: hosts, runtime_granted_permissions: hosts } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}
