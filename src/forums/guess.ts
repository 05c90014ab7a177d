// Reads a page that nobody knows by what all threads have in common: repeated texts, each with an author and a date.
import type { Lesson } from '../post';
import { classesOf } from './fields';
import { leadElsewhere } from './lead-elsewhere';
import { lessonFor } from './lesson';
import { elementsIn } from './open-roots';
import { own } from './plain-dom';
import { type PostParts, partsOf } from './post-parts';
import { postsInPage } from './read-posts';
import { datedRepeats } from './repeats';
import { neighboursBefore, proseIn, type SpreadPosts, saysMore, spreadAround } from './spread-posts';
import { guessEditor, taughtEngine } from './taught';
import { type ReadWords, wordReader } from './word-reader';

/** Groups that are looked at closely: those with most prose. */
const MOST_GROUPS = 8;
/** Of all signs of a thread, so many must show. */
const LEAST_SIGNS = 2;

const ACTION =
  /^(?:répondre|citer|signaler|réagir|remercier|reply|quote|report|react|respond|permalien|permalink|like|j[’']aime)(?: .{0,24})?$/i;
const POST_NAMES = /comment|reply|replies|response|reponse|message|post(?!al|er)|forum|thread/i;
const NO_PARTS: PostParts = { author: null, date: null, body: null };
/** Shops, inboxes and galleries repeat themselves too. */
const PRICE = /\d\s?(?:€|\$|£|EUR\b|USD\b)|[€$£]\s?\d/;
const REVIEW = /review|rating|avis-client|product|price/i;

/** What posts seem to be, or null for any page that is not plainly a thread. */
export function guessLesson(document: Document): Lesson | null {
  const read = wordReader();
  for (const group of datedRepeats(document, read).slice(0, MOST_GROUPS)) {
    const { posts, parts, before } = saysMore(spreadAround(group[1]!, read), aloneIn(group, read), read);
    const heads = posts.flatMap((post) => neighboursBefore(post, before));
    if (!parts.author || !parts.date || posts.length < 2 || isOrdinary(document, posts, parts, read)) continue;
    if (leadElsewhere(document, heads, NO_PARTS, read)) continue;
    const editor = guessEditor(document, posts);
    const signs = [editor !== null, ...signsOf(posts, heads, parts, read)].filter(Boolean).length;
    if (signs < LEAST_SIGNS) continue;
    const lesson = lessonFor(document, posts, parts, editor, before);
    if (lesson && postsInPage(document, taughtEngine(lesson, 'guessed')).length >= 2) return lesson;
  }
  return null;
}

function aloneIn(group: Element[], read: ReadWords): Omit<SpreadPosts, 'post'> {
  const parts = partsOf(group, read);
  return { posts: group.filter((one) => parts.body?.has(one)), parts, before: 0 };
}

function signsOf(posts: Element[], heads: Element[], parts: PostParts, read: ReadWords): boolean[] {
  const bodies = posts.map((post) => parts.body!.get(post)!);
  const length = proseIn(bodies, read) / bodies.length;
  const offersAction = (row: Element) =>
    [...elementsIn(row)].some((one) => isControl(one) && ACTION.test(read(one).text));
  return [
    most(posts, offersAction) || most(heads, offersAction),
    most(posts, (post) => POST_NAMES.test([own(post, 'localName'), own(post, 'id'), ...classesOf(post)].join(' '))),
    length >= 120,
  ];
}

function isOrdinary(document: Document, posts: Element[], parts: PostParts, read: ReadWords): boolean {
  return (
    most(posts, (post) => PRICE.test(read(post).text)) ||
    most(posts, (post) => REVIEW.test(`${classesOf(post).join(' ')} ${post.getAttribute('itemtype') ?? ''}`)) ||
    most(posts, (post) => [...elementsIn(post)].some(isPicked)) ||
    leadElsewhere(document, posts, parts, read)
  );
}

/** To be ticked in a list of mails or changes. */
function isPicked(element: Element): boolean {
  return own(element, 'localName') === 'input' || element.getAttribute('role') === 'checkbox';
}

function isControl(element: Element): boolean {
  return ['a', 'button'].includes(own(element, 'localName')) || element.getAttribute('role') === 'button';
}

function most(posts: readonly Element[], fits: (post: Element) => boolean): boolean {
  return posts.filter(fits).length > posts.length / 2;
}
