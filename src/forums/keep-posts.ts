// Which posts a page still has though they cannot be read just now: emptied while far from the view, or unloaded.
import type { Post } from '../post';
import type { ForumEngine } from './forum-engine';
import { find, findAll } from './plain-dom';
import type { PostInPage } from './read-posts';
import { anyOf, isOneOf } from './seen';

/** A post of the thread that is open, in the page or kept for when it comes back. */
export interface KnownPost {
  post: Post;
  /** Names the thread that it was first seen in. */
  thread: string;
  /** Ids of the posts that it was seen directly after. */
  after: ReadonlySet<string>;
  /** Null while the page has unloaded it. */
  place: PostInPage | null;
}

/** Every post of the thread in its order, each id once: those that are found, and of those known before the ones that stay. */
export function keepPosts(
  document: Document,
  engine: ForumEngine,
  before: readonly KnownPost[],
  found: readonly PostInPage[],
  thread: string,
): KnownPost[] {
  const known = new Map(before.map((one) => [one.post.id, one]));
  const now = found.map((place, i): KnownPost => {
    const old = known.get(place.post.id);
    const after = new Set(old?.after);
    if (i > 0) after.add(found[i - 1]!.post.id);
    const kept = old && isEmptied(old, place) ? withoutWords(old.post, place.element) : place;
    return { post: kept.post, thread: old?.thread ?? thread, after, place: kept };
  });
  const there = new Set(found.map(({ post }) => post.id));
  if (before.every(({ post }) => there.has(post.id))) return now;

  const shells = shellsIn(document, engine);
  const kept = before.flatMap((one, i): KnownPost[] => {
    if (there.has(one.post.id)) return [one];
    const shell = shells.get(one.post.id);
    if (shell) return isEmptyShell(shell, one.post, engine) ? [{ ...one, place: withoutWords(one.post, shell) }] : [];
    // Streams unload their two ends, or all for another place; what leaves from between posts that stay was taken away.
    const isKept = engine.unloads && one.thread === thread && !isTakenAway(before, i, there);
    return isKept ? [{ ...one, place: null }] : [];
  });
  return inOrder(kept, now, there);
}

/** Its words are gone and nothing came instead; an author cannot send an empty post. */
function isEmptied(old: KnownPost, { post, body }: PostInPage): boolean {
  const isBlank = post.text === '' && (body.textContent ?? '').trim() === '' && !find(body, 'img, video, iframe');
  return old.post.text !== '' && isBlank;
}

/** Not where the words are hidden only, as those of a post that was taken away may be. */
function isEmptyShell(shell: Element, { text }: Post, { removed }: ForumEngine): boolean {
  return !isOneOf(shell, removed) && (shell.textContent ?? '').trim().length < text.length;
}

/** The post as it was, where its words stood. */
function withoutWords(post: Post, element: Element): PostInPage {
  const text = { text: post.text, piecesOf: () => [], rangesOf: () => [], rangeOf: () => null };
  return { post, element, body: element, text };
}

/** Elements of posts that stand in the page, with or without words. */
function shellsIn(document: Document, engine: ForumEngine): Map<string, Element> {
  const elements = [...(engine.findPosts?.(document) ?? findAll(document, anyOf(engine.post)))];
  return new Map(
    elements.flatMap((element) => {
      const id = engine.idOf(element);
      return id === null ? [] : [[id, element]];
    }),
  );
}

/** With all that left beside it just now, it stood between two posts that are still there. */
function isTakenAway(before: readonly KnownPost[], i: number, there: ReadonlySet<string>): boolean {
  if (before[i]!.place === null) return false;
  const isBounded = (step: 1 | -1) => {
    let n = i;
    while (before[n]?.place && !there.has(before[n]!.post.id)) n += step;
    return before[n] !== undefined && there.has(before[n]!.post.id);
  };
  return isBounded(-1) && isBounded(1);
}

/** The posts that are found in their order, and each kept one after the one that it followed. */
function inOrder(kept: readonly KnownPost[], found: readonly KnownPost[], there: ReadonlySet<string>): KnownPost[] {
  if (!kept.some(({ post }) => there.has(post.id)))
    return areLater(kept, found) ? [...found, ...kept] : [...kept, ...found];
  const all = new Map<string, KnownPost>();
  const rest = [...found].reverse();
  let last = '';
  const ids = new Set(kept.map(({ post }) => post.id));
  const add = (one: KnownPost) => {
    last = one.post.id;
    all.set(last, one);
  };
  for (const one of kept) {
    const { id } = one.post;
    // Up to this one, which an earlier one may have brought along.
    if (there.has(id)) while (!all.has(id)) add(rest.pop()!);
    else {
      // What is new goes into a gap.
      const isAfterGap = last !== '' && !one.after.has(last);
      while (isAfterGap && rest.length > 0 && !ids.has(rest.at(-1)!.post.id)) add(rest.pop()!);
      add(one);
    }
  }
  for (const one of rest.reverse()) all.set(one.post.id, one);
  return [...all.values()];
}

/** Where the page leapt to another part of the thread, only dates tell which comes first. */
function areLater([one]: readonly KnownPost[], [other]: readonly KnownPost[]): boolean {
  const [date, than] = [one?.post.date, other?.post.date];
  return !!date && !!than && Date.parse(date) > Date.parse(than);
}

/** The part of an address that names a thread: what comes after its number is a place in it. */
export function threadAddress({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  const parts = pathname.split('/');
  const numbered = parts.findIndex((part) => /\d/.test(part));
  return origin + (numbered === -1 ? parts : parts.slice(0, numbered + 1)).join('/');
}

/** Ids of posts before which others of the thread may stand that nobody has seen. */
export function gapsIn(known: readonly KnownPost[]): Set<string> {
  const gaps = known.filter(({ after }, i) => i > 0 && !after.has(known[i - 1]!.post.id));
  return new Set(gaps.map(({ post }) => post.id));
}
