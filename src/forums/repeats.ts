// Where an unknown page repeats itself: neighbours of one kind that may be posts.
import { looksLikeDate } from './date-words';
import { childrenOf, elementsIn } from './open-roots';
import { own, parentOf } from './plain-dom';
import type { ReadWords } from './word-reader';

/** A post says at least so much, in characters, its date and its author's rank included. */
const LEAST_PROSE = 15;

/** Neighbours that each hold a date and some prose, the group with most prose first. */
export function datedRepeats(document: Document, read: ReadWords): Element[][] {
  const groups = new Map<Node, Map<string, Element[]>>();
  for (const element of dated(document, read)) {
    const parent = parentOf(element);
    if (!parent || read(element).prose < LEAST_PROSE) continue;
    const byTag = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, byTag);
    const tag = own(element, 'localName');
    byTag.set(tag, [...(byTag.get(tag) ?? []), element]);
  }
  const prose = (group: Element[]) => group.reduce((sum, element) => sum + read(element).prose, 0);
  return [...groups.values()]
    .flatMap((byTag) => [...byTag.values()])
    .filter((group) => group.length > 1)
    .sort((a, b) => prose(b) - prose(a));
}

/** The neighbours of the element and of each one around it, of the same kind; innermost first. */
export function repeatsAround(element: Element, read: ReadWords): Element[][] {
  const groups: Element[][] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const parent = parentOf(node);
    if (node.nodeType !== 1 || !parent) continue;
    const tag = own(node as Element, 'localName');
    if (tag === 'body' || tag === 'html') break;
    const alike = childrenOf(parent).filter(
      (one): one is Element =>
        one.nodeType === 1 && own(one as Element, 'localName') === tag && read(one as Element).text !== '',
    );
    if (alike.length > 1) groups.push(alike);
  }
  return groups;
}

/** Every element in which a date stands, in page order. */
function dated(document: Document, read: ReadWords): Element[] {
  const all: Element[] = [];
  const marked = new Set<Node>();
  for (const element of elementsIn(document)) {
    all.push(element);
    if (!isDate(element, read)) continue;
    for (let node: Node | null = element; node && !marked.has(node); node = parentOf(node)) marked.add(node);
  }
  return all.filter((element) => marked.has(element));
}

function isDate(element: Element, read: ReadWords): boolean {
  return own(element, 'localName') === 'time' || element.hasAttribute('datetime') || looksLikeDate(read(element).text);
}
