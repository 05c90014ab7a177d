// Reads a page as one text, when the moderator asks: a testimony, a letter, a page without any repeated structure.
import { Readability } from '@mozilla/readability';
import type { ForumEngine } from './forum-engine';
import { findAll, isWithin, own, parentOf } from './plain-dom';
import { uniqueSelector } from './post-selector';
import { guessEditor } from './taught';

const PLACE = 'data-relais-place';
/** In characters; less is a menu or an error, no testimony. */
const LEAST = 60;

/** Null where the page holds no such text. Only a copy of the page is worked on; open shadow roots are not in it. */
export function oneTextEngine(document: Document): ForumEngine | null {
  const originals = [...findAll(document, '*')];
  const copy = own(document, 'cloneNode').call(document, true) as Document;
  for (const [i, element] of [...findAll(copy, '*')].entries()) element.setAttribute(PLACE, String(i));
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!article?.content || (article.length ?? 0) < LEAST) return null;

  const kept = new Set<Node>();
  for (const element of findAll(article.content, `[${PLACE}]`)) {
    const original = originals[Number(element.getAttribute(PLACE))];
    if (original) kept.add(original);
  }
  const body = around([...kept]);
  if (!body) return null;
  const known = new Set(originals);
  const ways = new Set<Node>();
  for (const element of kept)
    for (let node: Node | null = element; node && !ways.has(node); node = parentOf(node)) ways.add(node);
  const says = sayers(originals, article.byline);
  const author = says.find((element) => !isWithin(body, element)) ?? null;
  return {
    name: 'one-text',
    markup: 'plain',
    recognise: [],
    title: [],
    post: [],
    findPosts: () => (body.isConnected ? [body] : []),
    idOf: () => 'text',
    alsoIn: () => (author ? [author] : []),
    removed: [],
    author: author ? [{ css: uniqueSelector(author), in: 'this page' }] : [],
    team: [],
    permalink: [],
    date: [],
    body: [{ css: ':scope', in: 'this page' }],
    strip: [],
    // What came later stands in none of the sets; it is read, for it may be the rest of the text.
    strips: (element) =>
      says.includes(element) || (known.has(element) && !ways.has(element) && !isKeptWithin(element, kept)),
    smileys: [],
    replyEditor: (page) => guessEditor(page, []),
    replyLink: () => null,
  };
}

/** The innermost element that holds them all. */
function around(elements: Node[]): Element | null {
  let node: Node | null = elements[0] ?? null;
  while (node && !elements.every((one) => isWithin(node!, one))) node = parentOf(node);
  return node?.nodeType === 1 ? (node as Element) : null;
}

const INLINE = new Set('b i em strong u s small sub sup span font mark abbr br a q cite code'.split(' '));

/** Words inside of something that was kept were kept with it. */
function isKeptWithin(element: Element, kept: ReadonlySet<Node>): boolean {
  return INLINE.has(own(element, 'localName')) && kept.has(parentOf(element)!);
}

/** The elements that say who wrote the text, and nothing else. */
function sayers(elements: Element[], byline: string | null | undefined): Element[] {
  const name = byline?.replace(/\s+/g, ' ').trim();
  return name ? elements.filter((element) => element.textContent?.replace(/\s+/g, ' ').trim() === name) : [];
}
