// @vitest-environment happy-dom
// Guessing: unknown boards are read unaided, and no ordinary page is taken for a thread.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessLesson } from '../../src/forums/guess';
import { readPage } from '../../src/forums/read-posts';
import { taughtEngine } from '../../src/forums/taught';
import { PARSERS } from './parsers';
import { BOARD_NAMES, boardPage, THREADS, textOf } from './unknown/boards';
import { attachDeclaredRoots } from './unknown/shadow-roots';

const ordinary = 'tests/forums/unknown/ordinary';

describe.each(PARSERS)('in %s', (parser, parse) => {
  const boards = BOARD_NAMES.filter((name) => name !== 'components' || parser === 'happy-dom');

  test.each(boards)('the board of %s is read unaided', (name) => {
    const document = parse(boardPage(name, 1), 'https://quai.example/fil/101');
    attachDeclaredRoots(document);
    const lesson = guessLesson(document);
    expect(lesson).not.toBeNull();
    const { posts, canReply } = readPage(document, taughtEngine(lesson!, 'guessed'));
    expect(posts.map(({ author, dateText, text }) => ({ author, dateText, text }))).toEqual(
      THREADS[0]!.posts.map((post) => ({ author: post.author, dateText: post.date, text: textOf(post) })),
    );
    expect(canReply).toBe(true);
  });

  test.each(readdirSync(ordinary))('%s is no thread', (file) => {
    const document = parse(readFileSync(`${ordinary}/${file}`, 'utf8'), 'https://site.example/page');
    expect(guessLesson(document)).toBeNull();
  });
});
