// BBCode as the demo boards know it: quotes, bold, italics, links, smileys; told as each engine tells it, or as plain text.
import { escapeHtml, Html, html } from './html';

/** What one engine makes of BBCode. */
export interface Flavour {
  /** `by` is null for a quote without a name. */
  quote(by: string | null, content: Html): Html;
  bold(content: Html): Html;
  link(href: string, content: Html): Html;
  /** What is typed, the file of its image, and the text in its place. */
  smileys: { typed: string; file: string; alt: string }[];
  smiley(file: string, alt: string): Html;
  /** Lines of a text, outside of any quote. */
  lines(content: Html): Html;
  /** What parts the words before a quote from the words after it, when only the author's own words are kept. */
  gap: string;
}

type Node = string | { tag: string; value: string | null; children: Node[] };

/** Holds the place of what is put in, or left out, later. */
const PLACE = '\uFFFC';

const TAG = /\[(\/?)(quote|b|i|url)(?:=([^\]]*))?\]/g;

/** A tag without its end, or an end without its tag, stays what it is: text. */
function parse(source: string): Node[] {
  const open: { tag: string; value: string | null; typed: string; children: Node[] }[] = [];
  const root: Node[] = [];
  const here = () => open.at(-1)?.children ?? root;
  let from = 0;
  for (const match of source.matchAll(TAG)) {
    const [typed, slash, tag = '', value] = match;
    here().push(source.slice(from, match.index));
    from = match.index + typed.length;
    if (!slash) open.push({ tag, value: value ?? null, typed, children: [] });
    else if (open.at(-1)?.tag === tag) {
      const { value, children } = open.pop()!;
      here().push({ tag, value, children });
    } else here().push(typed);
  }
  here().push(source.slice(from));
  while (open.length > 0) {
    const { typed, children } = open.pop()!;
    here().push(typed, ...children);
  }
  return root;
}

export function toHtml(source: string, flavour: Flavour): Html {
  const inner = (nodes: Node[]): Html => new Html(nodes.map((node) => tell(node).text).join(''));
  const tell = (node: Node): Html => {
    if (typeof node === 'string') return withSmileys(node, flavour);
    const content = inner(node.children);
    if (node.tag === 'b') return flavour.bold(content);
    if (node.tag === 'i') return html`<em>${content}</em>`;
    if (node.tag === 'quote') return flavour.quote(node.value && quotedName(node.value), flavour.lines(content));
    const href = node.value ?? plain(node.children);
    return /^(https?:\/\/|\.?\/)/.test(href) ? flavour.link(href, content) : content;
  };
  return flavour.lines(inner(parse(source.trim())));
}

/** phpBB writes more than the name into a quote: `"A name" post_id=1 time=2 user_id=3`. */
function quotedName(value: string): string {
  return /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/ post_id=.*/, '');
}

/** The author's own words, as a reader of the page sees them: without quotes and without markup. */
export function toPlainText(source: string, flavour: Flavour): string {
  return plain(parse(source.trim()), flavour)
    .replace(/\s*\uFFFC\s*/g, flavour.gap)
    .trim();
}

function plain(nodes: Node[], flavour?: Flavour): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') {
        return flavour ? replaceSmileys(node, flavour, ({ alt }) => alt) : node;
      }
      return node.tag === 'quote' ? PLACE : plain(node.children, flavour);
    })
    .join('');
}

function withSmileys(text: string, flavour: Flavour): Html {
  const images: string[] = [];
  const marked = replaceSmileys(text, flavour, ({ file, alt }) => {
    images.push(flavour.smiley(file, alt).text);
    return PLACE;
  });
  return new Html(escapeHtml(marked).replaceAll(PLACE, () => images.shift() ?? ''));
}

/** A smiley stands alone between spaces, so that "http://" and "(voir :)" stay what they are. */
function replaceSmileys(
  text: string,
  flavour: Flavour,
  replace: (smiley: Flavour['smileys'][number]) => string,
): string {
  const typed = flavour.smileys.map(({ typed }) => typed.replace(/[()|*]/g, '\\$&')).join('|');
  return text.replace(new RegExp(`(?<=\\s|^)(?:${typed})(?=\\s|$)`, 'g'), (found) => {
    const smiley = flavour.smileys.find((one) => one.typed === found);
    return smiley ? replace(smiley) : found;
  });
}
