// A world outside the panel, played by the test: it remembers what the panel asked of it.
import type { DraftHabits } from '../../src/browser/draft-habits';
import type { PageState } from '../../src/browser/messages';
import type { InsertResult } from '../../src/post';
import type { Region } from '../../src/services/service';
import type { Outside } from '../../src/ui/panel/outside';
import type { WrittenDraft } from '../../src/ui/panel/panel-state';
import { type FakeDocuments, fakeDocuments } from './fake-documents';
import { type FakeLibrary, fakeLibrary } from './fake-library';
import { type FakeTeaching, fakeTeaching } from './fake-teaching';

export interface FakeOutside extends Outside {
  /** What each tab answers to `readPage`; a tab that is not there does not answer. */
  pages: Map<number, PageState | null>;
  start: 'started' | 'no-access';
  /** Null: the page does not answer. */
  insertion: InsertResult | null;
  canCopy: boolean;
  consents: boolean;
  /** What the moderator chose. */
  region: Region | null;
  habits: DraftHabits;
  kept: Map<string, WrittenDraft>;
  library: FakeLibrary;
  documents: FakeDocuments;
  teaching: FakeTeaching;
  clipboard: string | null;
  /** Every call that changes something outside, as "name argument". */
  asked: string[];
  showTab(tab: number): void;
  changePage(tab: number, page: PageState | null): void;
  clickMark(tab: number, postId: string): void;
  erase(): void;
}

export function fakeOutside(): FakeOutside {
  const hear: {
    tab?: (tab: number) => void;
    page?: (tab: number, page: PageState | null) => void;
    card?: (tab: number, postId: string) => void;
    erased?: () => void;
  } = {};
  const outside: FakeOutside = {
    pages: new Map(),
    start: 'no-access',
    insertion: { ok: true },
    canCopy: true,
    consents: true,
    region: 'FR',
    habits: { namesSources: false, quotes: false },
    kept: new Map(),
    library: fakeLibrary(),
    documents: fakeDocuments(),
    teaching: fakeTeaching(),
    clipboard: null,
    asked: [],
    showTab: (tab) => hear.tab?.(tab),
    changePage: (tab, page) => hear.page?.(tab, page),
    clickMark: (tab, postId) => hear.card?.(tab, postId),
    erase: () => hear.erased?.(),

    today: () => '2026-11-26',
    followTab: (listener) => {
      hear.tab = listener;
    },
    onTabClosed: () => {},
    onPageChanged: (listener) => {
      hear.page = listener;
    },
    onOpenCard: (listener) => {
      hear.card = listener;
    },
    followErasure: (listener) => {
      hear.erased = listener;
    },
    followHabits: (listener) => listener(outside.habits),
    async keepHabits(habits) {
      outside.habits = habits;
    },
    followRegion: (listener) => listener(outside.region),

    async readPage(tab) {
      const page = outside.pages.get(tab);
      if (page === undefined) throw new Error('No response');
      return page;
    },
    startTab: async () => outside.start,
    showPost: async (_tab, postId) => void outside.asked.push(`show ${postId}`),
    hidePost: async () => void outside.asked.push('hide'),
    async setStanding(tab, postId, standing) {
      if (!outside.pages.has(tab)) throw new Error('No response');
      outside.asked.push(`${standing} ${postId}`);
    },
    async insertDraft(_tab, draft) {
      if (!outside.insertion) throw new Error('No response');
      outside.asked.push(`insert ${draft.typed}`);
      return outside.insertion;
    },
    async copy(text) {
      if (!outside.canCopy) throw new Error('Not allowed');
      outside.clipboard = text;
    },
    async askForForum(origin) {
      outside.asked.push(`consent ${origin}`);
      return outside.consents;
    },
    async rememberForum(origin) {
      outside.asked.push(`remember ${origin}`);
      return true;
    },
    forgetForum: async (origin) => void outside.asked.push(`forget ${origin}`),
    isRemembered: async () => false,
    recallDrafts: async (keys) => Object.fromEntries([...outside.kept].filter(([key]) => keys.includes(key))),
    async keepDraft(key, draft) {
      if (draft) outside.kept.set(key, draft);
      else outside.kept.delete(key);
    },
    openOptions: () => void outside.asked.push('options'),
  };
  return outside;
}
