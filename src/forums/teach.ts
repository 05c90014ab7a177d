// What the moderator shows of a post by pointing at it, generalised to the posts beside it.
import { looksLikeDate } from './date-words';
import { fieldsOf } from './fields';
import { findAll, isWithin, matches, own, parentOf } from './plain-dom';
import { PHRASE, type Placed, type PostParts, partsOf } from './post-parts';
import { repeatsAround } from './repeats';
import { neighboursBefore, proseIn, saysMore, spreadAround, spreadPostOf } from './spread-posts';
import { guessEditor } from './taught';
import type { ReadWords } from './word-reader';

/** A post that was pointed at, the posts that are made as it is, and what is known of them. */
export interface Shown {
  post: Element;
  posts: Element[];
  parts: PostParts;
  editor: Element | null;
  /** How many neighbours before each post belong to it. */
  before: number;
}

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], iframe';
/** No post says as much of all that the page says. */
const MOST_OF_PAGE = 0.95;
/** What says more, with its author and date beside it, is a post by itself; in characters. */
const SURE_PROSE = 80;
/** A name has no more words, and ends no sentence. */
const MOST_WORDS = 5;

/** `larger` moves from the post that Relais takes it for to one around it. Null where nothing around repeats itself. */
export function showPost(element: Element, larger: number, read: ReadWords): Shown | null {
  const whole = read(element.ownerDocument.documentElement).prose;
  const levels = repeatsAround(element, read).flatMap((group) => {
    const post = group.find((one) => isWithin(one, element))!;
    if (read(post).prose > whole * MOST_OF_PAGE) return [];
    const parts = partsOf(group, read);
    const posts = group.filter((one) => parts.body?.has(one));
    const alone = { post, posts, parts, before: 0 };
    const isAlone = posts.includes(post) && posts.length > 1;
    const isSure = isAlone && parts.author && parts.date && proseIn(posts, read) > posts.length * SURE_PROSE;
    const spread = isSure ? null : spreadAround(post, read);
    if (!isAlone) return spread ? [spread] : [];
    return spread && saysMore(spread, alone, read) === spread ? [spread] : [alone, ...(spread ? [spread] : [])];
  });
  const likely = levels.map(({ parts }) => (parts.author ? 2 : 0) + (parts.date ? 2 : 0));
  const at = likely.indexOf(Math.max(...likely)) + larger;
  const level = levels[Math.max(0, Math.min(levels.length - 1, at))];
  return level ? { ...level, editor: guessEditor(element.ownerDocument, level.posts) } : null;
}

/** What a click on the element corrects, by its nature; null where it stands in no post and takes no text. */
export function partAt(shown: Shown, element: Element, read: ReadWords): keyof PostParts | 'editor' | null {
  const isInPost = postOf(shown, element) !== null;
  if (editableAt(element, isInPost)) return 'editor';
  if (!isInPost) return null;
  const { text } = read(element);
  if (looksLikeDate(text) || own(element, 'localName') === 'time') return 'date';
  return text.split(' ').length > MOST_WORDS || /[.!?…]$/.test(text) ? 'body' : 'author';
}

/** The same with one part put right, in all posts; null where the element can be no such part. */
export function showPart(shown: Shown, part: keyof PostParts | 'editor', element: Element): Shown | null {
  if (part === 'editor') {
    const editor = editableAt(element, false);
    return editor && { ...shown, editor };
  }
  const post = postOf(shown, element);
  if (!post) return null;
  const meant = part === 'body' ? wholeBody(shown, post, element) : element;
  return { ...shown, post, parts: { ...shown.parts, [part]: placedAs(shown, post, meant) } };
}

function postOf({ posts, before }: Shown, element: Element): Element | null {
  return spreadPostOf(posts, before, element);
}

/** What stands at the same place in every post. */
function placedAs({ posts, before }: Shown, post: Element, element: Element): Placed {
  const rows = [post, ...neighboursBefore(post, before)];
  const nth = rows.findIndex((row) => isWithin(row, element));
  const owners = new Map(posts.map((one) => [[one, ...neighboursBefore(one, before)][nth] ?? one, one]));
  const field = fieldsOf([...owners.keys()]).find(({ placed }) => placed.get(rows[nth]!) === element);
  return new Map(field ? [...field.placed].map(([row, one]) => [owners.get(row)!, one]) : [[post, element]]);
}

/** A paragraph is meant with those beside it, as long as neither author nor date stand there too. */
function wholeBody({ parts }: Shown, post: Element, element: Element): Element {
  let meant = element;
  while (meant !== post && PHRASE.has(own(meant, 'localName'))) {
    const around = parentOf(meant) as Element;
    const isMixed = [parts.author, parts.date].some((part) => part?.get(post) && isWithin(around, part.get(post)!));
    if (isMixed || around === post || around.nodeType !== 1) break;
    meant = around;
  }
  return meant;
}

/** The element or one around it; also the only one in it, unless that could be any part of a post. */
function editableAt(element: Element, isInPost: boolean): Element | null {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node.nodeType === 1 && matches(node as Element, EDITABLE)) return node as Element;
  }
  const inside = isInPost ? [] : [...findAll(element, EDITABLE)];
  return inside.length === 1 ? inside[0]! : null;
}
