// Makes a lesson from posts and their parts, as they stand in one page.
import type { Lesson } from '../post';
import { addressPattern } from './address-pattern';
import { type Aim, partSelector } from './make-selector';
import { findDeep } from './open-roots';
import { pageAddress } from './page-address';
import { parentOf } from './plain-dom';
import type { Placed, PostParts } from './post-parts';
import { postSelector, uniqueSelector } from './post-selector';

/** Null where no selector finds the posts or what they say, or the page has no address. */
export function lessonFor(
  document: Document,
  posts: readonly Element[],
  parts: PostParts,
  editor: Element | null,
): Lesson | null {
  const address = pageAddress(document);
  const bodies = new Set(parts.body?.values());
  const body = parts.body && partSelector(aimsOf(parts.body));
  if (!address || !body) return null;
  // Whatever a member wrote may look like a name or a date.
  const isSaid = (element: Element) => isIn(element, bodies) || element.textContent?.trim() === '';
  const author = parts.author && partSelector(aimsOf(parts.author), isSaid);
  const date = parts.date && partSelector(aimsOf(parts.date), isSaid);
  const post = postSelector(posts, (element) => {
    const holds = (css: string | null) => css !== null && findDeep(element, css).length > 0;
    return !holds(body) || holds(author) || holds(date);
  });
  if (!post) return null;
  return {
    site: address.origin,
    pages: addressPattern(address),
    post,
    author,
    date,
    body,
    editor: editor && uniqueSelector(editor),
  };
}

function aimsOf(placed: Placed): Aim[] {
  return [...placed].map(([root, target]) => ({ root, target }));
}

function isIn(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (elements.has(node as Element)) return true;
  return false;
}
