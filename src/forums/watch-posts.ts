// Tells when posts of a page appear, change or vanish, until the signal aborts.
import type { PageReading, Post } from '../post';
import type { ForumEngine } from './forum-engine';
import { elementsIn } from './open-roots';
import { isWithin, own, parentOf } from './plain-dom';
import { type PostInPage, postsInPage, readingOf } from './read-posts';

/** What changed since the last time, each post named at most once; all empty if only the rest of the reading did. */
export interface PostsChange {
  appeared: Post[];
  /** Same id, other words, author or date. */
  changed: Post[];
  /** Ids whose words are the same but stand in new nodes: ranges into them must be made anew. */
  redrawn: string[];
  vanished: string[];
  /** The page as it is now. */
  reading: PageReading;
}

/** Changes are gathered for so many milliseconds before the page is read again. */
export const GATHER_MS = 200;

/** Compares with the posts as they are `known` at the time of the call; the first call back is for the first change. */
export function watchPosts(
  document: Document,
  engine: ForumEngine,
  onChange: (change: PostsChange) => void,
  signal: AbortSignal,
  known = postsInPage(document, engine),
): void {
  if (signal.aborted) return;
  let reading = readingOf(document, engine, known);
  const touched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readAgain = () => {
    timer = undefined;
    const posts = postsInPage(document, engine);
    const next = readingOf(document, engine, posts);
    const change = compare(known, posts, touched, next);
    const changed = !isEmpty(change) || !sameData({ ...reading, posts: [] }, { ...next, posts: [] });
    touched.clear();
    known = posts;
    reading = next;
    observeAll();
    if (changed) onChange(change);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) touched.add(target);
    timer ??= setTimeout(readAgain, GATHER_MS);
  });
  // What happens in an open root is not told outside of it; observing one again is as observing it once.
  const observeAll = () => {
    for (const place of [document, ...openRoots(document, known)]) {
      observer.observe(place, { childList: true, characterData: true, subtree: true });
    }
  };
  observeAll();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
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

function compare(before: PostInPage[], after: PostInPage[], touched: Set<Node>, reading: PageReading): PostsChange {
  const old = new Map(before.map((known) => [known.post.id, known]));
  const change: PostsChange = { appeared: [], changed: [], redrawn: [], vanished: [], reading };
  for (const { post, body } of after) {
    const known = old.get(post.id);
    old.delete(post.id);
    if (!known) change.appeared.push(post);
    else if (!sameData(known.post, post)) change.changed.push(post);
    else if (known.body !== body || [...touched].some((node) => isWithin(body, node))) change.redrawn.push(post.id);
  }
  change.vanished = [...old.keys()];
  return change;
}

function isEmpty({ appeared, changed, redrawn, vanished }: PostsChange): boolean {
  return [appeared, changed, redrawn, vanished].every((list) => list.length === 0);
}

function sameData(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
