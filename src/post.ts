// The nouns that the page and the panel share: a post, the forum it stands on, and one reading of a page.

/** Half-open range of UTF-16 code units in a plain text. */
export interface Span {
  start: number;
  end: number;
}

export type Lang = 'fr' | 'en';

/** The markup that a forum's reply editor expects. */
export type Markup = 'bbcode' | 'markdown' | 'html' | 'plain';

/** One post of a forum page, as plain serialisable data. */
export interface Post {
  /** The engine's own id, unique on the page ("123"). */
  id: string;
  /** Absolute address of the post, if the page gives one. */
  permalink: string | null;
  author: string | null;
  /** Whether the page shows for sure that a member of the forum's team wrote it. */
  fromTeam: boolean;
  /** ISO 8601 instant, if the page gives a machine-readable date. */
  date: string | null;
  /** The date as the page shows it, in its own words. */
  dateText: string | null;
  /** Plain text without quotes, signature and edit notes. Every span is counted in it. */
  text: string;
}

/** What one post quotes of another. */
export interface Quote {
  /** The words that name its author ("Ana a écrit :"), if there are any. */
  by: string | null;
  /** On one line; may be cut. */
  text: string;
}

/** The forum that a page belongs to. */
export interface Forum {
  /** Name of the engine that read the page ("phpbb"). */
  engine: string;
  /** Title of the thread or page. */
  title: string;
  /** Scheme, host and port ("https://forum.example"). */
  origin: string;
  markup: Markup;
}

/** What one engine read from one document. */
export interface PageReading {
  forum: Forum;
  /** In page order. */
  posts: Post[];
  /** Whether the page has a reply editor that Relais can write into. */
  canReply: boolean;
}

/** Why a draft did not get into the reply editor. */
export type InsertFailure = 'no-editor' | 'read-only' | 'not-kept';

export type InsertResult = { ok: true } | { ok: false; why: InsertFailure };

/**
 * Where posts stand on a site that no engine knows, as the moderator showed it or Relais guesses it: places, and no word
 * of what stands there. All but the first two are selectors, in which ` >>> ` leads into an open shadow root.
 */
export interface Lesson {
  /** Scheme, host and port. */
  site: string;
  /** Its pages ("/sujet/*?id"). */
  pages: string;
  /** Every post of a page. */
  post: string;
  /** How many neighbours before a post belong to it, if any do. */
  before?: number;
  /** Parts, within a post or these neighbours. */
  author: string | null;
  date: string | null;
  body: string;
  /** In the page. */
  editor: string | null;
}

/** One draft in the two forms that reply editors take. */
export interface MarkedDraft {
  /** In the forum's own markup, as one would type it. */
  typed: string;
  /** For editors that show the finished text: paragraphs as `<p>`, a line break apart. */
  html: string;
}
