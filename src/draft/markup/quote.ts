// A quote of a member's words in the forum's own syntax, with their name where it can stand there without harm.
import type { Lang, Markup } from '../../post';
import { bbcode } from './bbcode';
import { html } from './html';
import { markdown } from './markdown';

export interface Quote {
  /** Words on one line. */
  words: string;
  lang: Lang;
  author: string | null;
  /** Name of the forum's engine ("phpbb"). */
  engine: string;
}

/** Engines whose BBCode names the author in another way than [quote="…"]. */
const OPENINGS: Record<string, (author: string) => string> = {
  smf: (author) => `[quote author=${author}]`,
  fluxbb: (author) => `[quote=${author}]`,
  punbb: (author) => `[quote=${author}]`,
  vbulletin3: (author) => `[QUOTE=${author}]`,
  vbulletin4: (author) => `[QUOTE=${author}]`,
  vbulletin5: (author) => `[QUOTE=${author}]`,
};

/** A name with any other sign would end the tag, or be read as a part of it. */
const SAFE = /^[\p{L}\p{N}_.\- ]{1,60}$/u;

/** As one types it. */
export function typedQuote(quote: Quote, markup: Markup): string {
  const { words, author, engine } = quote;
  if (markup === 'html') return shownQuote(quote, markup);
  if (markup === 'plain') return `> ${words}`;
  const name = author?.trim() ?? '';
  const escaped = markup === 'bbcode' ? bbcode.escape(words) : markdown.escape(words);
  // Discourse writes Markdown, and quotes as BBCode does.
  if (markup === 'markdown' && (engine !== 'discourse' || !SAFE.test(name))) return `> ${escaped}`;
  const open = SAFE.test(name) ? (OPENINGS[engine]?.(name) ?? `[quote="${name}"]`) : '[quote]';
  const close = open.startsWith('[QUOTE') ? '[/QUOTE]' : '[/quote]';
  return markup === 'markdown' ? `${open}\n${escaped}\n${close}` : `${open}${escaped}${close}`;
}

/** For an editor that shows the finished text. Some know no quotes and keep a paragraph: its marks tell whose words these are. */
export function shownQuote({ words, lang }: Omit<Quote, 'author' | 'engine'>, markup: Markup): string {
  const marked = lang === 'fr' ? `«\u00A0${words}\u00A0»` : `“${words}”`;
  const typed = markup === 'bbcode' ? bbcode.escape(marked) : marked;
  return `<blockquote><p>${html.escape(typed)}</p></blockquote>`;
}
