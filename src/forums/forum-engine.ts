// The contract of a forum engine: how the pages of one forum software are recognised, read and answered.
import type { Markup } from '../post';
import type { Seen } from './seen';

/**
 * A declaration, run by `read-posts`. In each list of selectors the first one that finds something wins;
 * what stands in the body of a post is never taken for a part of the post around it.
 */
export interface ForumEngine {
  /** One word, also the name of its file ("phpbb"). */
  name: string;
  /** What the reply editor expects. */
  markup: Markup;
  /** One find is enough: the page was made by this engine. */
  recognise: Seen[];
  title: Seen[];
  /** Every element that may be a post; one inside another is not. */
  post: Seen[];
  /** The post's id, or null if this element is no post after all (a preview, a search result). */
  idOf(post: Element): string | null;
  /** Posts that the team has taken away; they are not read. */
  removed: Seen[];
  author: Seen[];
  /** Links to the post itself. */
  permalink: Seen[];
  /** Where the date stands; its `datetime` attribute, if it has one, is the instant. */
  date: Seen[];
  /** The date in the page's own words, when they are not simply the text of the element. */
  dateWords?(date: Element): string;
  body: Seen[];
  /** Quotes, code, signatures and notes inside a body. */
  strip: Seen[];
  /** Images that stand for what the author typed; their `alt` is read. */
  smileys: Seen[];
  /** The editor of the page's reply form. */
  replyEditor(document: Document): HTMLElement | null;
  /** The link to a page that has a reply form. */
  replyLink(document: Document): HTMLAnchorElement | null;
}

/** For engines that give each post the id `p` and a number. */
export function idAfterP(post: Element): string | null {
  return /^p(\d+)$/.exec(post.id)?.[1] ?? null;
}
