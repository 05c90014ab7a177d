// @vitest-environment happy-dom
// Selected texts: each is one card, beside what the page itself tells, as long as the page is open.
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages';
import { followEditors } from '../../src/page/last-editor';
import { type Selections, selections } from '../../src/page/selections';
import { judgedItem, judgeTexts, post } from './items';

const PAGE: PageState = {
  forum: { engine: 'phpbb', title: 'Un fil', origin: 'https://forum.example', markup: 'bbcode' },
  canReply: true,
  read: 3,
  items: [judgedItem(post('1', 'red'))],
};

let canWrite: boolean;
let selected: Selections;

beforeEach(() => {
  document.title = 'Une lettre';
  document.body.innerHTML = '<p>amber Je n’en peux plus.</p><p>Aidez-moi.</p>';
  document.getSelection()!.removeAllRanges();
  canWrite = false;
  selected = selections(document, judgeTexts, () => canWrite);
});

test('nothing is told of a page where nothing was selected', () => {
  expect(selected.join(null)).toBeNull();
  expect(selected.join(PAGE)).toBe(PAGE);
});

test('a text is judged as a post is, and stands before the posts of the page', async () => {
  const id = await selected.propose('amber Je n’en peux plus.');
  expect(selected.join(PAGE)!.items.map((item) => item.post.id)).toEqual([id, '1']);
  expect(selected.join(PAGE)!.items[0]).toMatchObject({
    post: { text: 'amber Je n’en peux plus.', author: null, permalink: null },
    triage: { urgency: 'amber' },
    standing: 'waiting',
  });
});

test('a page that nobody reads tells its selected texts alone', async () => {
  await selected.propose('amber Je n’en peux plus.');
  expect(selected.join(null)).toMatchObject({
    forum: { engine: 'selection', title: 'Une lettre', markup: 'plain' },
    canReply: false,
    read: 0,
  });
  canWrite = true;
  expect(selected.join(null)!.canReply).toBe(true);
});

test('the same text is one card, another text another', async () => {
  const id = await selected.propose('amber Je n’en peux plus.');
  expect(await selected.propose('amber Je n’en peux plus.')).toBe(id);
  expect(await selected.propose('Aidez-moi.')).not.toBe(id);
});

test('a text keeps the line breaks that the menu folds, and is shown in the page', async () => {
  const words = vi
    .spyOn(document.getSelection()!, 'toString')
    .mockReturnValue('amber Je n’en peux plus.\n\nAidez-moi.');
  const range = document.createRange();
  range.selectNodeContents(document.body);
  document.getSelection()!.addRange(range);
  const id = await selected.propose('amber Je n’en peux plus. Aidez-moi.');
  words.mockRestore();
  expect(selected.join(null)!.items[0]!.post.text).toBe('amber Je n’en peux plus.\n\nAidez-moi.');
  document.getSelection()!.removeAllRanges();
  selected.show(id);
  expect(document.getSelection()!.rangeCount).toBe(1);
  document.body.replaceWith(document.createElement('body'));
  expect(() => selected.show(id)).toThrow();
});

test('a text from elsewhere, as a frame, has no place to be shown at', async () => {
  const id = await selected.propose('Écrit dans un cadre.');
  expect(() => selected.show(id)).toThrow();
});

test('a text that was put aside stays aside', async () => {
  const id = await selected.propose('Aidez-moi.');
  selected.setStanding(id, 'aside');
  expect(selected.join(null)!.items[0]!.standing).toBe('aside');
});

test('the editor that had the focus last is known until it leaves the page', () => {
  document.body.innerHTML = '<textarea id="a"></textarea><input id="b"><textarea id="c"></textarea>';
  const life = new AbortController();
  const last = followEditors(document, life.signal);
  expect(last()).toBeNull();
  document.getElementById('a')!.focus();
  document.getElementById('b')!.focus();
  expect(last()?.id).toBe('a');
  document.getElementById('c')!.focus();
  expect(last()?.id).toBe('c');
  document.getElementById('c')!.remove();
  expect(last()).toBeNull();
});
