// @vitest-environment happy-dom
// Posts over several neighbours, as old boards make them: shown by one click in any of their rows, and read whole.
import { describe, expect, test } from 'vitest';
import { guessLesson } from '../../src/forums/guess';
import { lessonFor } from '../../src/forums/lesson';
import { elementsIn } from '../../src/forums/open-roots';
import { postsInPage, readPage } from '../../src/forums/read-posts';
import { taughtEngine } from '../../src/forums/taught';
import { showPost } from '../../src/forums/teach';
import { wordReader } from '../../src/forums/word-reader';
import type { Lesson } from '../../src/post';
import { PARSERS } from './parsers';
import { type BoardPost, THREADS, textOf } from './unknown/boards';

const [, parse] = PARSERS[0]!;

type Row = (post: BoardPost, nth: number) => string;

/** As one writes it without any name: the text is the rows' only difference. */
const ROWS: Record<string, [around: (rows: string) => string, row: Row]> = {
  'terms and their descriptions': [
    (rows) => `<dl>${rows}</dl>`,
    ({ author, date, text }) =>
      `<dt><a href="/membre/${author}">${author}</a>, <i>${date}</i></dt><dd>${text.join('<br><br>')}</dd>`,
  ],
  'two rows of the same cells': [
    (rows) => `<table><tbody>${rows}</tbody></table>`,
    ({ author, date, text }) =>
      `<tr><td>${author}</td><td>${date}</td></tr><tr><td>&nbsp;</td><td>${text.join('<br><br>')}</td></tr>`,
  ],
  'rows whose classes take turns, with an anchor above': [
    (rows) => `<table class="forumline"><tr><th>Auteur</th><th>Message</th></tr>${rows}</table>`,
    ({ author, date, text }, nth) =>
      `<tr class="row${(nth % 2) + 1}"><td class="name"><a name="p${40 + nth}"></a><b>${author}</b></td><td class="side">Posté le <span>${date}</span></td></tr><tr class="row${(nth % 2) + 1}"><td class="side">Messages : ${nth * 7}</td><td class="words">${text.join('<br><br>')}</td></tr><tr><td class="space" colspan="2"></td></tr>`,
  ],
  'a row of all, and a row of buttons below': [
    (rows) => `<table>${rows}</table>`,
    ({ author, date, text }) =>
      `<tr><td width="150"><span class="name"><b>${author}</b></span></td><td><table><tr><td><span class="postdetails">${date}</span></td></tr></table><span class="postbody">${text.join('<br><br>')}</span></td></tr><tr><td><a href="#top">Haut</a></td><td><a href="/mp">MP</a></td></tr><tr><td class="spaceRow" colspan="2"></td></tr>`,
  ],
  'neighbours of a class each': [
    (rows) => `<div id="fil">${rows}</div>`,
    ({ author, date, text }) =>
      `<div class="qui"><strong>${author}</strong> <small>${date}</small></div><div class="quoi">${text.map((one) => `<p>${one}</p>`).join('')}</div><div class="outils"><a href="#">Répondre</a></div>`,
  ],
};

function open(name: string, thread: number): Document {
  const [around, row] = ROWS[name]!;
  const { title, posts } = THREADS[thread]!;
  const rows = posts.map((post, nth) => row(post, nth)).join('\n');
  return parse(
    `<html lang="fr"><head><title>${title}</title></head><body><h1>${title}</h1>${around(rows)}<form><textarea name="m"></textarea></form></body></html>`,
    `https://quai.example/fil/${thread + 1}00`,
  );
}

function lessonBy(document: Document, words: string): Lesson {
  const read = wordReader();
  const element = [...elementsIn(document)].filter((one) => read(one).text.includes(words)).at(-1)!;
  const { posts, parts, editor, before } = showPost(element, 0, read)!;
  return lessonFor(document, posts, parts, editor, before)!;
}

function readWith(document: Document, lesson: Lesson) {
  const { posts } = readPage(document, taughtEngine(lesson));
  return posts.map(({ author, dateText, text }) => ({ author, dateText, text }));
}

const expected = (thread: number) =>
  THREADS[thread]!.posts.map((post) => ({ author: post.author, dateText: post.date, text: textOf(post) }));

describe.each(Object.keys(ROWS))('%s', (name) => {
  test.each([
    ['its words', 'Une tisane, la radio'],
    ['the name above them', 'grand_large'],
  ])('are shown by one click on %s, and read in another thread too', (_, words) => {
    const document = open(name, 0);
    const lesson = lessonBy(document, words);
    expect(readWith(document, lesson)).toEqual(expected(0));
    expect(readWith(open(name, 1), lesson)).toEqual(expected(1));
    expect(JSON.stringify(lesson)).not.toContain('grand_large');
  });

  test('are each the same post at every reading', () => {
    const lesson = lessonBy(open(name, 0), 'Une tisane, la radio');
    const ids = () => postsInPage(open(name, 0), taughtEngine(lesson)).map(({ post }) => post.id);
    expect(new Set(ids()).size).toBe(THREADS[0]!.posts.length);
    expect(ids()).toEqual(ids());
  });
});

test('an anchor in the row above names the post', () => {
  const name = 'rows whose classes take turns, with an anchor above';
  const lesson = lessonBy(open(name, 0), 'Une tisane, la radio');
  expect(readPage(open(name, 0), taughtEngine(lesson)).posts.map(({ id }) => id)).toEqual(['p40', 'p41', 'p42', 'p43']);
});

test('posts of one row each are not put together', () => {
  const rows = THREADS[0]!.posts.map(
    ({ author, date, text }) =>
      `<tr><td><b>${author}</b></td><td><i>${date}</i></td><td><div>${text.join(' ')}</div></td></tr>`,
  );
  const document = parse(`<html><body><table>${rows.join('')}</table></body></html>`, 'https://quai.example/fil/100');
  const lesson = lessonBy(document, 'Une tisane, la radio');
  expect(lesson.before).toBeUndefined();
  expect(readWith(document, lesson)).toHaveLength(rows.length);
});

test('a list of news in terms and descriptions is no thread', () => {
  const news = ['Marie Le Goff', 'Jean Kerbrat', 'Anne Tanguy'].map(
    (author, nth) =>
      `<dt><a href="/actualites/${nth}-une-salle-ouvre">Une salle de consommation ouvre à Brest</a> <b>${author}</b> <i>${nth + 3} mars 2026</i></dt><dd>La mairie a choisi l’ancien garage de la rue du port. Les riverains ont été reçus deux fois, et l’association tiendra la permanence du matin au soir.</dd>`,
  );
  const document = parse(`<html><body><dl>${news.join('')}</dl></body></html>`, 'https://site.example/actualites');
  expect(guessLesson(document)).toBeNull();
});
