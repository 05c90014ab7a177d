// @vitest-environment happy-dom
// Lessons: kept one for each kind of page, told when they change, and taken from one computer to another.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropLesson,
  followLessons,
  keepLessons,
  readLessonFile,
  recallLessons,
  writeLessonFile,
} from '../../src/browser/lessons';
import type { Lesson } from '../../src/post';

const LESSON: Lesson = {
  site: 'https://quai.example',
  pages: '/fil/*',
  post: 'fo-app >>> fo-post',
  author: ':scope >>> .name',
  date: null,
  body: '.words',
  editor: 'textarea',
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => Promise<unknown>) => change() } });
});

test('what cannot be read is told to nobody, and stays', async () => {
  const later = { site: 'https://quai.example', pages: '/fil/*', version: 9 };
  await fakeBrowser.storage.local.set({ lessons: [later] });
  expect(await recallLessons()).toEqual([]);
  await keepLessons([LESSON]);
  await dropLesson(LESSON);
  expect(await fakeBrowser.storage.local.get('lessons')).toEqual({ lessons: [later] });
});

test('a lesson takes the place of an earlier one for the same pages, and of no other', async () => {
  await keepLessons([LESSON]);
  await keepLessons([
    { ...LESSON, body: '.text' },
    { ...LESSON, pages: '/mur/*' },
  ]);
  expect((await recallLessons()).map(({ pages, body }) => [pages, body])).toEqual([
    ['/fil/*', '.text'],
    ['/mur/*', '.words'],
  ]);
  await dropLesson(LESSON);
  expect((await recallLessons()).map(({ pages }) => pages)).toEqual(['/mur/*']);
});

test('what was spoilt from outside is passed over', async () => {
  await fakeBrowser.storage.local.set({ lessons: [{ ...LESSON, post: 4 }, LESSON, 'x'] });
  expect(await recallLessons()).toEqual([LESSON]);
  await fakeBrowser.storage.local.set({ lessons: 'x' });
  expect(await recallLessons()).toEqual([]);
});

test('changes are told until nobody listens any more', async () => {
  const heard = vi.fn();
  const life = new AbortController();
  await followLessons(heard, life.signal);
  await keepLessons([LESSON]);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([LESSON]));
  life.abort();
  await dropLesson(LESSON);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a file gives back what was written into it', () => {
  const lessons = [LESSON, { ...LESSON, pages: '/livre/*', before: 1 }];
  const text = writeLessonFile(lessons);
  expect(JSON.parse(text)).toMatchObject({ format: 'relais-forums', version: 1 });
  expect(readLessonFile(text)).toEqual(lessons);
});

test.each([
  ['no JSON', 'x'],
  ['another version', JSON.stringify({ format: 'relais-forums', version: 2, forums: [] })],
  ['another file', JSON.stringify({ replies: [] })],
  ['a lesson with more than belongs there', writeLessonFile([{ ...LESSON, posts: ['…'] } as Lesson])],
  ['a selector that no browser knows', writeLessonFile([{ ...LESSON, body: ':::x' }])],
  ['a post over half a row', writeLessonFile([{ ...LESSON, before: 0.5 }])],
  ['a site that is none', writeLessonFile([{ ...LESSON, site: 'javascript:alert(1)' }])],
])('a file is refused as a whole: %s', (_, text) => {
  expect(readLessonFile(text)).toBeNull();
});
