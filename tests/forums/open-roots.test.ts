// @vitest-environment happy-dom
// Open shadow roots: what they show is read, found by selectors that lead into them, and watched.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findDeep } from '../../src/forums/open-roots';
import { postText } from '../../src/forums/post-text';
import { taughtEngine } from '../../src/forums/taught';
import { GATHER_MS } from '../../src/forums/watch-document';
import { type PostsChange, watchPosts } from '../../src/forums/watch-posts';
import { attachDeclaredRoots } from './unknown/shadow-roots';

const post = (name: string, words: string) =>
  `<fo-post><template shadowrootmode="open"><header><b>${name}</b></header><div class="words"><slot></slot></div></template><p>${words}</p></fo-post>`;

const ENGINE = taughtEngine({
  site: 'https://quai.example',
  pages: '/fil/*',
  post: 'fo-thread >>> fo-post',
  author: ':scope >>> b',
  date: null,
  body: ':scope >>> .words',
  editor: null,
});

let thread: ShadowRoot;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = `<fo-thread><template shadowrootmode="open">${post('Ana', 'un')}${post('Léo', 'deux')}</template></fo-thread>`;
  attachDeclaredRoots(document);
  thread = document.querySelector('fo-thread')!.shadowRoot!;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a selector leads from root to root, and from an element into its own', () => {
  expect(findDeep(document, 'fo-thread >>> fo-post >>> b').map((one) => one.textContent)).toEqual(['Ana', 'Léo']);
  expect(findDeep(thread.querySelector('fo-post')!, ':scope >>> b').map((one) => one.textContent)).toEqual(['Ana']);
  expect(findDeep(thread.querySelector('fo-post')!, ':scope')).toEqual([thread.querySelector('fo-post')]);
  expect(findDeep(document, 'fo-post >>> b')).toEqual([]);
});

test('an element is read as its root shows it', () => {
  expect(postText(thread.querySelector('fo-post')!, { strip: [], smileys: [] }).text).toBe('Ana\n\nun');
});

test('posts that appear, change or vanish in an open root are told', async () => {
  const told: PostsChange[] = [];
  watchPosts(document, ENGINE, (change) => told.push(change), life.signal);
  const settle = () => vi.advanceTimersByTimeAsync(GATHER_MS * 2);
  const place = document.createElement('div');
  place.innerHTML = post('Zoé', 'trois');
  attachDeclaredRoots(place);
  thread.append(...place.childNodes);
  await settle();
  expect(told.at(-1)?.appeared.map(({ author, text }) => `${author} ${text}`)).toEqual(['Zoé trois']);

  thread.querySelector('fo-post')!.remove();
  await settle();
  expect(told.at(-1)?.vanished).toHaveLength(1);
  expect(told.at(-1)?.reading.posts.map(({ text }) => text)).toEqual(['deux', 'trois']);
});
