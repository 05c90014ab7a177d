// Everything that the panel asks of the world outside itself; tests and pictures put their own in its place.
import type { DraftHabits } from '../../browser/draft-habits';
import type { PageState } from '../../browser/messages';
import type { InsertResult, MarkedDraft } from '../../post';
import type { Standing } from '../../queue/queue-item';
import type { Region } from '../../services/service';
import type { DocumentsOutside } from '../documents/documents-outside';
import type { TeachingOutside } from '../teaching/teaching-outside';
import type { LibraryOutside } from './library-outside';
import type { WrittenDraft } from './panel-state';

export interface Outside {
  /** ISO day. */
  today(): string;

  /** Tells the tab of this window now, when another is shown, and when it has loaded another page. */
  followTab(onTab: (tab: number) => void): void;
  onTabClosed(listener: (tab: number) => void): void;
  onPageChanged(listener: (tab: number, page: PageState | null) => void): void;
  onOpenCard(listener: (tab: number, postId: string) => void): void;

  /** Null where no engine knows the page; rejects where nobody answers. */
  readPage(tab: number): Promise<PageState | null>;
  startTab(tab: number): Promise<'started' | 'no-access'>;
  /** These reject where nobody answers. */
  showPost(tab: number, postId: string): Promise<void>;
  hidePost(tab: number): Promise<void>;
  setStanding(tab: number, postId: string, standing: Standing): Promise<void>;
  insertDraft(tab: number, draft: MarkedDraft): Promise<InsertResult>;

  /** Rejects where the browser does not let us write to the clipboard. */
  copy(text: string): Promise<void>;

  /** Must be called at once inside a click: the browser asks the moderator. */
  askForForum(origin: string): Promise<boolean>;
  rememberForum(origin: string): Promise<boolean>;
  forgetForum(origin: string): Promise<void>;
  /** Whether the forum may always be read. */
  isRemembered(origin: string): Promise<boolean>;

  /** The chosen region, null where there is none, now and whenever it changes. */
  followRegion(onRegion: (region: Region | null) => void): void;
  /** What every draft brings along, now and whenever it changes. */
  followHabits(onHabits: (habits: DraftHabits) => void): void;
  keepHabits(habits: DraftHabits): Promise<void>;
  recallDrafts(keys: string[]): Promise<Record<string, WrittenDraft>>;
  /** Null forgets the draft. */
  keepDraft(key: string, draft: WrittenDraft | null): Promise<void>;
  /** All drafts were erased in the options. */
  followErasure(onErased: () => void): void;
  openOptions(): void;

  library: LibraryOutside;
  documents: DocumentsOutside;
  teaching: TeachingOutside;
}
