// Every message between the page, the panel and the background, by direction. Nothing else crosses.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Address } from '../language/address';
import type { InsertResult, MarkedDraft, PageReading } from '../post';
import type { Judgement } from '../queue/consider';
import type { QueueItem, Standing } from '../queue/queue-item';
import type { StandingChange } from './standings';
import type { TeachingMessages } from './teaching-messages';

/** What the page tells of itself: its reading without the posts, and every post that waits, waited or was put aside. */
export interface PageState {
  forum: PageReading['forum'];
  /** The language that the page declares, as its tag ("fr-CA"). */
  lang?: string;
  /** How the posts speak to each other, where they say. */
  address?: Address;
  canReply: boolean;
  /** Number of posts read, with or without a need. */
  read: number;
  /** In queue order. */
  items: QueueItem[];
  /** Id of the post whose mark was clicked last; told once, to the next `readPage`, for a panel that opens late. */
  wanted?: string;
  /** The moderator taught Relais these pages, and what was taught finds nothing in them any more. */
  stale?: boolean;
}

export interface Messages extends TeachingMessages {
  // page → panel and background
  pageChanged(state: PageState | null): void;
  openCard(postId: string): void;
  // page → background: what is said of these texts, in their order; nothing of them is kept
  judgeTexts(texts: string[]): Judgement[];
  // page → background: where posts stood when the page was last read; permalinks are kept as salted hashes only
  recallStandings(permalinks: string[]): (Standing | null)[];
  keepStanding(change: StandingChange): void;
  // panel → page
  readPage(): PageState | null;
  showPost(postId: string): void;
  hidePost(): void;
  setStanding(change: { postId: string; standing: Standing }): void;
  insertDraft(draft: MarkedDraft): InsertResult;
  // panel → background
  startTab(tabId: number): 'started' | 'no-access';
  rememberForum(origin: string): boolean;
  forgetForum(origin: string): void;
  // background → page
  isPresent(): boolean;
  // background → page: access was taken back for the sites of this match pattern; true where the page is one of them
  stopForum(pattern: string): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
