// Tells when posts of a page appear, change or vanish, until the signal aborts.
import type { PageReading, Post } from '../post';
import type { ForumEngine } from './forum-engine';
import { gapsIn, type KnownPost, keepPosts, threadAddress } from './keep-posts';
import { elementsIn } from './open-roots';
import { find, isWithin, matches, own, parentOf } from './plain-dom';
import { type PostInPage, postsInPage, readingOf } from './read-posts';
import { anyOf } from './seen';
import { isOfAttribute, type Touched, watchDocument } from './watch-document';

/** What changed since the last time, each post named at most once; all empty if only the rest of the reading did. */
export interface PostsChange {
  appeared: Post[];
  /** Same id, other words, author or date. */
  changed: Post[];
  /** Ids whose words are the same but stand in new nodes: ranges into them must be made anew. */
  redrawn: string[];
  vanished: string[];
  /** The page as it is now, with the posts that it has unloaded for a while. */
  reading: PageReading;
  /** Where posts stand now; one that is unloaded stands nowhere. */
  places: PostInPage[];
  /** Ids of posts before which others may stand that the page has not shown. */
  gaps: ReadonlySet<string>;
}

/** Changes that bring or take away posts, and all those that happen outside of posts. */
const ARRIVALS = {};
const ELSEWHERE = {};

/** Compares with the posts as they are `found` at the time of the call; the first call back is for the first change. */
export function watchPosts(
  document: Document,
  engine: ForumEngine,
  onChange: (change: PostsChange) => void,
  signal: AbortSignal,
  found = postsInPage(document, engine),
): void {
  if (signal.aborted) return;
  const css = anyOf([engine, ...(engine.views ?? [])].flatMap(({ post }) => post));
  let { known, reading } = readAgain([], found);
  let elements = byElement(known);
  let wrappers = new Set([...elements.keys()].map(parentOf));

  function readAgain(before: readonly KnownPost[], now: PostInPage[]) {
    const read = readingOf(document, engine, now);
    const kept = keepPosts(document, engine, before, now, threadAddress(document.location) + read.forum.title);
    return { known: kept, reading: { ...read, posts: kept.map(({ post }) => post) } };
  }

  function look(touched: Touched): object[] {
    const next = readAgain(known, postsInPage(document, engine));
    const now = { reading: next.reading, places: placesOf(next.known), gaps: gapsIn(next.known) };
    const change = { ...compare(known, next.known, touched), ...now };
    const isElsewhere = !sameData({ ...reading, posts: [] }, { ...next.reading, posts: [] });
    const told = [
      ...(change.appeared.length + change.vanished.length > 0 ? [ARRIVALS] : []),
      ...(isElsewhere ? [ELSEWHERE] : []),
      ...spoke(known, change.changed),
    ];
    ({ known, reading } = next);
    elements = byElement(known);
    wrappers = new Set([...elements.keys()].map(parentOf));
    if (isElsewhere || !isEmpty(change)) onChange(change);
    return told;
  }

  function placeOf(record: MutationRecord): object | null {
    const { target } = record;
    // An element that is told to be another post, or one that was taken away; also by what wraps it.
    if (isOfAttribute(record)) {
      return elements.has(target) || wrappers.has(target) || matches(target as Element, css) ? ARRIVALS : null;
    }
    const moved = [...record.addedNodes, ...record.removedNodes].filter((node) => node.nodeType === 1) as Element[];
    if (moved.some((node) => elements.has(node) || matches(node, css) || find(node, css))) return ARRIVALS;
    for (let node: Node | null = target; node; node = parentOf(node)) {
      if (elements.has(node)) return node;
    }
    return ELSEWHERE;
  }

  watchDocument({ roots: () => [document, ...openRoots(document, placesOf(known))], placeOf, look }, signal);
}

function placesOf(known: readonly KnownPost[]): PostInPage[] {
  return known.flatMap(({ place }) => place ?? []);
}

function byElement(known: readonly KnownPost[]): Map<Node, KnownPost> {
  return new Map(known.flatMap((one) => (one.place ? [[one.place.element, one]] : [])));
}

/** The elements of posts whose words changed; a date that is counted on is no reason to look more often. */
function spoke(before: readonly KnownPost[], changed: readonly Post[]): Element[] {
  const old = new Map(before.map((one) => [one.post.id, one]));
  return changed.flatMap(({ id, text }) => {
    const one = old.get(id);
    return one?.place && one.post.text !== text ? [one.place.element] : [];
  });
}

/** The open roots in which posts stand, and on a page that has none yet every one, as some may come there. */
function openRoots(document: Document, posts: readonly PostInPage[]): Set<Node> {
  const roots = new Set<Node>();
  for (const { body } of posts) {
    for (let node: Node | null = body; node; node = parentOf(node)) {
      if (own(node, 'nodeType') === 11) roots.add(node);
    }
  }
  if (posts.length > 0) return roots;
  for (const element of elementsIn(document)) {
    const shadow = own(element, 'shadowRoot');
    if (shadow) roots.add(shadow);
  }
  return roots;
}

function compare(
  before: readonly KnownPost[],
  after: readonly KnownPost[],
  touched: Touched,
): Pick<PostsChange, 'appeared' | 'changed' | 'redrawn' | 'vanished'> {
  const old = new Map(before.map((one) => [one.post.id, one]));
  const change: ReturnType<typeof compare> = { appeared: [], changed: [], redrawn: [], vanished: [] };
  for (const { post, place } of after) {
    const one = old.get(post.id);
    old.delete(post.id);
    if (!one) change.appeared.push(post);
    else if (!sameData(one.post, post)) change.changed.push(post);
    else if (isRedrawn(one.place, place, touched)) change.redrawn.push(post.id);
  }
  change.vanished = [...old.keys()];
  return change;
}

function isRedrawn(before: PostInPage | null, after: PostInPage | null, touched: Touched): boolean {
  if (before?.body !== after?.body || before?.element !== after?.element) return true;
  const nodes = (after && touched.get(after.element)) ?? [];
  return [...nodes].some((node) => isWithin(after!.body, node));
}

function isEmpty({ appeared, changed, redrawn, vanished }: PostsChange): boolean {
  return [appeared, changed, redrawn, vanished].every((list) => list.length === 0);
}

function sameData(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
