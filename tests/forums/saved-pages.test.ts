// Saved pages: each is recognised by its own engine and by no other, and read exactly as its posts.json says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGINES, recognise } from '../../src/forums/engines';
import { readPage } from '../../src/forums/read-posts';
import { firstOf } from '../../src/forums/seen';
import { PARSERS } from './parsers';

const pages = new URL('pages/', import.meta.url);
const folders = readdirSync(pages);
const read = (path: string) => readFileSync(new URL(path, pages), 'utf8');

/** `thread.html` is read as `posts.json` says; any other page of the folder as the JSON file of its own name says. */
const saved = folders.flatMap((name) =>
  readdirSync(new URL(`${name}/`, pages))
    .filter((file) => file.endsWith('.html'))
    .map((file) => [name, file.slice(0, -'.html'.length)] as const),
);
const postsOf = (name: string, page: string) => JSON.parse(read(`${name}/${page === 'thread' ? 'posts' : page}.json`));

test('Every engine has a saved page, and every saved page an engine', () => {
  expect(ENGINES.map(({ name }) => name).sort()).toEqual([...folders].sort());
});

describe.each(PARSERS)('in %s', (_, parse) => {
  describe.each(saved)('the page %s/%s', (name, page) => {
    const html = read(`${name}/${page}.html`);
    const document = parse(html);

    test('is recognised by its own engine and by no other', () => {
      expect(recognise(document)?.name).toBe(name);
      expect(ENGINES.filter((engine) => firstOf(document, engine.recognise)).map((engine) => engine.name)).toEqual([
        name,
      ]);
    });

    test('is read exactly', () => {
      expect(readPage(document, recognise(document)!).posts).toEqual(postsOf(name, page));
    });

    test('is not changed by being read', () => {
      const before = document.documentElement.outerHTML;
      readPage(document, recognise(document)!);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });

  test.each(folders)('the thread of %s shows where to reply', (name) => {
    const document = parse(read(`${name}/thread.html`));
    const editor = recognise(document)!.replyEditor(document);
    expect(editor && (editor.localName === 'textarea' || editor.getAttribute('contenteditable') === 'true')).toBe(true);
  });

  test('the phpBB page tells its title and origin', () => {
    const document = parse(read('phpbb/thread.html'));
    expect(readPage(document, recognise(document)!)).toMatchObject({
      forum: {
        engine: 'phpbb',
        title: 'Tenir pendant les fêtes',
        origin: 'https://estuaire.example',
        markup: 'bbcode',
      },
      canReply: true,
    });
  });

  test('the FluxBB page tells its title and origin', () => {
    const document = parse(read('fluxbb/thread.html'));
    expect(readPage(document, recognise(document)!)).toMatchObject({
      forum: { engine: 'fluxbb', title: 'Changer de médecin sans tout perdre', origin: 'https://passerelle.example' },
      canReply: true,
    });
  });

  test.each([
    ['phpbb', /posting\.php\?mode=reply/],
    ['fluxbb', /post\.php\?tid=/],
  ])('the link of the %s page leads to its reply form', (name, address) => {
    const document = parse(read(`${name}/thread.html`));
    expect(recognise(document)!.replyLink(document)?.getAttribute('href')).toMatch(address);
  });

  test('a page of no forum is recognised by nobody', () => {
    const blog =
      '<html><body class="phpbb pun"><div class="post" id="p1"><p>Bonjour</p></div><div class="blockpost" id="p2"></div></body></html>';
    expect(recognise(parse(blog))).toBeNull();
  });
});
