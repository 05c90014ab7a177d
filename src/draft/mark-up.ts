// From a draft in plain text, as the moderator edits it, to the markup of the forum's editor.
import type { Markup } from '../post';
import { bbcode } from './markup/bbcode';
import { html } from './markup/html';
import { markdown } from './markup/markdown';
import type { MarkupKind } from './markup/markup-kind';
import { plain } from './markup/plain';

const KINDS: Record<Markup, MarkupKind> = { bbcode, html, markdown, plain };

/** Every word shows as it stands in the text; empty lines part paragraphs. */
export function markUp(text: string, markup: Markup): string {
  const kind = KINDS[markup];
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '');
  return kind.join(paragraphs.map((paragraph) => paragraph.split('\n').map(kind.escape)));
}
