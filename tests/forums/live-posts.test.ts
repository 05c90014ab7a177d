// @vitest-environment happy-dom
// Pages that live: posts that are cloaked, unloaded, recycled, and pages that never rest.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discourse } from '../../src/forums/engines/discourse';
import type { ForumEngine } from '../../src/forums/forum-engine';
import { GATHER_MS, LONGEST_MS } from '../../src/forums/watch-document';
import { type PostsChange, watchPosts } from '../../src/forums/watch-posts';

const article = (id: number, words: string) =>
  `<article id="post_${id}" class="boxed onscreen-post" data-post-id="${id}"><div class="topic-meta-data"><div class="names"><span class="first username"><a data-user-card="ana">ana</a></span></div><div class="post-infos"><a class="post-date" href="/t/nuit/7/${id}"><span class="relative-date" data-time="${id}000">${id} min</span></a></div></div><div class="contents"><div class="cooked"><p>${words}</p></div></div></article>`;
const post = (id: number, words = `message numéro ${id}`) =>
  `<div class="topic-post clearfix" data-post-number="${id}">${article(id, words)}</div>`;
const wrapper = (id: number) => document.querySelector(`[data-post-number="${id}"]`)!;
const words = (id: number) => wrapper(id).querySelector('.cooked')!;

let told: PostsChange[];
let watching: AbortController;
/** How often the page was read. */
let readings: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '<meta name="generator" content="Discourse 3.5"><title>Une nuit</title>';
  document.body.innerHTML = `<div id="topic-title"><h1>Une nuit</h1></div><div class="post-stream">${[1, 2, 3, 4].map((id) => post(id)).join('')}</div><aside id="ad"></aside>`;
  told = [];
  watching = new AbortController();
  const counted: ForumEngine = {
    ...discourse,
    replyEditor(page) {
      readings++;
      return discourse.replyEditor(page);
    },
  };
  watchPosts(document, counted, (change) => told.push(change), watching.signal);
  readings = 0;
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

const stream = () => document.querySelector('.post-stream')!;
const settle = () => vi.advanceTimersByTimeAsync(LONGEST_MS * 2);
const summary = ({ appeared, changed, redrawn, vanished }: PostsChange) => ({
  appeared: appeared.map(({ id }) => id),
  changed: changed.map(({ id, text }) => `${id} ${text}`),
  redrawn,
  vanished,
});
const nothing = { appeared: [], changed: [], redrawn: [], vanished: [] };
const known = () => told.at(-1)!.reading.posts.map(({ id }) => id);

function cloak(id: number): () => void {
  const { innerHTML } = wrapper(id);
  wrapper(id).className = 'post-stream--cloaked';
  wrapper(id).innerHTML = '';
  return () => {
    wrapper(id).className = 'topic-post clearfix';
    wrapper(id).innerHTML = innerHTML;
  };
}

test('A post that is cloaked far from the view stays known, and is drawn anew when it comes back', async () => {
  const uncloak = cloak(1);
  await settle();
  expect(told.map(summary)).toEqual([{ ...nothing, redrawn: ['1'] }]);
  expect(known()).toEqual(['1', '2', '3', '4']);
  expect(told[0]!.places.map((place) => place.post.id)).toEqual(['2', '3', '4']);
  uncloak();
  await settle();
  expect(told.slice(1).map(summary)).toEqual([{ ...nothing, redrawn: ['1'] }]);
  expect(told.at(-1)!.places.map((place) => place.post.id)).toEqual(['1', '2', '3', '4']);
});

test('A post whose body is emptied and filled again is neither changed nor gone', async () => {
  const { innerHTML } = words(2);
  words(2).innerHTML = '';
  await settle();
  expect(told.map(summary)).toEqual([{ ...nothing, redrawn: ['2'] }]);
  expect(told[0]!.reading.posts[1]!.text).toBe('message numéro 2');
  expect(told[0]!.places[1]!.text.rangesOf({ start: 0, end: 4 })).toEqual([]);
  words(2).innerHTML = innerHTML;
  await settle();
  expect(told.slice(1).map(summary)).toEqual([{ ...nothing, redrawn: ['2'] }]);
});

test('A post that comes back with other words has changed', async () => {
  const uncloak = cloak(1);
  await settle();
  uncloak();
  words(1).innerHTML = '<p>tout autre chose</p>';
  await settle();
  expect(told.map(summary)).toEqual([
    { ...nothing, redrawn: ['1'] },
    { ...nothing, changed: ['1 tout autre chose'] },
  ]);
});

