// @vitest-environment happy-dom
// Teaching: one post is shown in one thread, and another thread of the same board is read by it.
import { describe, expect, test } from 'vitest';
import { addressPattern, fitsPattern } from '../../src/forums/address-pattern';
import { chooseEngine } from '../../src/forums/choose-engine';
import { lessonFor } from '../../src/forums/lesson';
import { elementsIn } from '../../src/forums/open-roots';
import { readPage } from '../../src/forums/read-posts';
import { taughtEngine } from '../../src/forums/taught';
import { partAt, type Shown, showPart, showPost } from '../../src/forums/teach';
import { wordReader } from '../../src/forums/word-reader';
import type { Lesson } from '../../src/post';
import { PARSERS } from './parsers';
import { BOARD_NAMES, type BoardName, boardPage, THREADS, textOf } from './unknown/boards';
import { attachDeclaredRoots } from './unknown/shadow-roots';

const [, parse] = PARSERS[0]!;
const read = wordReader();

function open(name: BoardName, thread: number): Document {
  const document = parse(boardPage(name, thread), `https://quai.example/fil/${thread}00`);
  attachDeclaredRoots(document);
  return document;
}

/** The innermost element that says just this. */
function saying(document: Document, words: string): Element {
  const found = [...elementsIn(document)].filter((element) => read(element).text.includes(words));
  return found.at(-1)!;
}

function lessonOf(document: Document, { posts, parts, editor, before }: Shown): Lesson {
  return lessonFor(document, posts, parts, editor, before)!;
}

function readWith(document: Document, lesson: Lesson) {
  return readPage(document, taughtEngine(lesson)).posts.map(({ author, dateText, text }) => ({
    author,
    dateText,
    text,
  }));
}

const expected = (thread: number) =>
  THREADS[thread - 1]!.posts.map((post) => ({ author: post.author, dateText: post.date, text: textOf(post) }));

describe.each(BOARD_NAMES)('the board of %s', (name) => {
  test('is read by one click in a post, in this thread and in another', () => {
    const document = open(name, 1);
    const shown = showPost(saying(document, 'Une tisane, la radio'), 0, read)!;
    const lesson = lessonOf(document, shown);
    expect(readWith(document, lesson)).toEqual(expected(1));
    expect(readWith(open(name, 2), lesson)).toEqual(expected(2));
    expect(taughtEngine(lesson).replyEditor(open(name, 2))?.localName).toBe('textarea');
  });

  test('leaves no word of a member in the lesson', () => {
    const document = open(name, 1);
    const lesson = lessonOf(document, showPost(saying(document, 'Une tisane, la radio'), 0, read)!);
    const told = JSON.stringify(lesson);
    for (const { author } of THREADS[0]!.posts) expect(told).not.toContain(author);
    expect(told).not.toMatch(/\b10\d\b/);
  });

  test('has a wrong part put right by one click on the right one, whatever it is', () => {
    const document = open(name, 1);
    const right = showPost(saying(document, 'Une tisane, la radio'), 0, read)!;
    const wrong: Shown = { ...right, editor: null, parts: { author: null, date: null, body: right.parts.body } };
    const put = (shown: Shown, element: Element) => showPart(shown, partAt(shown, element, read)!, element)!;
    const named = put(wrong, saying(document, 'grand_large'));
    const dated = put(named, saying(document, '12 mars 2026 à 22:31'));
    // This DOM does not tell which slot shows a paragraph.
    const whole = name === 'components' ? dated : put(dated, saying(document, 'Pardon de l’écrire ici.'));
    const box = put(whole, [...elementsIn(document)].find((element) => element.localName === 'textarea')!);
    const lesson = lessonOf(document, box);
    expect(readWith(document, lesson)).toEqual(expected(1));
    expect(lesson.editor).not.toBeNull();
  });

  test('is said to have changed once the lesson finds nothing there, and is no longer read by it', () => {
    const document = open(name, 1);
    const lesson = lessonOf(document, showPost(saying(document, 'Une tisane, la radio'), 0, read)!);
    expect(chooseEngine(document, [lesson])).toMatchObject({ engine: { name: 'taught' }, stale: false });
    const changed = parse('<html><body><p>Tout est neuf ici.</p></body></html>', 'https://quai.example/fil/300');
    expect(chooseEngine(changed, [lesson])).toMatchObject({ engine: { name: 'taught' }, stale: true });
    const other = parse(
      '<html><body><p>Tout est neuf ici.</p></body></html>',
      'https://quai.example/aide/contact/nous',
    );
    expect(chooseEngine(other, [lesson])).toBeNull();
    const elsewhere = parse('<html><body><p>Tout est neuf ici.</p></body></html>', 'https://autre.example/fil/300');
    expect(chooseEngine(elsewhere, [lesson])).toBeNull();
  });
});

test('a page without anything that repeats itself cannot be taught', () => {
  const document = parse(
    '<html><body><main><h1>Seul</h1><p>Un texte, un seul, assez long pour être lu.</p></main></body></html>',
  );
  expect(showPost(saying(document, 'Un texte'), 0, read)).toBeNull();
});

test.each([
  ['https://a.example/sujet/482-les-nuits', '/sujet/*'],
  ['https://a.example/fil.php?t=12&page=2', '/fil.php?t'],
  ['https://a.example/f12/fil-3.html', '/*/*'],
  ['https://a.example/#/fil/12', '/#/fil/*'],
  ['https://a.example/', '/'],
])('%s is one of %s', (address, pattern) => {
  expect(addressPattern(new URL(address))).toBe(pattern);
  expect(fitsPattern(new URL(address), pattern)).toBe(true);
});

test('another page of the same thread is meant too, and the home page is not', () => {
  const pattern = addressPattern(new URL('https://a.example/fil.php?t=12'));
  expect(fitsPattern(new URL('https://a.example/fil.php?t=13&page=4#p9'), pattern)).toBe(true);
  expect(fitsPattern(new URL('https://a.example/fil.php'), pattern)).toBe(false);
  expect(fitsPattern(new URL('https://a.example/'), pattern)).toBe(false);
});
