// @vitest-environment happy-dom
// Marks: what they are called and do, and that they leave the posts alone. Where they stand is seen in the browsers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageMarks } from '../../src/page/marks';
import type { QueueItem } from '../../src/queue/queue-item';
import { judgedItem, post } from './items';

const texts = {
  group: 'Messages repérés',
  nameOf: (item: QueueItem) => `${item.standing} ${item.triage.urgency} ${item.post.author}`,
};

let root: ShadowRoot;
let life: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<article id="1">un</article><article id="2">deux</article><article id="3">trois</article>';
  life = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
});

afterEach(() => vi.restoreAllMocks());

function marked(...items: QueueItem[]) {
  return items.map((item) => ({ item, element: document.getElementById(item.post.id)! }));
}

const buttons = () => [...root.querySelectorAll('button')];
const names = () => buttons().map((button) => button.getAttribute('aria-label'));

test('there is one button a post, named by its urgency, in the order of the queue', () => {
  const setMarks = pageMarks(document, texts, () => {}, life.signal);
  setMarks(marked(judgedItem(post('2', 'crisis')), judgedItem(post('1', 'amber'))));
  expect(names()).toEqual(['waiting crisis Membre 2', 'waiting amber Membre 1']);
});

test('each look has its own shape, not only its own colour', () => {
  const setMarks = pageMarks(document, texts, () => {}, life.signal);
  const settled: QueueItem = { ...judgedItem(post('3', 'red')), standing: 'settled' };
  setMarks(marked(judgedItem(post('1', 'crisis')), judgedItem(post('2', 'red')), settled));
  const drawings = buttons().map((button) => button.innerHTML);
  expect(new Set(drawings).size).toBe(3);
});

test('the posts stay as they are', () => {
  const before = [...document.querySelectorAll('article')].map((article) => article.outerHTML);
  pageMarks(document, texts, () => {}, life.signal)(marked(judgedItem(post('1', 'red'))));
  expect([...document.querySelectorAll('article')].map((article) => article.outerHTML)).toEqual(before);
});

test('a mark that stays keeps its button, and so the focus', () => {
  const setMarks = pageMarks(document, texts, () => {}, life.signal);
  setMarks(marked(judgedItem(post('1', 'red')), judgedItem(post('2', 'red'))));
  const [, second] = buttons();
  setMarks(marked(judgedItem(post('2', 'amber')), judgedItem(post('3', 'amber'))));
  expect(buttons()[0]).toBe(second);
  expect(names()).toEqual(['waiting amber Membre 2', 'waiting amber Membre 3']);
});

test('a click tells whose card is wanted', () => {
  const onOpen = vi.fn();
  pageMarks(document, texts, onOpen, life.signal)(marked(judgedItem(post('2', 'red'))));
  buttons()[0]!.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('2');
});

test('nothing stays on the page when the life of the script ends', () => {
  const before = document.documentElement.outerHTML;
  pageMarks(document, texts, () => {}, life.signal)(marked(judgedItem(post('1', 'red'))));
  expect(document.documentElement.outerHTML).not.toBe(before);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});
