// Posts that try to pass for something else: whatever a member writes, nothing changes but the text of that one post.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import type { ForumEngine } from '../../src/forums/forum-engine';
import { postsInPage, readPage, replyEditorIn } from '../../src/forums/read-posts';
import { PARSERS, type Parse } from './parsers';

// In one DOM only: the other one runs tasks of its own on pages that are hurt like these, without end.
const inLinkedom = PARSERS.at(-1)![1];

const folder = new URL('pages/', import.meta.url);
const engines = readdirSync(folder);
const html = (engine: string) => readFileSync(new URL(`${engine}/thread.html`, folder), 'utf8');

/** What a page of the engine is made of, as a member could write it into a post: a whole post, and the reply form. */
function forgery(engine: string, parse: Parse): string {
  const document = parse(html(engine));
  const made = recognise(document)!;
  const { element, post } = postsInPage(document, made).at(-1)!;
  const around = made.alsoIn?.(element) ?? [];
  const whole = [...around, element].map(({ outerHTML }) => outerHTML).join('');
  const editor = made.replyEditor(document);
  const form = editor?.closest('form, [data-role="replyArea"], #reply-control, .composer, .Composer') ?? editor;
  return `<div>${whole.replaceAll(post.id, '999999')}</div><div>${form?.outerHTML ?? ''}</div>`;
}

/** Names that hide what scripts ask of the document or of a form. */
const NAMES = ['querySelector', 'querySelectorAll', 'body', 'documentElement', 'title', 'childNodes', 'baseURI'];
const FORM_NAMES = ['parentNode', 'childNodes', 'matches', 'localName', 'nodeType', 'querySelectorAll', 'submit', 'id'];
const CLOBBERING = `${NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
  <form class="clobbered">${FORM_NAMES.map((name) => `<input name="${name}"><input id="${name}">`).join('')}reste</form>`;

/** The test DOMs keep their members in reach; browsers do not. */
function hideMembers(document: Document): void {
  const hide = (node: Node, names: string[], value: unknown) => {
    const prototype = Object.getPrototypeOf(node);
    for (const name of names) if (name in prototype) Object.defineProperty(node, name, { value, configurable: true });
  };
  const image = document.querySelector('img[name="querySelector"]');
  const form = document.querySelector('form.clobbered');
  if (form) hide(form, FORM_NAMES, form.querySelector('input'));
  hide(document, NAMES, image);
}

/** The page with `words` at the start of the body of its first post. */
function withWords(engine: string, words: string, parse: Parse): [document: Document, made: ForumEngine, id: string] {
  const document = parse(html(engine));
  const made = recognise(document)!;
  const { body, post } = postsInPage(document, made)[0]!;
  const inner = made.inBody ? null : body.firstElementChild;
  (inner?.localName === 'blockquote' ? inner : body).insertAdjacentHTML('afterbegin', words);
  return [document, made, post.id];
}

/** Expects of the page with `words` in its first post what the saved page says, but for the text of that post. */
function expectSame(engine: string, words: string, parse: Parse, prepare = (_document: Document) => {}): void {
  const genuine = parse(html(engine));
  const before = readPage(genuine, recognise(genuine)!);
  const editor = replyEditorIn(genuine, recognise(genuine)!);
  const [document, made, id] = withWords(engine, words, parse);
  prepare(document);
  expect(recognise(document)?.name).toBe(engine);
  const after = readPage(document, made);
  const without = (reading: typeof before) => ({
    ...reading,
    posts: reading.posts.map((post) => (post.id === id ? { ...post, text: '' } : post)),
  });
  expect(without(after)).toEqual(without(before));
  const found = replyEditorIn(document, made);
  expect(found?.outerHTML).toBe(editor?.outerHTML);
  const bodies = postsInPage(document, made).map(({ body }) => body);
  expect(found !== null && bodies.some((body) => body.contains(found))).toBe(false);
}

test.each(engines)('a post of %s that looks like another post, with an editor, changes nothing', (engine) => {
  expectSame(engine, forgery(engine, inLinkedom), inLinkedom);
});

test.each(engines)('a post of %s that looks like a page of another engine is still a post of its own', (engine) => {
  const other = engine === 'fluxbb' ? 'mybb' : 'fluxbb';
  expectSame(engine, `<div class="pun" id="punviewtopic">${forgery(other, inLinkedom)}</div>`, inLinkedom);
});

test.each(engines)('a post of %s with names that hide the members of the page changes nothing', (engine) => {
  expectSame(engine, CLOBBERING, inLinkedom, hideMembers);
});
