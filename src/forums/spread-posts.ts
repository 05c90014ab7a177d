// Posts that lie over several neighbours: on old boards a row says who and when, the next one what.
import { classesOf } from './fields';
import { childrenOf } from './open-roots';
import { isWithin, own, parentOf } from './plain-dom';
import { nameAndDate, PHRASE, type Placed, type PostParts, partsOf } from './post-parts';
import type { ReadWords } from './word-reader';

/** The neighbours that bear the words, and how many before each of them belong to the same post. */
export interface SpreadPosts {
  /** The one that bears the words of the post that was asked for. */
  post: Element;
  posts: Element[];
  parts: PostParts;
  before: number;
}

/** So many neighbours make a post at most, separators included. */
const MOST_ROWS = 4;

/** The neighbours before a post that belong to it, the nearest first. */
export function neighboursBefore(post: Element, count: number): Element[] {
  const before: Element[] = [];
  for (let one = post.previousElementSibling; one && before.length < count; one = one.previousElementSibling) {
    before.push(one);
  }
  return before;
}

/** What the element and its neighbours make together, or null where they are no posts of several rows. */
export function spreadAround(element: Element, read: ReadWords): SpreadPosts | null {
  const parent = parentOf(element);
  const siblings = parent ? childrenOf(parent).filter((one): one is Element => one.nodeType === 1) : [];
  const at = siblings.indexOf(element);
  let best: { spread: SpreadPosts; score: number } | null = null;
  for (let rows = 2; rows <= MOST_ROWS && at >= 0; rows++) {
    const spread = spreadOver(siblings, at, rows, read);
    const score = (spread?.parts.author?.size ?? 0) + (spread?.parts.date?.size ?? 0);
    if (spread && score > (best?.score ?? 0)) best = { spread, score };
  }
  return best?.spread ?? null;
}

/** The spread posts, if they are whole and have by far more words than the rows of names alone; else these. */
export function saysMore<T extends Omit<SpreadPosts, 'post'>>(spread: T | null, alone: T, read: ReadWords): T {
  const said = ({ parts }: T) => proseIn([...(parts.body?.values() ?? [])], read);
  const isWhole = spread?.parts.author && spread.parts.date;
  return spread && isWhole && said(spread) > said(alone) * 2 ? spread : alone;
}

export function proseIn(elements: readonly Element[], read: ReadWords): number {
  return elements.reduce((sum, element) => sum + read(element).prose, 0);
}

function spreadOver(siblings: Element[], at: number, rows: number, read: ReadWords): SpreadPosts | null {
  const kinds = Array.from({ length: rows }, (_, kind) => {
    const alike = siblings.filter((_one, i) => (i - at - kind) % rows === 0);
    const model = siblings[at + kind] ?? siblings[at + kind - rows];
    return model ? alike.filter((one) => isAlike(one, model)) : [];
  });
  const bodies = kinds.reduce((most, kind) => (proseIn(kind, read) > proseIn(most, read) ? kind : most));
  if (bodies.length < 2 || proseIn(bodies, read) === 0) return null;
  const parts = partsOf(bodies, read);
  let { author, date } = parts;
  let before = 0;
  for (let nth = 1; nth < rows && !(author && date); nth++) {
    const heads = new Map(bodies.flatMap((body) => headOf(body, nth, kinds)));
    const found = heads.size < 2 ? { author: null, date: null } : nameAndDate([...heads.keys()], read);
    if ((!author && found.author) || (!date && found.date)) before = nth;
    author ??= movedTo(found.author, heads);
    date ??= movedTo(found.date, heads);
  }
  if (before === 0 && !parts.body) return null;
  const body = wholeRows(parts.body ?? new Map(bodies.map((row) => [row, row])), [author, date]);
  const posts = bodies.filter((one) => body.has(one));
  const post = posts.find((one) => [one, ...neighboursBefore(one, rows - 1)].includes(siblings[at]!));
  return post && posts.length > 1 ? { post, posts, parts: { author, date, body }, before } : null;
}

/** A row that is nothing but a paragraph and those beside it bears the words as a whole. */
function wholeRows(body: Placed, others: readonly (Placed | null)[]): Placed {
  const isLoose = [...body.values()].every((one) => PHRASE.has(own(one, 'localName')));
  const isMixed = others.some((part) => [...(part ?? [])].some(([row, element]) => isWithin(row, element)));
  return isLoose && !isMixed ? new Map([...body.keys()].map((row) => [row, row])) : body;
}

/** The neighbour that stands so many places before, if it is one of a kind; and the post that it belongs to. */
function headOf(body: Element, nth: number, kinds: Element[][]): [head: Element, body: Element][] {
  const head = neighboursBefore(body, nth)[nth - 1];
  return head && kinds.some((kind) => kind.includes(head)) ? [[head, body]] : [];
}

function movedTo(placed: Placed | null, bodies: ReadonlyMap<Element, Element>): Placed | null {
  return placed && new Map([...placed].map(([head, element]) => [bodies.get(head)!, element]));
}

/** The same element with the same cells, and a class in common whatever its number or turn. */
function isAlike(one: Element, model: Element): boolean {
  const [mine, its] = [stemsOf(one), stemsOf(model)];
  return shapeOf(one) === shapeOf(model) && (its.length === 0 ? mine.length === 0 : its.some((a) => mine.includes(a)));
}

function shapeOf(element: Element): string {
  const name = own(element, 'localName');
  if (name !== 'tr') return name;
  const cells = [...element.children].map((cell) => `${own(cell, 'localName')}${cell.getAttribute('colspan') ?? ''}`);
  return [name, ...cells].join(' ');
}

function stemsOf(element: Element): string[] {
  return classesOf(element)
    .map((name) => name.replace(/[-_]?(?:\d+|odd|even|alt)$/i, ''))
    .filter(Boolean);
}

/** The post that the element stands in, or whose neighbours before it stands in. */
export function spreadPostOf(posts: readonly Element[], before: number, element: Element): Element | null {
  return posts.find((post) => [post, ...neighboursBefore(post, before)].some((one) => isWithin(one, element))) ?? null;
}
