// From a draft in plain text, as the moderator edits it, to the markup of the forum's editor.
import type { MarkedDraft, Markup } from '../post';
import { bbcode } from './markup/bbcode';
import { html } from './markup/html';
import { markdown } from './markup/markdown';
import type { MarkupKind } from './markup/markup-kind';
import { plain } from './markup/plain';
import { type Quote, shownQuote, typedQuote } from './markup/quote';

const KINDS: Record<Markup, MarkupKind> = { bbcode, html, markdown, plain };

/** In escaped words; a sign at its end belongs to the sentence. */
const ADDRESS = /\bhttps?:\/\/(?:(?!&(?:quot|lt|gt|#39);)[^\s<>"'«»])*[^\s<>"'«».,;:!?)\]…&]/g;

/** Every word shows as it stands in the text; empty lines part paragraphs. */
export function markUp(text: string, markup: Markup): string {
  return markUpAs(text, KINDS[markup]);
}

/** For whichever editor the page of such a forum turns out to have; a quote comes first. */
export function markUpForms(text: string, markup: Markup, quote: Quote | null = null): MarkedDraft {
  // What is shown as finished text goes to a BBCode forum as BBCode, and tags in its words would work there.
  const typed = markup === 'bbcode' ? bbcode : plain;
  const shown = {
    ...html,
    escape: (line: string) => html.escape(typed.escape(line)).replace(ADDRESS, '<a href="$&">$&</a>'),
  };
  const quoted = quote ? shownQuote(quote, markup) : '';
  return { typed: typedWithQuote(text, markup, quote), html: quoted + markUpAs(text, shown) };
}

/** For the clipboard: a forum that takes HTML has an editor that shows the finished text, and tags would stand in it. */
export function markUpToPaste(text: string, markup: Markup, quote: Quote | null = null): string {
  return typedWithQuote(text, markup === 'html' ? 'plain' : markup, quote);
}

function typedWithQuote(text: string, markup: Markup, quote: Quote | null): string {
  const own = markUp(text, markup);
  return quote ? `${typedQuote(quote, markup)}\n\n${own}` : own;
}

function markUpAs(text: string, kind: MarkupKind): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '');
  return kind.join(paragraphs.map((paragraph) => paragraph.split('\n').map(kind.escape)));
}
