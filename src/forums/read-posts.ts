// Reads a page with an engine: the posts in page order, and where each of them stands.
import type { PageReading, Post } from '../post';
import type { ForumEngine, PostLayout } from './forum-engine';
import { readInstant } from './instant';
import { outsideBodies } from './outside-bodies';
import { linkAddress, pageAddress } from './page-address';
import { findAll, isWithin, matches, own, parentOf } from './plain-dom';
import { type PostText, postText } from './post-text';
import { anyOf, type Found, firstSeen, isOneOf, type Seen, wordsOf } from './seen';
import { bearsTitle } from './team-titles';

/** A post, and its places in the page. */
export interface PostInPage {
  post: Post;
  /** The whole post: a mark stands beside it, never in it. */
  element: Element;
  body: Element;
  /** The same text as `post.text`, with the way back to the page. */
  text: PostText;
}

/** Every post of the page, in page order, each id once. */
export function postsInPage(document: Document, engine: ForumEngine): PostInPage[] {
  const address = pageAddress(document);
  for (const layout of [engine, ...(engine.views ?? []).map((view) => ({ ...engine, ...view }))]) {
    const posts = postsLaidOut(document, layout, address);
    if (posts.length > 0) return posts;
  }
  return [];
}

/** What the engine reads from the document, as plain data. */
export function readPage(document: Document, engine: ForumEngine): PageReading {
  return readingOf(document, engine, postsInPage(document, engine));
}

/** The reading of a page whose posts were already found. */
export function readingOf(document: Document, engine: ForumEngine, posts: PostInPage[]): PageReading {
  const page = outsideBodies(
    document,
    posts.map(({ body }) => body),
  );
  const titled = firstSeen(page, engine.title, (element, seen) => hasWords({ element, seen }));
  const title = (titled && line(wordsOf(titled))) ?? line(own(document, 'title')) ?? '';
  return {
    forum: { engine: engine.name, title, origin: pageAddress(document)?.origin ?? '', markup: engine.markup },
    posts: posts.map(({ post }) => post),
    canReply: engine.replyEditor(page) !== null,
  };
}

/** The editor of the page's reply form, and never one that stands in a post. */
export function replyEditorIn(document: Document, engine: ForumEngine): HTMLElement | null {
  const bodies = postsInPage(document, engine).map(({ body }) => body);
  return engine.replyEditor(outsideBodies(document, bodies));
}

function postsLaidOut(document: Document, layout: PostLayout, address: URL | null): PostInPage[] {
  const candidates = new Set(layout.findPosts?.(document) ?? findAll(document, anyOf(layout.post)));
  const read = new Map<Element, PostInPage>();
  const ids = new Set<string>();
  for (const element of candidates) {
    if (isInsideAnother(element, layout, candidates, read)) continue;
    const isPart = layout.nests ? (part: Element) => nearest(part, candidates) === element : () => true;
    const post = readPost(element, layout, address, isPart);
    if (!post || ids.has(post.post.id)) continue;
    ids.add(post.post.id);
    read.set(element, post);
  }
  return [...read.values()];
}

/** Where posts nest, only what stands in a body is no post of its own. */
function isInsideAnother(
  element: Element,
  { nests }: PostLayout,
  candidates: ReadonlySet<Element>,
  read: ReadonlyMap<Element, PostInPage>,
): boolean {
  const parent = parentOf(element);
  if (!nests) return nearest(parent, candidates) !== null;
  const outer = nearest(parent, read);
  return outer !== null && isWithin(read.get(outer)!.body, element);
}

/** The node itself or the nearest one around it that is among the elements. */
function nearest(start: Node | null, elements: { has(element: Element): boolean }): Element | null {
  for (let node = start; node; node = parentOf(node)) if (elements.has(node as Element)) return node as Element;
  return null;
}

function readPost(
  element: Element,
  layout: PostLayout,
  address: URL | null,
  isPart: (part: Element) => boolean,
): PostInPage | null {
  const id = layout.idOf(element);
  if (id === null || isOneOf(element, layout.removed)) return null;
  const body = bodyOf(element, layout, isPart);
  if (!body) return null;
  const around = layout.alsoIn?.(element) ?? [];
  const inBody = layout.inBody ?? [];
  const notMembers = new Set(inBody.length > 0 ? findAll(body, anyOf(inBody)) : []);
  // What a member wrote may look like any part of a post; only what stands outside the body is one.
  const find = <S extends Seen>(list: readonly S[], fits: (found: Found) => boolean = () => true) => {
    for (const seen of list) {
      for (const place of [element, ...around]) {
        const isOwn = (part: Element) =>
          (!isWithin(body, part) || part === element || nearest(part, notMembers) !== null) &&
          (place !== element || isPart(part)) &&
          fits({ element: part, seen });
        const found = firstSeen(place, [seen], isOwn);
        if (found) return { element: found.element, seen };
      }
    }
    return null;
  };
  const says = (found: Found) =>
    hasWords(found) && (found.seen.attribute !== undefined || !isWithin(found.element, body));
  const author = find(layout.author, says);
  const permalink = find(layout.permalink, (link) => leadsTo(link, id));
  const date = find(layout.date, says);
  const instants = layout.instant ?? [];
  const instant = instants.map((seen) => {
    const found = find([seen], (one) => readInstant(wordsOf(one), seen.notation) !== null);
    return found && readInstant(wordsOf(found), seen.notation);
  });
  const text = postText(body, { ...layout, strip: [...layout.strip, ...inBody] });
  const isTitled = () => {
    const name = layout.teamTitles?.length ? find(layout.author, (one) => !isWithin(one.element, body)) : null;
    return name !== null && bearsTitle(name.element, body, layout.teamTitles ?? []);
  };
  const post: Post = {
    id,
    permalink: permalink && linkAddress(permalink.element, address, permalink.seen.attribute),
    author: author && line(wordsOf(author)),
    fromTeam: find(layout.team) !== null || isTitled(),
    date: instant.find((one) => one !== null) ?? readInstant(date?.element.getAttribute('datetime'), 'iso'),
    dateText:
      date &&
      line(layout.dateWords && date.seen.attribute === undefined ? layout.dateWords(date.element) : wordsOf(date)),
    text: text.text,
  };
  return { post, element, body, text };
}

/** In page order: whatever a member's words may hold, the body around them comes first. */
function bodyOf(element: Element, layout: PostLayout, isPart: (part: Element) => boolean): Element | null {
  const css = anyOf(layout.body);
  if (matches(element, css)) return element;
  for (const body of findAll(element, css)) if (isPart(body)) return body;
  return (
    firstSeen(
      element,
      layout.body.filter(({ host }) => host !== undefined),
      isPart,
    )?.element ?? null
  );
}

function hasWords(found: Found): boolean {
  return line(wordsOf(found)) !== null;
}

/** A link whose fragment names another post is no permalink of this one. */
function leadsTo({ element, seen }: Found, id: string): boolean {
  const [, fragment] = (element.getAttribute(seen.attribute ?? 'href') ?? '').split('#');
  return !fragment || (fragment.endsWith(id) && !/\d/.test(fragment.slice(0, -id.length).at(-1) ?? ''));
}

/** A text on one line, or null if nothing is left. */
function line(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
