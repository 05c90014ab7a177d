// The contract of a forum engine: how the pages of one forum software are recognised, read and answered.
import type { Markup } from '../post';
import type { InstantSeen } from './instant';
import type { Seen } from './seen';

/**
 * How posts stand in a page. In each list of selectors the first one that finds something wins; it may mean the post
 * itself. What stands in the body of a post is never taken for a part of the post around it.
 */
export interface PostLayout {
  /** Every element that may be a post; one inside another is not, unless posts nest. */
  post: Seen[];
  /** Finds them instead of `post` where no selector can. In page order. */
  findPosts?(document: Document): Iterable<Element>;
  /** An answer stands inside the post that it answers; what stands in the body of a post is still no post. */
  nests?: true;
  /** The post's id, or null if this is no post after all (a preview). It may stand on a sibling or around the post. */
  idOf(post: Element): string | null;
  /** What belongs to the post and stands outside of it (a header before it); asked after the post itself. */
  alsoIn?(post: Element): Element[];
  /** Posts that the team has taken away; they are not read. */
  removed: Seen[];
  author: Seen[];
  /** Marks of a post by the team. Only what is sure: a post with an answer of the team may be thought of as settled. */
  team: Seen[];
  /** Titles of the team that the moderator named; looked for beside the author's name. */
  teamTitles?: readonly string[];
  /** Links to the post itself. */
  permalink: Seen[];
  /** Where the date stands, in words; its `datetime` attribute, if it has one, is the instant. */
  date: Seen[];
  /** Instants written otherwise; asked before `datetime`. */
  instant?: InstantSeen[];
  /** The date in the page's own words, when they are not simply the text of the element. */
  dateWords?(date: Element): string;
  /** What the author wrote. The first one in page order, whichever selector finds it; the post itself may be meant. */
  body: Seen[];
  /** What in a body the author did not write, or shows rather than says: quotes, code, spoilers, attachments, signatures, notes of edits. It is not judged. */
  strip: Seen[];
  /** The same, where no selector can say it. */
  strips?(element: Element): boolean;
  /** What the software itself writes inside the body (a name, a date): not read, and parts of the post may stand there. */
  inBody?: Seen[];
  /** Images that stand for what the author typed; their `alt` is read. */
  smileys: Seen[];
}

/** Other pages of the forum, where posts stand otherwise (found by a search, reported, waiting for approval). */
export type View = Partial<PostLayout> & Pick<PostLayout, 'post'>;

/** A declaration, run by `read-posts`. */
export interface ForumEngine extends PostLayout {
  /** One word, also the name of its file ("phpbb"). */
  name: string;
  /** What the reply editor expects. */
  markup: Markup;
  /** One find is enough: the page was made by this engine. */
  recognise: Seen[];
  title: Seen[];
  /** The page takes posts far from the view out of itself and brings them back: at the two ends of what it shows. */
  unloads?: true;
  /** Asked in order where the page has no post in the engine's own layout; a view says only what differs from it. */
  views?: View[];
  /** The editor of the page's reply form: a textarea, or the root of what is editable. */
  replyEditor(document: Document): HTMLElement | null;
  /** The link to a page that has a reply form. */
  replyLink(document: Document): HTMLAnchorElement | null;
}

/** The number behind a word in an id or in another attribute: `p12`, `post_12`. */
export function numberAfter(word: string, text: string | null | undefined): string | null {
  return text?.startsWith(word) && /^\d+$/.test(text.slice(word.length)) ? text.slice(word.length) : null;
}

/** What the first group of the pattern holds, or null. */
export function within(pattern: RegExp, text: string | null | undefined): string | null {
  return pattern.exec(text ?? '')?.[1] ?? null;
}

/** For engines that give each post the id `p` and a number. */
export function idAfterP(post: Element): string | null {
  return numberAfter('p', post.id);
}
