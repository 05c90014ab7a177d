// Which field of several posts is the author, which the date, which the body: judged by how they look, not by any name of an engine.
import { looksLikeDate } from './date-words';
import { type Field, fieldsOf } from './fields';
import { isWithin, own, parentOf } from './plain-dom';
import type { ReadWords } from './word-reader';

/** The element of a part in each post that has it. */
export type Placed = ReadonlyMap<Element, Element>;

export interface PostParts {
  author: Placed | null;
  date: Placed | null;
  body: Placed | null;
}

const AUTHOR_NAMES = /auth|user|pseudo|membre|member|nick|poster|login|byline|avatar-name|auteur|speaker/i;
const NO_AUTHOR_NAMES =
  /rank|title|titre|role|grade|badge|count|group|locat|date|time|action|button|menu|avatar$|stat/i;
const PROFILE = /(?:user|member|profil|membre|people|author|auteur|\/u|\/@)[\w-]*[/=?.-]/i;
const NO_NAME =
  /^(?:répondre|citer|signaler|modifier|partager|reply|quote|report|edit|share|like|j[’']aime|merci|membre|invité|#?\d+|mod[ée]rat\w*|admin\w*)$/i;
/** What a member is counted by ("Messages : 12"). */
const COUNT = /:\s*\d/;
const LONGEST_NAME = 40;
const MOST_WORDS = 5;
const LEAST_AUTHOR = 3;
export const PHRASE: ReadonlySet<string> = new Set(
  'p span b i em strong a li small font u h1 h2 h3 h4 h5 h6 time label'.split(' '),
);

export function partsOf(posts: readonly Element[], read: ReadWords): PostParts {
  const fields = fieldsOf(posts);
  const date = best(fields, (field) => dateScore(field, read));
  const rest = fields.filter((field) => !date || !holds(date, field));
  const roughBody = longest(rest, read);
  const near = { date, body: roughBody, isBeforeBody: isBefore(fields, roughBody) };
  const author = best(rest, (field) => authorScore(field, posts.length, near, read));
  const body = bodyAmong(
    fields.filter((field) => [author, date].every((part) => !part || !holds(field, part))),
    read,
  );
  return { author: author?.placed ?? null, date: date?.placed ?? null, body: body?.placed ?? null };
}

/** Of parts of posts that bear no words of a member. */
export function nameAndDate(posts: readonly Element[], read: ReadWords): Pick<PostParts, 'author' | 'date'> {
  const fields = fieldsOf(posts);
  const date = best(fields, (field) => dateScore(field, read));
  const rest = fields.filter((field) => !date || !holds(date, field));
  const near = { date, body: null, isBeforeBody: () => true };
  const author = best(rest, (field) => authorScore(field, posts.length, near, read));
  return { author: author?.placed ?? null, date: date?.placed ?? null };
}

/** Whether the one field's element is the other's, or stands around it. */
function holds(outer: Field, inner: Field): boolean {
  for (const [post, element] of outer.placed) {
    const within = inner.placed.get(post);
    if (within) return isWithin(element, within);
  }
  return false;
}

/** The best field above zero; among equals the first in page order. */
function best(fields: readonly Field[], score: (field: Field) => number): Field | null {
  let found: { field: Field; score: number } | null = null;
  for (const field of fields) {
    const now = score(field);
    if (now > 0 && (!found || now > found.score)) found = { field, score: now };
  }
  return found?.field ?? null;
}

function textsOf({ placed }: Field, read: ReadWords): string[] {
  return [...placed.values()].map((element) => read(element).text).filter((text) => text !== '');
}

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}

function dateScore(field: Field, read: ReadWords): number {
  const texts = textsOf(field, read);
  const isTime = own(field.first, 'localName') === 'time' || field.first.hasAttribute('datetime');
  const dated = share(texts, looksLikeDate);
  if (dated < 0.6 && !(isTime && texts.length > 0)) return 0;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return 2 + (isTime ? 3 : 0) + (/date|time|posted|when/i.test(namesOf(field.first)) ? 1 : 0) - length / 60;
}

/** What an author stands beside. */
interface Near {
  date: Field | null;
  body: Field | null;
  isBeforeBody(field: Field): boolean;
}

function authorScore(field: Field, posts: number, { date, body, isBeforeBody }: Near, read: ReadWords): number {
  const texts = textsOf(field, read);
  const isName = (text: string) =>
    // One letter stands in for a picture.
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !NO_NAME.test(text) &&
    !COUNT.test(text) &&
    !looksLikeDate(text);
  if (texts.length < Math.max(2, posts * 0.6) || share(texts, isName) < 0.8) return 0;
  if (body && holds(body, field)) return 0;
  const { first } = field;
  const names = namesOf(first);
  const around = namesOf(parentOf(first));
  const distinct = new Set(texts).size;
  const score =
    (AUTHOR_NAMES.test(names) ? 4 : AUTHOR_NAMES.test(around) ? 2 : 0) -
    (NO_AUTHOR_NAMES.test(names) ? 3 : 0) +
    (PROFILE.test(first.getAttribute('href') ?? '') ? 3 : 0) +
    (distinct > 1 ? 2 : posts > 2 ? -6 : 0) +
    (/^(?:a|b|strong|h\d)$/.test(own(first, 'localName')) ? 1 : 0) +
    (read(first).text === [...(first.children ?? [])].map((child) => read(child).text).join(' ') ? 0 : 0.5) +
    (isBeforeBody(field) ? 0.5 : 0) +
    (date && parentOf(date.first) === parentOf(first) ? 0.5 : 0);
  return score >= LEAST_AUTHOR ? score : 0;
}

/** What the page's makers call the element, in their attributes. */
function namesOf(node: Node | null): string {
  if (node?.nodeType !== 1) return '';
  const element = node as Element;
  return ['class', 'itemprop', 'rel', 'data-testid', 'slot', 'part']
    .map((name) => element.getAttribute(name) ?? '')
    .concat(own(element, 'localName'))
    .join(' ');
}

function proseOf({ placed }: Field, read: ReadWords): number {
  return [...placed.values()].reduce((sum, element) => sum + read(element).prose, 0);
}

function longest(fields: readonly Field[], read: ReadWords): Field | null {
  // Of a post's layers the innermost that holds almost all: names stand in the outer ones.
  return bodyAmong(fields, read, 0.75);
}

/** The innermost field that holds almost all prose, and is more than one paragraph of it. */
function bodyAmong(fields: readonly Field[], read: ReadWords, almost = 0.9): Field | null {
  const most = Math.max(0, ...fields.map((field) => proseOf(field, read)));
  if (most === 0) return null;
  const rich = fields.filter((field) => proseOf(field, read) >= most * almost);
  const wide = rich.filter(({ first }) => !PHRASE.has(own(first, 'localName')));
  return wide.at(-1) ?? rich[0] ?? null;
}

function isBefore(fields: readonly Field[], body: Field | null): (field: Field) => boolean {
  const order = new Map(fields.map((field, i) => [field, i]));
  const end = body ? order.get(body)! : fields.length;
  return (field) => order.get(field)! < end;
}
