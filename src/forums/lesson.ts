// Makes a lesson from posts and their parts, as they stand in one page.
import type { Lesson } from '../post';
import { addressPattern } from './address-pattern';
import { type Aim, partSelector } from './make-selector';
import { findDeep } from './open-roots';
import { pageAddress } from './page-address';
import { isWithin, parentOf } from './plain-dom';
import type { Placed, PostParts } from './post-parts';
import { postSelector, uniqueSelector } from './post-selector';
import { neighboursBefore } from './spread-posts';

/** `before` says how many neighbours before a post belong to it. Null where no selector finds the posts or what they say, or the page has no address. */
export function lessonFor(
  document: Document,
  posts: readonly Element[],
  parts: PostParts,
  editor: Element | null,
  before = 0,
): Lesson | null {
  const address = pageAddress(document);
  const bodies = new Set(parts.body?.values());
  const heads = new Set(posts.flatMap((post) => neighboursBefore(post, before)));
  const body = parts.body && bodySelector(parts.body, before);
  if (!address || !body) return null;
  // Whatever a member wrote may look like a name or a date.
  const isSaid = (element: Element) => isIn(element, bodies) || element.textContent?.trim() === '';
  const author = parts.author && partSelector(aimsOf(parts.author, before), isSaid);
  const date = parts.date && partSelector(aimsOf(parts.date, before), isSaid);
  const post = postSelector(posts, (element) => {
    const holds = (css: string | null) => css !== null && findDeep(element, css).length > 0;
    return !holds(body) || (!heads.has(element) && (holds(author) || holds(date)));
  });
  if (!post) return null;
  return {
    site: address.origin,
    pages: addressPattern(address),
    post,
    ...(before > 0 ? { before } : {}),
    author,
    date,
    body,
    editor: editor && uniqueSelector(editor),
  };
}

/** A post is asked first, then the neighbours before it. */
function aimsOf(placed: Placed, before: number): Aim[] {
  return [...placed].map(([post, target]) => {
    const rows = [post, ...neighboursBefore(post, before)];
    const at = Math.max(
      0,
      rows.findIndex((row) => isWithin(row, target)),
    );
    return { root: rows[at]!, target, first: rows.slice(0, at) };
  });
}

/** Best one that finds nothing in the neighbours that belong to a post. */
function bodySelector(placed: Placed, before: number): string | null {
  const aims = aimsOf(placed, 0);
  const apart = aims.map((aim) => ({ ...aim, first: neighboursBefore(aim.root as Element, before) }));
  return partSelector(apart) ?? partSelector(aims);
}

function isIn(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (elements.has(node as Element)) return true;
  return false;
}
