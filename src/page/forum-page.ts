// One page of a forum that an engine knows: its posts, their marks, and the words that are shown.
import type { PageState } from '../browser/messages';
import type { StandingChange } from '../browser/standings';
import type { ForumEngine } from '../forums/forum-engine';
import { type PostInPage, postsInPage, readingOf } from '../forums/read-posts';
import { type PostsChange, watchPosts } from '../forums/watch-posts';
import { addressAmong } from '../language/address';
import type { Post } from '../post';
import { waits } from '../queue/consider';
import { byUrgency } from '../queue/queue';
import type { QueueItem, Standing } from '../queue/queue-item';
import { answeredPosts } from './answered-posts';
import { bringIntoView } from './bring-into-view';
import { evidenceLight } from './evidence';
import type { JudgeTexts } from './judge-texts';
import { judgedPosts } from './judged-posts';
import { type MarkTexts, pageMarks } from './marks';

/** The last posts are enough to hear how a forum speaks. */
const MOST_HEARD = 60;

const NOTHING: Pick<PostsChange, 'appeared' | 'changed' | 'vanished'> = { appeared: [], changed: [], vanished: [] };

/** What the page is given: judgement, words, and whom it tells. */
export interface PageParts {
  judge: JudgeTexts;
  texts: MarkTexts;
  /** Where posts stood when they were last read, in the order of their addresses. */
  recallStandings(addresses: string[]): Promise<(Standing | null)[]>;
  keepStanding(change: StandingChange): void;
  onChange(state: PageState): void;
  onOpen(postId: string): void;
}

export interface ForumPage {
  state(): Promise<PageState>;
  /** The state, and once the post whose mark was clicked. */
  read(): Promise<PageState>;
  /** Throws where the post is no longer there. */
  show(postId: string): void;
  hide(): void;
  setStanding(postId: string, standing: Standing): void;
  /** No post was found, or all have left. */
  isEmpty(): boolean;
}

/** Reads and marks the page, and goes on until the signal aborts. */
export function forumPage(document: Document, engine: ForumEngine, parts: PageParts, signal: AbortSignal): ForumPage {
  const found = postsInPage(document, engine);
  let posts = byId(found);
  let reading = readingOf(document, engine, found);
  const readAnswers = answeredPosts();
  let answers = readAnswers(reading.posts, found);
  let wanted: string | undefined;
  let shown: string | undefined;

  const recall = (of: Post[]) => parts.recallStandings(of.map((post) => addressOf(document, engine, post)));
  const judged = judgedPosts(parts.judge, recall, signal);
  const light = evidenceLight(document, signal);
  const setMarks = pageMarks(document, parts.texts, open, signal);

  function open(postId: string): void {
    wanted = postId;
    parts.onOpen(postId);
  }

  function itemOf({ id }: Post): QueueItem[] {
    const item = judged.itemOf(id);
    const answered = judged.isHeld(id) ? undefined : answers.get(id);
    return item ? [answered ? { ...item, answered } : item] : [];
  }

  function state(): PageState {
    const items = reading.posts.flatMap(itemOf).filter(waits).sort(byUrgency);
    const { forum, canReply } = reading;
    const { lang } = document.documentElement;
    const address = addressAmong(reading.posts.slice(-MOST_HEARD).map(({ text }) => text));
    return { forum, ...(lang && { lang }), ...(address && { address }), canReply, read: reading.posts.length, items };
  }

  function rangesOf(postId: string): Range[] {
    const evidence = judged.itemOf(postId)?.detection.needs.flatMap((found) => found.evidence) ?? [];
    return evidence.flatMap((span) => posts.get(postId)?.text.rangesOf(span) ?? []);
  }

  function tell(): void {
    const now = state();
    const marked = now.items.flatMap((item) => {
      const element = posts.get(item.post.id)?.element;
      return element ? [{ item, element }] : [];
    });
    setMarks(marked);
    if (shown !== undefined) light.show(rangesOf(shown));
    parts.onChange(now);
  }

  async function take(change: Pick<PostsChange, 'appeared' | 'changed' | 'vanished'>): Promise<void> {
    await judged.take(change);
    if (!signal.aborted) tell();
  }

  let work = take({ ...NOTHING, appeared: reading.posts });
  work.catch(forgive);
  const changed = (change: PostsChange) => {
    work = work.catch(forgive).then(() => {
      posts = byId(change.places);
      reading = change.reading;
      answers = readAnswers(reading.posts, change.places, change.gaps);
      return take(change);
    });
  };
  watchPosts(document, engine, changed, signal, found);

  return {
    state: () => work.then(state),
    isEmpty: () => reading.posts.length === 0,
    async read() {
      // What could not be judged is tried again; a second failure is the panel's to tell.
      work = work.catch(() => take(NOTHING));
      await work;
      const told = wanted;
      wanted = undefined;
      return told === undefined ? state() : { ...state(), wanted: told };
    },
    show(postId) {
      const post = posts.get(postId);
      if (!post?.element.isConnected) throw new Error('The post has left the page.');
      shown = postId;
      const ranges = rangesOf(postId);
      light.show(ranges);
      bringIntoView(post.element, ranges[0]);
    },
    hide() {
      shown = undefined;
      light.hide();
    },
    setStanding(postId, standing) {
      judged.setStanding(postId, standing);
      const post = posts.get(postId)?.post;
      const isHeld = standing === 'waiting' && answers.has(postId);
      if (post) parts.keepStanding({ permalink: addressOf(document, engine, post), standing, isHeld });
      tell();
    },
  };
}

/** What follows tries it again. */
function forgive(): void {}

function byId(posts: readonly PostInPage[]): Map<string, PostInPage> {
  return new Map(posts.map((found) => [found.post.id, found]));
}

/** Ids of these are names on their page only. */
const UNKNOWN_FORUMS = ['taught', 'guessed', 'one-text'];

/** What tells the post apart from all others; the address of the page may follow the post in sight. */
function addressOf(document: Document, { name }: ForumEngine, post: Post): string {
  const { href, origin } = document.location;
  return post.permalink ?? `${UNKNOWN_FORUMS.includes(name) ? href.split('#')[0] : `${origin}/${name}`}#${post.id}`;
}
