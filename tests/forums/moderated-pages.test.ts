// Saved pages as moderators leave them: a post taken away, two posts merged into one, an author whose account is gone.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { postsInPage, readPage } from '../../src/forums/read-posts';
import { inLinkedom } from './parsers';

const folder = new URL('pages/', import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

function open(page: string) {
  const document = inLinkedom(readFileSync(new URL(page, folder), 'utf8'));
  const engine = recognise(document)!;
  return { document, found: postsInPage(document, engine), read: () => readPage(document, engine).posts };
}

/** The posts that hold no other post of the page. */
function innermost({ found }: ReturnType<typeof open>) {
  return found.filter(({ element }) => found.every((one) => one.element === element || !element.contains(one.element)));
}

describe.each(pages)('%s', (page) => {
  test('is read without the post that was taken away', () => {
    const opened = open(page);
    const [gone] = innermost(opened).slice(-1);
    if (!gone) return expect(opened.found).toEqual([]);
    const rest = opened.read().filter(({ id }) => id !== gone.post.id);
    gone.element.remove();
    expect(opened.read()).toEqual(rest);
  });

  test('has the words of a merged post in the one that stays', () => {
    const opened = open(page);
    const [kept, gone] = innermost(opened).slice(-2);
    if (!kept || !gone) return expect(opened.found.length).toBeLessThan(3);
    kept.body.insertAdjacentHTML('beforeend', '<br><br>Ajouté après deux minutes.');
    gone.element.remove();
    const read = opened.read();
    expect(read.some(({ id }) => id === gone.post.id)).toBe(false);
    const { text } = read.find(({ id }) => id === kept.post.id)!;
    expect(text).toContain(kept.post.text);
    expect(text).toContain('Ajouté après deux minutes.');
  });

  test('keeps the name of an author whose account is gone', () => {
    const opened = open(page);
    const before = opened.read();
    for (const { body, element, post } of opened.found) {
      for (const link of element.querySelectorAll('a')) {
        if (body.contains(link) || post.author === null || link.textContent?.trim() !== post.author) continue;
        link.removeAttribute('href');
      }
    }
    expect(opened.read().map(({ author, text }) => [author, text])).toEqual(
      before.map(({ author, text }) => [author, text]),
    );
  });
});
