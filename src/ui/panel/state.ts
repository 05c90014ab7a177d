// Every change of the panel, as one pure function from a state and an action to the next state.
import type { DraftHabits } from '../../browser/draft-habits';
import type { PageState } from '../../browser/messages';
import type { Standing } from '../../queue/queue-item';
import { regionFor } from '../../services/guess-region';
import type { Region } from '../../services/service';
import { type DocumentsChange, reduceDocuments } from '../documents/documents-state';
import { type TeachingTold, withTeaching } from '../teaching/teaching-state';
import { type LibraryChange, reduceLibrary } from './library-state';
import {
  type BlockRef,
  EMPTY_VIEW,
  isSameBlock,
  type Notice,
  openItem,
  type PanelState,
  type Place,
  type TabView,
  viewOf,
  type WrittenDraft,
} from './panel-state';

export type Action =
  | { type: 'tab-shown'; tab: number }
  | { type: 'tab-closed'; tab: number }
  | { type: 'page-asked'; tab: number }
  | { type: 'page-refused'; tab: number }
  | { type: 'page-told'; tab: number; page: PageState | null }
  | { type: 'post-opened'; tab: number; postId: string }
  | { type: 'draft-opened' }
  | { type: 'went-back' }
  | { type: 'left-post'; tab: number }
  | { type: 'standing-set'; tab: number; postId: string; standing: Standing }
  | { type: 'block-toggled'; key: string; block: BlockRef }
  | { type: 'draft-changed'; key: string; draft: WrittenDraft }
  | { type: 'draft-discarded'; key: string }
  | { type: 'drafts-recalled'; drafts: Record<string, WrittenDraft> }
  | { type: 'drafts-erased' }
  | TeachingTold
  | { type: 'library-changed'; change: LibraryChange }
  | { type: 'documents-changed'; change: DocumentsChange }
  | { type: 'noticed'; notice: Notice | null }
  | { type: 'region-told'; region: Region | null }
  | { type: 'habits-told'; habits: DraftHabits }
  | { type: 'remembered-told'; origin: string; remembered: boolean };

export function reduce(state: PanelState, action: Action): PanelState {
  return located(step(state, action));
}

/** The region follows from what the moderator chose, and from the post and the forum in sight. */
function located(state: PanelState): PanelState {
  const view = viewOf(state);
  const { page } = view;
  const place = page && { origin: page.forum.origin, lang: page.lang };
  const { region, from: regionFrom } = regionFor(state.chosenRegion, place, openItem(view)?.post.text ?? null);
  return { ...state, region, regionFrom };
}

function step(state: PanelState, action: Action): PanelState {
  switch (action.type) {
    case 'tab-shown':
      return inTab({ ...state, tab: action.tab, notice: null }, action.tab, (view) => view);
    case 'tab-closed': {
      const { [action.tab]: _closed, ...views } = state.views;
      return { ...state, views };
    }
    case 'page-asked':
      return inTab(state, action.tab, (view) => ({ ...view, status: view.status === 'read' ? 'read' : 'reading' }));
    case 'page-refused':
      return inTab(state, action.tab, () => ({ ...EMPTY_VIEW, status: 'no-access' }));
    case 'page-told':
      return inTab(state, action.tab, (view) => told(view, action.page));
    case 'post-opened':
      return goTo(leaveLibrary(state), action.tab, { name: 'post', postId: action.postId });
    case 'draft-opened':
      return state.tab === null ? state : inTab({ ...state, notice: null }, state.tab, toDraft);
    case 'went-back':
      return state.tab === null ? state : inTab({ ...state, notice: null }, state.tab, back);
    case 'left-post':
      return goTo(state, action.tab, { name: 'queue' });
    case 'standing-set':
      return inTab(state, action.tab, (view) => stand(view, action.postId, action.standing));
    case 'block-toggled':
      return { ...state, picked: { ...state.picked, [action.key]: toggle(state.picked[action.key], action.block) } };
    case 'draft-changed':
      return {
        ...state,
        drafts: { ...state.drafts, [action.key]: action.draft },
        picked: without(state.picked, action.key),
      };
    case 'draft-discarded':
      return { ...state, drafts: without(state.drafts, action.key), picked: without(state.picked, action.key) };
    case 'drafts-recalled':
      // What is being written now is newer than what was kept.
      return { ...state, drafts: { ...action.drafts, ...state.drafts } };
    case 'drafts-erased':
      return {
        ...state,
        drafts: {},
        picked: {},
        views: mapViews(state.views, leaveDraft),
        library: reduceLibrary(state.library, { type: 'erased' }),
      };
    case 'teaching-told':
      return { ...state, teachings: withTeaching(state.teachings, action) };
    case 'library-changed':
      return { ...state, library: reduceLibrary(state.library, action.change) };
    case 'documents-changed':
      return { ...state, documents: reduceDocuments(state.documents, action.change) };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'region-told':
      return { ...state, chosenRegion: action.region };
    case 'habits-told':
      return { ...state, habits: action.habits };
    case 'remembered-told':
      return { ...state, remembered: { ...state.remembered, [action.origin]: action.remembered } };
  }
}

