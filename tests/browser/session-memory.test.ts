// What session storage keeps of posts: where they stand and drafts, under names that tell nothing.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, recallDrafts } from '../../src/browser/drafts';
import { keepStanding, recallStandings } from '../../src/browser/standings';

const LINK = 'https://forum.example/viewtopic.php?p=12#p12';
const OTHER = 'https://forum.example/viewtopic.php?p=13#p13';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => Promise<unknown>) => change() } });
});

test('a post that was moved stands there again, every other one waits', async () => {
  await keepStanding({ permalink: LINK, standing: 'settled' });
  expect(await recallStandings([OTHER, LINK])).toEqual([null, 'settled']);
});

test('a post that was put back into the queue leaves nothing behind', async () => {
  await keepStanding({ permalink: LINK, standing: 'aside' });
  await keepStanding({ permalink: LINK, standing: 'waiting' });
  expect(await recallStandings([LINK])).toEqual([null]);
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['salt']);
});

test('a post that was put back although the team answered it waits again, too', async () => {
  await keepStanding({ permalink: LINK, standing: 'waiting', isHeld: true });
  expect(await recallStandings([LINK])).toEqual(['waiting']);
});

test('storage holds no address, and the same address has another name in another session', async () => {
  await keepStanding({ permalink: LINK, standing: 'settled' });
  const first = await fakeBrowser.storage.session.get();
  expect(JSON.stringify(first)).not.toMatch(/forum|http|p12/);
  await fakeBrowser.storage.session.clear();
  await keepStanding({ permalink: LINK, standing: 'settled' });
  const second = await fakeBrowser.storage.session.get();
  expect(Object.keys(second).filter((name) => name in first)).toEqual(['salt']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('drafts come back by their posts until they are forgotten', async () => {
  await keepDraft(LINK, { text: 'Bonjour' });
  expect(await recallDrafts([LINK, OTHER])).toEqual({ [LINK]: { text: 'Bonjour' } });
  await keepDraft(LINK, null);
  expect(await recallDrafts([LINK])).toEqual({});
});
