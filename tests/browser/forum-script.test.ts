// Which forums are read always: the registered scripts follow the access that the browser grants.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isRemembered,
  reconcileForums,
  registerForum,
  rememberedForums,
  startClickedTab,
  startTab,
} from '../../src/browser/forum-script';
import { forumPattern } from '../../src/browser/permissions';

const A = 'https://a.example/*';
const B = 'https://b.example/*';

let granted: string[];
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  registered = [];
  vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => Promise<unknown>) => change() } });
  vi.stubGlobal('chrome', { tabs: { sendMessage: (...args: unknown[]) => (args.at(-1) as () => void)() } });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
    getAll: async () => ({ origins: granted }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async (filter?: { ids: string[] }) =>
      registered.filter(({ id }) => filter?.ids.includes(id) ?? true),
    registerContentScripts: async (scripts: typeof registered) => {
      for (const { id } of scripts) if (registered.some((known) => known.id === id)) throw new Error('Duplicate');
      registered.push(...scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async () => [],
  });
});

const ids = () => registered.map(({ id }) => id);

test('a forum is meant with all its ports, and without its neighbours', () => {
  expect(forumPattern('https://forum.example')).toBe('https://forum.example/*');
  expect(forumPattern('http://127.0.0.1:8080')).toBe('http://127.0.0.1/*');
});

test('nothing is registered where the browser gave no access', async () => {
  expect(await registerForum(A)).toBe(false);
  expect(ids()).toEqual([]);
});

test('a forum is registered once, for its own pages, and told by its origin', async () => {
  granted = [A];
  expect(await registerForum(A)).toBe(true);
  expect(await registerForum(A)).toBe(true);
  expect(registered.map(({ matches }) => matches)).toEqual([[A]]);
  expect(await rememberedForums()).toEqual(['https://a.example']);
  expect(await isRemembered('https://a.example')).toBe(true);
  expect(await isRemembered('https://b.example')).toBe(false);
});

test('a forum whose access was taken back elsewhere is read no more', async () => {
  granted = [A, B];
  await registerForum(A);
  await registerForum(B);
  granted = [B];
  await reconcileForums();
  expect(ids()).toEqual([B]);
});

test('a forum that lost its script in an update gets it back', async () => {
  granted = [A];
  await reconcileForums();
  expect(ids()).toEqual([A]);
});

test('sites that the browser opened wholesale are no forums', async () => {
  granted = ['*://*/*', 'https://*/*', 'https://*.example/*'];
  await reconcileForums();
  expect(ids()).toEqual([]);
});

test('a click starts the tab although an open panel had just tried it without access', async () => {
  let access = false;
  const refusals: (() => void)[] = [];
  Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('Nobody there')) });
  Object.assign(fakeBrowser.scripting, {
    executeScript: () =>
      access ? Promise.resolve([]) : new Promise((_, refuse) => refusals.push(() => refuse(new Error('No access')))),
  });
  const byPanel = startTab(7);
  await vi.waitFor(() => expect(refusals).toHaveLength(1));
  access = true;
  const byClick = startClickedTab(7);
  for (const refuse of refusals) refuse();
  expect(await byPanel).toBe('no-access');
  expect(await byClick).toBe('started');
});