test('Posts that a stream takes out at one end and loads at the other are one growing thread, in order', async () => {
  for (const id of [1, 2]) wrapper(id).remove();
  stream().insertAdjacentHTML('beforeend', post(5) + post(6));
  await settle();
  for (const id of [3, 4]) wrapper(id).remove();
  stream().insertAdjacentHTML('beforeend', post(7));
  await settle();
  expect(known()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  const before = document.createElement('template');
  before.innerHTML = [1, 2, 3, 4].map((id) => post(id)).join('');
  stream().prepend(before.content);
  await settle();
  expect(known()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(told.map(summary)).toEqual([
    { ...nothing, appeared: ['5', '6'], redrawn: ['1', '2'] },
    { ...nothing, appeared: ['7'], redrawn: ['3', '4'] },
    { ...nothing, redrawn: ['1', '2', '3', '4'] },
  ]);
});

test('A page that leaps to another part of the thread keeps what it left, and knows that posts may stand between', async () => {
  stream().innerHTML = post(70) + post(71);
  await settle();
  expect(known()).toEqual(['1', '2', '3', '4', '70', '71']);
  expect([...told.at(-1)!.gaps]).toEqual(['70']);
  stream().innerHTML = post(3) + post(4) + post(5);
  await settle();
  expect(known()).toEqual(['1', '2', '3', '4', '5', '70', '71']);
  expect([...told.at(-1)!.gaps]).toEqual(['70']);
});

test('A post that arrives at the end while those before it are cloaked takes none of them away', async () => {
  for (const id of [3, 4]) cloak(id);
  await settle();
  stream().insertAdjacentHTML('beforeend', post(5));
  await settle();
  words(1).innerHTML = '<p>autre chose</p>';
  await settle();
  expect(known()).toEqual(['1', '2', '3', '4', '5']);
});

test('A post that is taken from between others has vanished, and so has one that the team took away', async () => {
  wrapper(2).remove();
  wrapper(4).classList.add('deleted');
  await settle();
  expect(told.map(summary)).toEqual([{ ...nothing, vanished: ['2', '4'] }]);
});

test('Another thread in the same document takes every post of the first along, even where both stood there at once', async () => {
  stream().insertAdjacentHTML('beforeend', post(8));
  await settle();
  document.querySelector('#topic-title h1')!.textContent = 'Un matin';
  stream().insertAdjacentHTML('beforeend', post(31) + post(32));
  await settle();
  for (const id of [1, 2, 3, 4, 8]) wrapper(id).remove();
  await settle();
  expect(known()).toEqual(['31', '32']);
});

test('An element that is used again for another post is that post, and the one before stays known until it comes back', async () => {
  const used = wrapper(4);
  used.querySelector('article')!.setAttribute('data-post-id', '9');
  words(4).innerHTML = '<p>neuf</p>';
  stream().prepend(used);
  await settle();
  expect(known()).toEqual(['9', '1', '2', '3', '4']);
  expect(told.map(summary)).toEqual([{ ...nothing, appeared: ['9'], redrawn: ['4'] }]);
  stream().insertAdjacentHTML('beforeend', `<div class="topic-post">${article(4, 'message numéro 4')}</div>`);
  await settle();
  expect(told.slice(1).map(summary)).toEqual([{ ...nothing, redrawn: ['4'] }]);
});

test('A date that is counted on changes the post and no word of it', async () => {
  wrapper(3).querySelector('.relative-date')!.textContent = '4 min';
  await settle();
  expect(told.map(summary)).toEqual([{ ...nothing, changed: ['3 message numéro 3'] }]);
});

/** Calls `move` sixty times a second for so many seconds. */
async function everyFrame(seconds: number, move: (frame: number) => void): Promise<void> {
  for (let frame = 0; frame < seconds * 60; frame++) {
    move(frame);
    await vi.advanceTimersByTimeAsync(1000 / 60);
  }
}

const NOISES: Record<string, (frame: number) => void> = {
  'an advertisement': (frame) => {
    document.getElementById('ad')!.innerHTML = `<b>${frame}</b>`;
  },
  'a typing indicator between the posts': (frame) => {
    if (frame % 2) stream().querySelector('.typing')?.remove();
    else stream().insertAdjacentHTML('beforeend', '<i class="typing">ana écrit…</i>');
  },
  'a video in a post': (frame) => {
    const video = words(2).querySelector('video') ?? document.createElement('video');
    words(2).append(video);
    video.className = `at-${frame}`;
    video.innerHTML = `<source src="#${frame}">`;
  },
  'a date that counts seconds': (frame) => {
    wrapper(2).querySelector('.relative-date')!.textContent = `${frame} s`;
  },
  'a post that is marked and unmarked': (frame) => {
    wrapper(2).classList.toggle('highlighted', frame % 2 === 0);
  },
};

test.each(Object.keys(NOISES))('%s that moves at every frame costs a few readings', async (noise) => {
  await everyFrame(16, NOISES[noise]!);
  // Five while its patience grows, and then one every 3.2 s.
  expect(readings).toBeGreaterThan(0);
  expect(readings).toBeLessThanOrEqual(5 + 16_000 / LONGEST_MS);
  expect(told.flatMap((change) => [...change.appeared, ...change.vanished])).toEqual([]);
});

test.each(Object.keys(NOISES))(
  'A post that arrives and one that is edited are told at once beside %s',
  async (noise) => {
    await everyFrame(8, NOISES[noise]!);
    told = [];
    stream().insertAdjacentHTML('beforeend', post(5));
    await vi.advanceTimersByTimeAsync(GATHER_MS * 2);
    words(1).querySelector('p')!.textContent = 'je tiens bon';
    await vi.advanceTimersByTimeAsync(GATHER_MS * 2);
    expect(told.flatMap(({ appeared }) => appeared.map(({ id }) => id))).toEqual(['5']);
    expect(told.flatMap(({ changed }) => changed.map(({ text }) => text))).toContain('je tiens bon');
  },
);
