// Pictures of the built panel and options in real Chromium, and a check of each by axe. Run by hand: npx tsx tests/ui/screenshots.ts [built] [scene]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import type { PageState } from '../../src/browser/messages';
import type { TeachingState } from '../../src/browser/teaching-messages';
import { CHROMIUM_PROGRAM } from '../e2e/browser-programs';
import { ANSWERED_PAGE } from './answered-page';
import { DOCUMENTS_SCENES } from './documents-scenes';
import { PAGE } from './fixtures';
import { LIBRARY_SCENES } from './library-scenes';
import { TEACHING_SCENES } from './teaching-scenes';

const BUILT = process.argv[2] ?? '.output/chrome-mv3';
const ONLY = process.argv[3];
const PICTURES = '.output/screenshots';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** The widths of a panel in CSS pixels; 160 is a panel of 320 at 200 %. */
const WIDTHS = [160, 250, 320, 400, 600];
const SCHEMES = ['light', 'dark'] as const;

export interface Scene {
  name: string;
  path: 'sidepanel.html' | 'options.html';
  page: PageState | null | 'no-access';
  /** What the browser's local storage holds. */
  kept?: Record<string, unknown>;
  /** How far the page is being taught. */
  teaching?: TeachingState;
  /** Leads from the first screen to the one that is shown. */
  steps?(page: Page): Promise<void>;
}

const open = (author: string) => (page: Page) => page.getByRole('button', { name: author }).click();

const SCENES: Scene[] = [
  { name: 'no-access', path: 'sidepanel.html', page: 'no-access' },
  { name: 'no-forum', path: 'sidepanel.html', page: null },
  { name: 'nobody', path: 'sidepanel.html', page: { ...PAGE, items: [] } },
  { name: 'queue', path: 'sidepanel.html', page: PAGE },
  {
    name: 'answered',
    path: 'sidepanel.html',
    page: ANSWERED_PAGE,
    steps: (page) => page.getByText('Déjà répondu par l’équipe').click(),
  },
  { name: 'crisis', path: 'sidepanel.html', page: PAGE, steps: open('brume_du_nord') },
  { name: 'amber', path: 'sidepanel.html', page: PAGE, steps: open('karim77') },
  { name: 'long', path: 'sidepanel.html', page: PAGE, steps: open('Pas-à-pas') },
  {
    name: 'picked',
    path: 'sidepanel.html',
    page: PAGE,
    async steps(page) {
      await open('karim77')(page);
      await page.getByRole('checkbox').first().check();
      await page.locator('.source summary').first().click();
    },
  },
  {
    name: 'draft',
    path: 'sidepanel.html',
    page: PAGE,
    async steps(page) {
      await open('karim77')(page);
      await page.getByRole('button', { name: 'Partir de cette réponse' }).first().click();
    },
  },
  {
    name: 'draft-along',
    path: 'sidepanel.html',
    page: PAGE,
    kept: { draftHabits: { namesSources: true, quotes: true } },
    async steps(page) {
      await open('karim77')(page);
      await page.getByRole('button', { name: 'Partir de cette réponse' }).first().click();
    },
  },
  {
    name: 'inserted',
    path: 'sidepanel.html',
    page: PAGE,
    async steps(page) {
      await open('Lune-Rousse')(page);
      await page
        .getByRole('button', { name: /Partir de cette réponse|Écrire avec mes mots/ })
        .first()
        .click();
      await page.getByRole('textbox').last().pressSequentially('Je suis là.');
      await page.getByRole('button', { name: 'Insérer' }).click();
      await page.getByText('Inséré dans la réponse').waitFor();
    },
  },
  { name: 'options', path: 'options.html', page: null },
  ...LIBRARY_SCENES,
  ...TEACHING_SCENES,
  ...DOCUMENTS_SCENES,
];

/** The manifest's own policy, so that what it forbids shows here too. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";

const server = createServer((request, response) => {
  const file = join(BUILT, new URL(request.url ?? '/', 'http://localhost').pathname);
  if (file.endsWith('favicon.ico')) return void response.writeHead(204).end();
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': POLICY });
  response.end(readFileSync(file));
});

/** Stands for the browser's extension API; it runs in the page. */
function fakeBrowser({
  texts,
  state,
  kept = {},
  teaching,
}: {
  texts: Record<string, { message: string }>;
  state: Scene['page'];
  kept?: Scene['kept'];
  teaching?: Scene['teaching'];
}) {
  const silent = { addListener() {}, removeListener() {} };
  const area = {
    get: async () => ({}),
    set: async () => {},
    remove: async () => {},
    clear: async () => {},
    onChanged: silent,
  };
  const answers: Record<string, unknown> = { readPage: state, startTab: 'no-access', insertDraft: { ok: true } };
  const answer = (message: { type: string }, done: (response: unknown) => void) => {
    const isSilent = message.type === 'readPage' && state === 'no-access';
    done(isSilent ? undefined : { res: answers[message.type] });
  };
  Object.assign(globalThis, {
    chrome: {
      scripting: { getRegisteredContentScripts: async () => [{ id: 'https://forum.example/*' }] },
      runtime: {
        id: 'relais',
        onMessage: {
          addListener(listener: (message: unknown, sender: unknown, answer: () => void) => void) {
            const message = { id: 1, timestamp: 1, type: 'teachingChanged', data: teaching };
            if (teaching) setTimeout(() => listener(message, { tab: { id: 1 } }, () => {}), 200);
          },
          removeListener() {},
        },
        sendMessage: (message: { type: string }, done: (response: unknown) => void) => answer(message, done),
      },
      tabs: {
        onActivated: silent,
        onUpdated: silent,
        onRemoved: silent,
        query: async () => [{ id: 1 }],
        sendMessage: (_tab: number, message: { type: string }, _options: unknown, done: (response: unknown) => void) =>
          answer(message, done),
      },
      windows: { getCurrent: async () => ({ id: 1 }) },
      storage: { local: { ...area, get: async () => kept }, session: area },
      permissions: { contains: async () => false, getAll: async () => ({ origins: ['https://forum.example/*'] }) },
      i18n: {
        getMessage: (key: string, fill: string[] = []) =>
          (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => fill[place - 1] ?? ''),
      },
    },
  });
}

const texts = JSON.parse(readFileSync(join(BUILT, '_locales/fr/messages.json'), 'utf8'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: CHROMIUM_PROGRAM, args: ['--disable-gpu'] });
mkdirSync(PICTURES, { recursive: true });
let faults = 0;

const scenes = SCENES.filter(({ name }) => !ONLY || name === ONLY);
for (const scene of scenes) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      viewport: { width: 320, height: 700 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const report = (fault: string) => {
      faults += 1;
      console.error(`${scene.name} ${colorScheme}: ${fault}`);
    };
    page.on('pageerror', (error) => report(error.message));
    page.on('console', (message) => message.type() === 'error' && report(message.text()));
    // The runner names functions by a call that the page does not know.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.addInitScript(fakeBrowser, { texts, state: scene.page, kept: scene.kept, teaching: scene.teaching });
    await page.goto(`${origin}/${scene.path}`);
    await page.locator('h1').waitFor();
    await scene.steps?.(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) report(`axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (overflow > 0) report(`${overflow} px too wide at ${width}`);
      await page.screenshot({ path: join(PICTURES, `${scene.name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}

await browser.close();
server.close();
console.log(`${scenes.length * SCHEMES.length * WIDTHS.length} pictures in ${PICTURES}, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
