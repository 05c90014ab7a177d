// @vitest-environment happy-dom
// Taught forums in the options: forgotten one by one, saved to a file, added from one.
import './texts';
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { readLessonFile, writeLessonFile } from '../../src/browser/lessons';
import type { Lesson } from '../../src/post';
import { LessonList } from '../../src/ui/options/lesson-list';
import { type FakeLessons, fakeLessons } from './fake-lessons';
import { PATIENCE } from './show-panel';

const LESSON: Lesson = {
  site: 'https://quai.example',
  pages: '/fil/*',
  post: 'tr',
  author: 'b',
  date: null,
  body: 'td',
  editor: null,
};

let outside: FakeLessons;
let root: HTMLElement;
let said: string;

const sees = (words: string) => vi.waitFor(() => expect(`${root.textContent} ${said}`).toContain(words), PATIENCE);
const click = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name)!.click();
const choose = (text: string) => {
  const input = root.querySelector('input')!;
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(async () => {
  outside = fakeLessons([LESSON]);
  said = '';
  root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <LessonList
      outside={outside}
      today="2026-11-26"
      onSaid={(words) => {
        said = words;
      }}
    />,
    root,
  );
  await sees('quai.example');
});

it('forgets a forum', async () => {
  click('Oublier quai.example');
  await sees('Aucun. Sur un forum que Relais ne connaît pas');
  expect(outside.kept).toEqual([]);
});

it('saves all of them to one file', () => {
  click('Enregistrer dans un fichier');
  const [[name, text] = ['', '']] = outside.files;
  expect(name).toBe('relais-forums-2026-11-26.json');
  expect(readLessonFile(text)).toEqual([LESSON]);
});

it('adds those of a file', async () => {
  choose(writeLessonFile([{ ...LESSON, site: 'https://sillage.example' }]));
  await sees('1 forum ajouté.');
  await sees('sillage.example');
});

it('refuses a file that is none of its own, and says when there is no room', async () => {
  choose('{}');
  await sees('il est abîmé : rien n’a changé');
  outside.hasRoom = false;
  choose(writeLessonFile([LESSON]));
  await sees('n’a plus de place');
  expect(outside.kept).toEqual([LESSON]);
});
