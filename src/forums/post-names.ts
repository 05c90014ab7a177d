// Names the posts of a forum that no engine knows: by what the page calls them, else by what they say.
import type { Lesson } from '../post';
import { findDeep } from './open-roots';
import { findAll, own } from './plain-dom';
import { neighboursBefore } from './spread-posts';

/** Each post a name of its own on the page, and the same one at every reading as long as neither author nor words change. */
export function namePosts(posts: readonly Element[], lesson: Lesson, names: WeakMap<Element, string>): void {
  const taken = new Set<string>();
  for (const post of posts) {
    // The neighbour that says who wrote a post may be made as the post is.
    if (findDeep(post, lesson.body).length === 0) continue;
    const rows = [post, ...neighboursBefore(post, lesson.before ?? 0)];
    const given = rows.map(givenName).find((one) => one !== null) ?? null;
    let name =
      given && !taken.has(given) ? given : `t${hash(wordsOf(rows, lesson.author) + wordsOf(rows, lesson.body))}`;
    // Two posts of the same words: told apart by their order.
    for (let nth = 2; taken.has(name); nth++) name = `${name.split('~')[0]}~${nth}`;
    taken.add(name);
    names.set(post, name);
  }
}

/** An id that holds a number, the post's own or that of an anchor in it. */
function givenName(post: Element): string | null {
  const ids = [...post.attributes].filter(({ name }) => /^(?:id|data-(?:[\w-]+-)?(?:id|number|pid))$/.test(name));
  const anchors = [...findAll(post, 'a[id], a[name]')].map(
    (anchor) => own(anchor, 'id') || anchor.getAttribute('name'),
  );
  const named = [...ids.map(({ value }) => value), ...anchors].find(
    (value) => value && /^[\w:-]*\d[\w:-]*$/.test(value),
  );
  return named ?? null;
}

function wordsOf(rows: readonly Element[], css: string | null): string {
  const found = css === null ? [] : rows.flatMap((row) => findDeep(row, css));
  return (found[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Enough to tell the posts of one page apart: a number below 2⁴⁸, in letters and digits. */
function hash(text: string): string {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + sign.codePointAt(0)!) % 281474976710597;
  return sum.toString(36);
}
