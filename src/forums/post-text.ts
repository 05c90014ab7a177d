// The plain text of a post's body as a browser shows it, and the way back from a span to its place in the page.
import type { Span } from '../post';
import type { PostLayout } from './forum-engine';
import { type Piece, PlacedText, rangeBetween } from './placed-text';
import { matches, own } from './plain-dom';
import { anyOf } from './seen';

export interface PostText {
  text: string;
  /** What the page holds of these words, in page order; line breaks that no node holds are left out. */
  piecesOf(span: Span): Piece[];
  /** One range a piece: they cover the words, and never a quote that stands between them. */
  rangesOf(span: Span): Range[];
  /** From the first of the words to the last, or null if the page holds none of them. */
  rangeOf(span: Span): Range | null;
}

/** An element shows what its open shadow root holds, if it has one; there, a slot shows what the host was given. */
function shownIn(parent: Element): Iterable<Node> {
  const given = own(parent, 'localName') === 'slot' ? (parent as HTMLSlotElement).assignedNodes?.() : undefined;
  if (given?.length) return given;
  const shadow = own(parent, 'shadowRoot');
  return shadow ? own(shadow, 'childNodes') : own(parent, 'childNodes');
}

const names = (list: string) => new Set(list.split(' '));
const BLOCKS = names(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const UNREAD = names(
  'audio button canvas embed iframe input math noscript object script select style svg template textarea video',
);
const WHITE = /^[ \t\n\r\f]/;

/**
 * Reads a body without what the engine strips; the page is not changed.
 * A `<br>` and the edge of a block are one "\n", the edge of a paragraph is two, as the blank line a browser shows.
 */
export function postText(body: Element, layout: Pick<PostLayout, 'strip' | 'strips' | 'smileys'>): PostText {
  const strip = anyOf(layout.strip);
  const smileys = anyOf(layout.smileys);
  const placed = new PlacedText();

  function readNodes(parent: Element, pre: boolean): void {
    for (const node of shownIn(parent)) {
      const kind = own(node, 'nodeType');
      if (kind === 3) readText(node as Text, pre);
      else if (kind === 1) readElement(node as Element, pre);
    }
  }

  function readElement(element: Element, pre: boolean): void {
    const name = own(element, 'localName');
    if (UNREAD.has(name)) return;
    if (name === 'br') placed.breakLine();
    else if (name === 'img') readImage(element);
    else {
      const breaks = name === 'p' ? 2 : BLOCKS.has(name) ? 1 : 0;
      placed.breakBlock(breaks);
      if (!matches(element, strip) && !layout.strips?.(element)) readNodes(element, pre || name === 'pre');
      placed.breakBlock(breaks);
    }
  }

  function readImage(image: Element): void {
    const alt = matches(image, smileys) ? (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim() : '';
    if (alt) placed.append(alt, { node: image, start: 0, end: 1 });
  }

  function readText(node: Text, pre: boolean): void {
    for (const { 0: characters, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (!WHITE.test(characters)) placed.append(characters, { node, start: index, end: index + characters.length });
      else if (pre && characters.includes('\n')) placed.breakLine(characters.split('\n').length - 1);
      else placed.appendSpace(node, index);
    }
  }

  readNodes(body, false);
  return {
    text: placed.text,
    piecesOf: (span) => placed.piecesOf(span),
    rangesOf: (span) => placed.piecesOf(span).map((piece) => rangeBetween(piece, piece)),
    rangeOf: (span) => {
      const pieces = placed.piecesOf(span);
      const [first, last] = [pieces[0], pieces.at(-1)];
      return first && last ? rangeBetween(first, last) : null;
    },
  };
}
