// @vitest-environment happy-dom
// Posts that appear, change, are drawn anew or vanish are told once, until the signal aborts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fluxbb } from '../../src/forums/engines/fluxbb';
import { postsInPage } from '../../src/forums/read-posts';
import { GATHER_MS } from '../../src/forums/watch-document';
import { type PostsChange, watchPosts } from '../../src/forums/watch-posts';

const post = (id: number, words: string) =>
  `<div id="p${id}" class="blockpost"><h2><a href="?pid=${id}#p${id}">Hier</a></h2><div class="postleft"><dl><dt><strong>Ana</strong></dt></dl></div><div class="postright"><div class="postmsg"><p>${words}</p></div></div></div>`;
const byId = (id: number) => document.getElementById(`p${id}`)!;

let told: PostsChange[];
let watching: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<div id="punviewtopic" class="pun"><div id="brdmain">${post(1, 'un')}${post(2, 'deux')}</div></div>`;
  told = [];
  watching = new AbortController();
  watchPosts(document, fluxbb, (change) => told.push(change), watching.signal);
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

const add = (html: string) => document.getElementById('brdmain')!.insertAdjacentHTML('beforeend', html);
/** Lets observers speak and the gathering end. */
const settle = () => vi.advanceTimersByTimeAsync(GATHER_MS * 2);
const summary = ({ appeared, changed, redrawn, vanished }: PostsChange) => ({
  appeared: appeared.map(({ id, text }) => `${id} ${text}`),
  changed: changed.map(({ id, text }) => `${id} ${text}`),
  redrawn,
  vanished,
});

test('A page that stands still tells nothing', async () => {
  await settle();
  expect(told).toEqual([]);
});

test('Posts that appear together are told together, and once', async () => {
  add(post(3, 'trois'));
  add(post(4, 'quatre'));
  await settle();
  await settle();
  expect(told.map(summary)).toEqual([{ appeared: ['3 trois', '4 quatre'], changed: [], redrawn: [], vanished: [] }]);
  expect(told[0]!.reading.posts.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
});

test('A post that grows while it is drawn is told with its last words', async () => {
  add(post(3, 'tro'));
  await vi.advanceTimersByTimeAsync(GATHER_MS / 2);
  byId(3).querySelector('p')!.textContent = 'trois';
  await settle();
  expect(told.map(summary)).toEqual([{ appeared: ['3 trois'], changed: [], redrawn: [], vanished: [] }]);
});

test('A page that never rests is told all the same', async () => {
  for (let i = 0; i < 10; i += 1) {
    add(`<p>${i}</p>`);
    if (i === 0) add(post(3, 'trois'));
    await vi.advanceTimersByTimeAsync(GATHER_MS / 2);
  }
  expect(told.length).toBe(1);
});

test('A post whose words change is told as changed', async () => {
  byId(1).querySelector('p')!.firstChild!.nodeValue = 'une';
  await settle();
  expect(told.map(summary)).toEqual([{ appeared: [], changed: ['1 une'], redrawn: [], vanished: [] }]);
});

test('An element that is used again for another post is one post gone and one come', async () => {
  byId(2).id = 'p9';
  byId(9).querySelector('p')!.textContent = 'neuf';
  await settle();
  expect(told.map(summary)).toEqual([{ appeared: ['9 neuf'], changed: [], redrawn: [], vanished: ['2'] }]);
});

test('A post that leaves is told, and told again when it comes back', async () => {
  const gone = byId(1);
  gone.remove();
  await settle();
  document.getElementById('brdmain')!.prepend(gone);
  await settle();
  expect(told.map(summary)).toEqual([
    { appeared: [], changed: [], redrawn: [], vanished: ['1'] },
    { appeared: ['1 un'], changed: [], redrawn: [], vanished: [] },
  ]);
});

test('The same words in new nodes are told as drawn anew', async () => {
  byId(1).querySelector('.postmsg')!.innerHTML = '<p>un</p>';
  byId(2).outerHTML = post(2, 'deux');
  await settle();
  expect(told.map(summary)).toEqual([{ appeared: [], changed: [], redrawn: ['1', '2'], vanished: [] }]);
});

test('What happens beside the posts is not told', async () => {
  byId(1).before(document.createElement('aside'));
  document.body.append('un mot');
  byId(1).querySelector('h2')!.append(document.createElement('i'));
  await settle();
  expect(told).toEqual([]);
});

test('A reply form that appears is told', async () => {
  add('<div id="quickpost"><textarea name="req_message"></textarea></div>');
  await settle();
  expect(told.map(({ reading }) => reading.canReply)).toEqual([true]);
  expect(summary(told[0]!)).toEqual({ appeared: [], changed: [], redrawn: [], vanished: [] });
});

test('Nothing is told after the signal aborts, not even what was on its way', async () => {
  add(post(3, 'trois'));
  await vi.advanceTimersByTimeAsync(GATHER_MS / 2);
  watching.abort();
  add(post(4, 'quatre'));
  await settle();
  expect(told).toEqual([]);
});

test('A signal that was aborted before starts nothing', async () => {
  const late: PostsChange[] = [];
  watchPosts(document, fluxbb, (change) => late.push(change), AbortSignal.abort());
  add(post(3, 'trois'));
  await settle();
  expect(late).toEqual([]);
});

test('Reading the page again and again changes nothing in it', async () => {
  const before = document.documentElement.outerHTML;
  postsInPage(document, fluxbb);
  await settle();
  expect(document.documentElement.outerHTML).toBe(before);
});
