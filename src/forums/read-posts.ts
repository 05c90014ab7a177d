// Reads a page with an engine: the posts in page order, and where each of them stands.
import type { PageReading, Post } from '../post';
import type { ForumEngine } from './forum-engine';
import { linkAddress, pageAddress } from './page-address';
import { type PostText, postText } from './post-text';
import { anyOf, firstOf, isOneOf, type Seen } from './seen';

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
  const found = new Map<string, PostInPage>();
  for (const element of document.querySelectorAll(anyOf(engine.post))) {
    const read = isOutermost(element, engine) ? readPost(element, engine, address) : null;
    if (read && !found.has(read.post.id)) found.set(read.post.id, read);
  }
  return [...found.values()];
}

/** What the engine reads from the document, as plain data. */
export function readPage(document: Document, engine: ForumEngine): PageReading {
  return readingOf(document, engine, postsInPage(document, engine));
}

/** The reading of a page whose posts were already found. */
export function readingOf(document: Document, engine: ForumEngine, posts: PostInPage[]): PageReading {
  const title = line(firstOf(document, engine.title)?.textContent) ?? line(document.title) ?? '';
  return {
    forum: { engine: engine.name, title, origin: pageAddress(document)?.origin ?? '', markup: engine.markup },
    posts: posts.map(({ post }) => post),
    canReply: engine.replyEditor(document) !== null,
  };
}

function isOutermost(element: Element, engine: ForumEngine): boolean {
  return !element.parentElement?.closest(anyOf(engine.post));
}

function readPost(element: Element, engine: ForumEngine, address: URL | null): PostInPage | null {
  const id = engine.idOf(element);
  // In page order: whatever a member's words may hold, the body around them comes first.
  const body = element.querySelector(anyOf(engine.body));
  if (id === null || !body || isOneOf(element, engine.removed)) return null;
  // What a member wrote may look like any part of a post; only what stands outside the body is one.
  const part = (list: Seen[], fits: (candidate: Element) => boolean) =>
    firstOf(element, list, (candidate) => !body.contains(candidate) && fits(candidate));
  const permalink = part(engine.permalink, (link) => leadsTo(link, id));
  const date = part(engine.date, hasWords);
  const words = date && (engine.dateWords ? engine.dateWords(date) : date.textContent);
  const text = postText(body, engine);
  const post: Post = {
    id,
    permalink: permalink && linkAddress(permalink, address),
    author: line(part(engine.author, hasWords)?.textContent),
    date: instant(date?.getAttribute('datetime')),
    dateText: line(words),
    text: text.text,
  };
  return { post, element, body, text };
}

function hasWords(element: Element): boolean {
  return line(element.textContent) !== null;
}

/** A link whose fragment names another post is no permalink of this one. */
function leadsTo(link: Element, id: string): boolean {
  const [, fragment] = (link.getAttribute('href') ?? '').split('#');
  return !fragment || (fragment.endsWith(id) && !/\d/.test(fragment.slice(0, -id.length).at(-1) ?? ''));
}

/** A text on one line, or null if nothing is left. */
function line(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** An ISO 8601 instant, or null for what is none; a date without a time zone is none. */
function instant(attribute: string | null | undefined): string | null {
  if (!attribute || !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i.test(attribute.trim())) return null;
  const time = Date.parse(attribute.trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