/** A post that is asked for shows, whatever was open in the library; what was being written there stays. */
function leaveLibrary(state: PanelState): PanelState {
  const documents = reduceDocuments(state.documents, { type: 'closed' });
  return { ...state, documents, library: reduceLibrary(state.library, { type: 'went', place: null }) };
}

function inTab(state: PanelState, tab: number, change: (view: TabView) => TabView): PanelState {
  return { ...state, views: { ...state.views, [tab]: change(state.views[tab] ?? EMPTY_VIEW) } };
}

function mapViews(views: PanelState['views'], change: (view: TabView) => TabView): PanelState['views'] {
  return Object.fromEntries(Object.entries(views).map(([tab, view]) => [tab, change(view)]));
}

/** The place stays where it was as long as its post is there; a post that left a page that remains is kept in sight. */
function told(view: TabView, page: PageState | null): TabView {
  if (page === null) return { ...EMPTY_VIEW, status: 'no-forum' };
  const next: TabView = { ...view, status: 'read', page, gone: null };
  const open = openItem(view);
  if (view.place.name === 'queue' || openItem(next)) return next;
  const samePage = view.page?.forum.origin === page.forum.origin && view.page.forum.title === page.forum.title;
  if (open && samePage) return { ...next, gone: open };
  return { ...next, place: { name: 'queue' } };
}

function goTo(state: PanelState, tab: number, place: Place): PanelState {
  return inTab({ ...state, notice: null }, tab, (view) => ({ ...view, place, gone: null }));
}

function toDraft(view: TabView): TabView {
  return view.place.name === 'queue' ? view : { ...view, place: { name: 'draft', postId: view.place.postId } };
}

function leaveDraft(view: TabView): TabView {
  return view.place.name === 'draft' ? { ...view, place: { name: 'post', postId: view.place.postId } } : view;
}

function back(view: TabView): TabView {
  if (view.place.name === 'draft') return leaveDraft(view);
  return { ...view, place: { name: 'queue' }, gone: null };
}

function stand(view: TabView, postId: string, standing: Standing): TabView {
  if (!view.page) return view;
  const items = view.page.items.map((item) => {
    if (item.post.id !== postId) return item;
    const { answered, ...rest } = item;
    // Put back to wait, whatever the team has answered.
    return { ...rest, standing, ...(standing !== 'waiting' && answered && { answered }) };
  });
  return { ...view, page: { ...view.page, items } };
}

function toggle(picked: BlockRef[] = [], block: BlockRef): BlockRef[] {
  const rest = picked.filter((other) => !isSameBlock(other, block));
  return rest.length < picked.length ? rest : [...picked, block];
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}
