// Saved pages, changed as other forums change them: none of it may change what is read.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { postsInPage, readPage } from '../../src/forums/read-posts';
import { inLinkedom, PARSERS, type Parse } from './parsers';

const folder = new URL('pages/', import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const open = (page: string, parse: Parse) => parse(readFileSync(new URL(page, folder), 'utf8'));

function postsOf(document: Document) {
  const engine = recognise(document);
  return engine && readPage(document, engine).posts;
}

/** Pictures of a rank stay: they tell who is of the team. */
function withoutAvatars(document: Document): void {
  const bodies = postsInPage(document, recognise(document)!).map(({ body }) => body);
  for (const image of document.querySelectorAll('img')) {
    const isKept = image.closest('.icons, .stars') || bodies.some((body) => body.contains(image));
    if (!isKept) image.remove();
  }
}

function fromRightToLeft(document: Document): void {
  document.documentElement.setAttribute('dir', 'rtl');
  document.documentElement.setAttribute('lang', 'he');
  document.body.classList.remove('ltr');
  document.body.classList.add('rtl');
}

/** The words of the interface in another language; what members wrote, their names and what stands beside a date stay. */
function translated(document: Document): void {
  const posts = postsInPage(document, recognise(document)!);
  const kept = posts.flatMap(({ post }) => [post.author, post.dateText]).filter((words) => words !== null);
  const visit = (node: Node): void => {
    const name = (node as Element).localName;
    if (posts.some(({ body }) => body === node) || name === 'script' || name === 'style') return;
    const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words.length < 150 && kept.some((one) => words.includes(one))) return;
    if (node.nodeType === 3 && /\p{L}{2}/u.test(words)) node.nodeValue = 'מילה';
    for (const attribute of ['alt', 'aria-label', 'placeholder']) {
      if (node.nodeType === 1 && (node as Element).hasAttribute(attribute)) {
        (node as Element).setAttribute(attribute, 'מילה');
      }
    }
    for (const child of [...node.childNodes]) visit(child);
  };
  visit(document.body);
}

describe.each(PARSERS)('in %s', (_, parse) => {
  test.each(pages)('%s is read the same without avatars, from right to left, and translated', (page) => {
    const expected = postsOf(open(page, parse));
    for (const change of [withoutAvatars, fromRightToLeft, translated]) {
      const document = open(page, parse);
      change(document);
      expect(postsOf(document), change.name).toEqual(expected);
    }
  });
});

const threads = pages.filter((page) => page.endsWith('/thread.html'));

// In one DOM only: the other one takes seconds to find a thousand of anything.
test.each(threads)('%s keeps its posts when a thousand more follow', { timeout: 60_000 }, (page) => {
  const document = open(page, inLinkedom);
  const engine = recognise(document)!;
  const before = postsInPage(document, engine);
  const holdsNone = (outer: Element) => before.every(({ element }) => element === outer || !outer.contains(element));
  const { element, post } = before.findLast((one) => holdsNone(one.element))!;
  const number = /\w+$/.exec(post.id)?.[0] ?? post.id;
  // Some engines write the id before the post.
  const above = element.previousElementSibling?.outerHTML ?? '';
  const html = (above.includes(number) ? above : '') + element.outerHTML;
  const more = Array.from({ length: 1000 }, (_, index) => html.replaceAll(number, `${number}${1000 + index}`));
  element.insertAdjacentHTML('afterend', more.join(''));
  const texts = readPage(document, engine).posts.map(({ text }) => text);
  expect(texts).toHaveLength(before.length + 1000);
  expect(texts.filter((text) => text === post.text).length).toBeGreaterThan(1000);
});
