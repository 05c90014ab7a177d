// What the panel knows: the pages of the tabs, the place the moderator stands at, and the drafts.
import { type DraftHabits, NO_HABITS } from '../../browser/draft-habits';
import type { PageState } from '../../browser/messages';
import type { Address } from '../../language/address';
import type { PlaceholderName } from '../../library/placeholder-names';
import type { BlockKind } from '../../library/reply';
import type { Lang } from '../../post';
import type { QueueItem, Standing } from '../../queue/queue-item';
import { isWaiting } from '../../queue/waiting';
import type { RegionFrom } from '../../services/guess-region';
import type { Region } from '../../services/service';
import { URGENCIES, type Urgency } from '../../triage/triage';
import { type DocumentsState, FIRST_DOCUMENTS } from '../documents/documents-state';
import type { Teachings } from '../teaching/teaching-state';
import { FIRST_LIBRARY, type LibraryState } from './library-state';

/** A block of a reply that the moderator picked. */
export interface BlockRef {
  reply: string;
  lang: Lang;
  kind: BlockKind;
}

export function isSameBlock(a: BlockRef, b: BlockRef): boolean {
  return a.reply === b.reply && a.lang === b.lang && a.kind === b.kind;
}

/** A draft as the moderator writes it. */
export interface WrittenDraft {
  /** What it was made from, in the order of picking. */
  blocks: BlockRef[];
  address: Address;
  /** What the moderator typed for each blank. */
  fills: Partial<Record<PlaceholderName, string>>;
  /** The text as it stands in the box, the moderator's own changes included. */
  text: string;
  /** Where the caret goes first, in UTF-16 code units; null where no place is named. */
  caret: number | null;
  /** Each question of the blocks stays, not the first alone. */
  keepsQuestions?: boolean;
  /** The documents are named at the end. */
  namesSources?: boolean;
  /** Words of the post are quoted first, in the forum's own syntax; the text does not hold them. */
  quotes?: boolean;
  /** Ids of the replies whose use in this draft was counted. */
  counted?: string[];
}

export type Place = { name: 'queue' } | { name: 'post' | 'draft'; postId: string };

/** `reading`: asked, not answered yet; `no-access`: the page may not be read; `no-forum`: read, and no engine knows it. */
export type PageStatus = 'reading' | 'no-access' | 'no-forum' | 'read';

export interface TabView {
  status: PageStatus;
  page: PageState | null;
  place: Place;
  /** The open post, once it has left a page that is still there. */
  gone: QueueItem | null;
}

export type NoticeKey =
  | 'inserted'
  | 'copied'
  | 'copyFailed'
  | 'noEditor'
  | 'readOnly'
  | 'notKept'
  | 'noPage'
  | 'notCopied'
  | 'discarded'
  | 'settled'
  | 'aside'
  | 'waiting'
  | 'standingFailed'
  | 'showFailed'
  | 'remembered'
  | 'notRemembered'
  | 'forgotten'
  | 'taught'
  | 'notTaught'
  | 'noText'
  | 'ownSaved'
  | 'ownNotSaved'
  | 'ownFaults'
  | 'ownDiscarded'
  | 'ownRemoved'
  | 'asideDropped';

export interface Notice {
  key: NoticeKey;
  tone: 'done' | 'failed';
}

export interface PanelState {
  tab: number | null;
  views: Record<number, TabView>;
  /** By `postKey`. */
  picked: Record<string, BlockRef[]>;
  /** By `postKey`. */
  drafts: Record<string, WrittenDraft>;
  notice: Notice | null;
  habits: DraftHabits;
  /** Null where the moderator has chosen none. */
  chosenRegion: Region | null;
  /** The region whose help lines count in the tab that is shown, and how it is known; both follow from the rest. */
  region: Region;
  regionFrom: RegionFrom;
  /** By origin: whether Relais may always read this forum. */
  remembered: Record<string, boolean>;
  library: LibraryState;
  documents: DocumentsState;
  teachings: Teachings;
}

export const EMPTY_VIEW: TabView = { status: 'reading', page: null, place: { name: 'queue' }, gone: null };

export const FIRST_STATE: PanelState = {
  tab: null,
  views: {},
  picked: {},
  drafts: {},
  notice: null,
  habits: NO_HABITS,
  chosenRegion: null,
  region: 'FR',
  regionFrom: 'nothing',
  remembered: {},
  library: FIRST_LIBRARY,
  documents: FIRST_DOCUMENTS,
  teachings: {},
};

export function viewOf(state: PanelState): TabView {
  return (state.tab !== null && state.views[state.tab]) || EMPTY_VIEW;
}

/** The post that is open, also when it has just left the page. */
export function openItem(view: TabView): QueueItem | null {
  if (view.place.name === 'queue') return null;
  const { postId } = view.place;
  return view.page?.items.find((item) => item.post.id === postId) ?? view.gone;
}

/** Names one post among all that were read: an id alone is unique on its page only. */
export function postKey(page: PageState, postId: string): string {
  return [threadKey(page), postId].join('\n');
}

/** Names one thread among all forums, on each of its pages. */
export function threadKey(page: PageState): string {
  return [page.forum.origin, page.forum.title].join('\n');
}

/** Key of the open post, or null where none is open. */
export function openKey(view: TabView): string | null {
  return view.place.name !== 'queue' && view.page ? postKey(view.page, view.place.postId) : null;
}

/** What the team has answered waits no more. */
export function withStanding(page: PageState, standing: Standing): QueueItem[] {
  return page.items.filter((item) => (standing === 'waiting' ? isWaiting(item) : item.standing === standing));
}

export interface UrgencyGroup {
  urgency: Urgency;
  items: QueueItem[];
}

/** The posts that wait, most urgent group first, each group in queue order. */
export function waitingGroups(page: PageState): UrgencyGroup[] {
  const waiting = withStanding(page, 'waiting');
  return URGENCIES.map((urgency) => ({
    urgency,
    items: waiting.filter((item) => item.triage.urgency === urgency),
  })).filter((group) => group.items.length > 0);
}
