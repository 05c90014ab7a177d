// Own replies and use counts in the browser's storage: kept, merged, never dropped; a thread under a name that tells nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropAside,
  followOwnReplies,
  importOwnReplies,
  openOwnReplies,
  removeOwnReply,
  saveOwnReply,
} from '../../src/browser/own-library';
import { keepForms, recallForms } from '../../src/browser/own-library-forms';
import { countUses, followUses, keepUsedIn, recallUsedIn } from '../../src/browser/own-library-uses';
import { eraseAll } from '../../src/browser/settings';
import type { Stored } from '../../src/library/own/stored';
import { own } from '../library/own/own-replies';

const THREAD = 'https://forum.example\nUn fil';
const local = fakeBrowser.storage.local;

/** Locks as the browser gives them: one after the other. */
let last: Promise<unknown>;
const request = (_name: string, work: () => Promise<unknown>) => {
  last = last.then(work, work);
  return last;
};

beforeEach(() => {
  fakeBrowser.reset();
  last = Promise.resolve();
  vi.stubGlobal('navigator', { locks: { request } });
});

const counts = async () => {
  let told = {};
  await followUses((now) => {
    told = now;
  });
  return told;
};

describe('own replies', () => {
  it('are kept, changed in place and removed', async () => {
    await saveOwnReply(own());
    await saveOwnReply(own({ id: 'own/deux' }));
    await saveOwnReply(own({ title: 'Changé' }));
    expect((await openOwnReplies()).replies.map(({ id, title }) => [id, title])).toEqual([
      ['own/un', 'Changé'],
      ['own/deux', own().title],
    ]);
    await removeOwnReply('own/un');
    expect((await openOwnReplies()).replies.map(({ id }) => id)).toEqual(['own/deux']);
  });

  it('saved at the same time are all kept', async () => {
    await Promise.all([
      saveOwnReply(own()),
      saveOwnReply(own({ id: 'own/deux' })),
      importOwnReplies([own({ id: 'own/trois', title: 'T' })]),
    ]);
    expect((await openOwnReplies()).replies).toHaveLength(3);
  });

  it('are told again when they change', async () => {
    const told: Stored[] = [];
    await followOwnReplies((stored) => told.push(stored));
    await saveOwnReply(own());
    await vi.waitUntil(() => told.at(-1)?.replies.length === 1);
  });

  it('are weighed at an import against what is here at that moment', async () => {
    await saveOwnReply(own());
    const merge = await importOwnReplies([own(), own({ id: 'own/deux', title: 'Deux' })]);
    expect([merge.same.length, merge.added.length]).toEqual([1, 1]);
  });

  it('go with everything else, and nothing else', async () => {
    await saveOwnReply(own());
    await countUses(['a/b']);
    await eraseAll();
    expect(await openOwnReplies()).toMatchObject({ replies: [], aside: [] });
    expect(await counts()).toEqual({});
  });
});

describe('what was spoilt from outside', () => {
  it('is put aside, told, and outlives every change until it is dropped', async () => {
    await local.set({ 'own-replies': { version: 1, replies: [own(), { id: 'own/deux', title: 3 }] } });
    expect(await openOwnReplies()).toMatchObject({ replies: [own()], aside: [{ value: { title: 3 } }] });
    await saveOwnReply(own({ id: 'own/trois' }));
    await removeOwnReply('own/un');
    expect(await openOwnReplies()).toMatchObject({ replies: [{ id: 'own/trois' }], aside: [{ value: { title: 3 } }] });
    await dropAside();
    expect((await openOwnReplies()).aside).toEqual([]);
  });

  it('is put aside whatever it is', async () => {
    await local.set({ 'own-replies': '%%%', 'own-replies-aside': 12, 'reply-uses': { 'a/b': 2, 'c/d': 'x' } });
    const { aside } = await openOwnReplies();
    expect(aside.map(({ value }) => value)).toEqual(['%%%', 12, { 'reply-uses': { 'c/d': 'x' } }]);
    expect((await openOwnReplies()).aside).toEqual(aside);
    expect(await counts()).toEqual({ 'a/b': 2 });
  });
});

describe('use counts', () => {
  it('count ids and hold nothing else', async () => {
    await Promise.all([countUses(['a/b', 'own/un']), countUses(['a/b'])]);
    expect(await counts()).toEqual({ 'a/b': 2, 'own/un': 1 });
    expect(await local.get()).toEqual({ 'reply-uses': { 'a/b': 2, 'own/un': 1 } });
  });
});

describe('what was used in a thread', () => {
  it('is known until the browser is closed, the last first, under a name that tells nothing', async () => {
    await keepUsedIn(THREAD, ['a/b']);
    await keepUsedIn(THREAD, ['c/d', 'a/b']);
    expect(await recallUsedIn(THREAD)).toEqual(['c/d', 'a/b']);
    expect(await recallUsedIn('un autre')).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(/forum|fil/i);
    expect(await local.get()).toEqual({});
  });
});

describe('what is still being written', () => {
  it('is there again, and only until the browser is closed', async () => {
    expect(await recallForms()).toEqual({});
    await keepForms({ 'own/un': own({ title: '' }) });
    expect(await recallForms()).toEqual({ 'own/un': own({ title: '' }) });
    expect(await local.get()).toEqual({});
  });
});
