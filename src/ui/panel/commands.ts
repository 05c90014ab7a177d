// Everything that the moderator can ask for in the panel; each command ends in actions on the state.

import type { DraftHabits } from '../../browser/draft-habits';
import { markUpForms, markUpToPaste } from '../../draft/mark-up';
import type { LibraryData } from '../../library/library-data';
import type { InsertFailure } from '../../post';
import type { QueueItem, Standing } from '../../queue/queue-item';
import { makeDocumentsCommands } from '../documents/documents-commands';
import { makeTeachingCommands } from '../teaching/teaching-commands';
import { makeCountUses } from './count-uses';
import { quoteOf } from './draft-quote';
import { askPage } from './follow-pages';
import { makeLibraryCommands } from './library-commands';
import { libraryWithOwn } from './library-with-own';
import type { Outside } from './outside';
import {
  type BlockRef,
  type Notice,
  type NoticeKey,
  openItem,
  openKey,
  viewOf,
  type WrittenDraft,
} from './panel-state';
import type { Store } from './store';
import { addBlocks, beginDraft, changeDraft, fillBlank, type Writing } from './writing';

export type Commands = ReturnType<typeof makeCommands>;

const FAILURES: Record<InsertFailure, NoticeKey> = {
  'no-editor': 'noEditor',
  'read-only': 'readOnly',
  'not-kept': 'notKept',
};

const STOOD: Record<Standing, NoticeKey> = { aside: 'aside', settled: 'settled', waiting: 'waiting' };

export function makeCommands(outside: Outside, store: Store, library: LibraryData) {
  const { dispatch } = store;
  const withOwnNow = libraryWithOwn(library);
  const countUses = makeCountUses(outside, store, keep);
  const notice = (key: NoticeKey, tone: Notice['tone'] = 'done') =>
    dispatch({ type: 'noticed', notice: { key, tone } });

  /** The tab, the open post and its draft; null where none is open. */
  function here() {
    const state = store.state();
    const view = viewOf(state);
    const item = openItem(view);
    const key = openKey(view);
    if (state.tab === null || !item || !key || !view.page) return null;
    return { tab: state.tab, item, key, draft: state.drafts[key] ?? null, page: view.page, region: state.region };
  }

  function writing(item: QueueItem): Writing {
    const state = store.state();
    const own = state.library.stored.replies;
    const among = viewOf(state).page?.address ?? null;
    return { library: withOwnNow(own), item, region: state.region, among, own, habits: state.habits };
  }

  function keep(key: string, draft: WrittenDraft) {
    dispatch({ type: 'draft-changed', key, draft });
    void outside.keepDraft(key, draft);
  }

  function change(alter: (draft: WrittenDraft, writing: Writing) => WrittenDraft) {
    const at = here();
    if (at?.draft) keep(at.key, alter(at.draft, writing(at.item)));
  }

  /** Copies, says `done`, or says that nothing worked; resolves to whether it did. */
  async function copyOrSay(text: string, done: Notice, failed: NoticeKey): Promise<boolean> {
    return outside.copy(text).then(
      () => {
        notice(done.key, done.tone);
        return true;
      },
      () => {
        notice(failed, 'failed');
        return false;
      },
    );
  }

  return {
    open(postId: string) {
      const { tab } = store.state();
      if (tab !== null) dispatch({ type: 'post-opened', tab, postId });
    },
    back() {
      const at = here();
      if (at && viewOf(store.state()).place.name === 'post') void outside.hidePost(at.tab).catch(() => {});
      dispatch({ type: 'went-back' });
    },
    async show() {
      const at = here();
      if (at) await outside.showPost(at.tab, at.item.post.id).catch(() => notice('showFailed', 'failed'));
    },
    async setStanding(standing: Standing) {
      const at = here();
      if (!at) return;
      const postId = at.item.post.id;
      try {
        await outside.setStanding(at.tab, postId, standing);
      } catch {
        notice('standingFailed', 'failed');
        return;
      }
      dispatch({ type: 'standing-set', tab: at.tab, postId, standing });
      void outside.hidePost(at.tab).catch(() => {});
      dispatch({ type: 'left-post', tab: at.tab });
      notice(STOOD[standing]);
    },

    togglePassage(block: BlockRef) {
      const at = here();
      if (at) dispatch({ type: 'block-toggled', key: at.key, block });
    },
    /** Begins a draft with the blocks, or adds them to the one that is there. */
    write(blocks: BlockRef[]) {
      const at = here();
      if (!at) return;
      const told = writing(at.item);
      keep(at.key, at.draft ? addBlocks(told, at.draft, blocks) : beginDraft(told, blocks));
      dispatch({ type: 'draft-opened' });
    },
    resume: () => dispatch({ type: 'draft-opened' }),
    edit: (text: string) => change((draft) => ({ ...draft, text, caret: null })),
    changeDraft: (choice: Parameters<typeof changeDraft>[2]) =>
      change((draft, told) => changeDraft(told, draft, choice)),
    /** The next draft will bring the same along. */
    bringAlong(choice: Partial<DraftHabits>) {
      change((draft, told) => changeDraft(told, draft, choice));
      const habits = { ...store.state().habits, ...choice };
      dispatch({ type: 'habits-told', habits });
      void outside.keepHabits(habits);
    },
    fillBlank: (name: string, value: string) => change((draft, told) => fillBlank(told, draft, name, value)),
    discard() {
      const at = here();
      if (!at) return;
      dispatch({ type: 'draft-discarded', key: at.key });
      void outside.keepDraft(at.key, null);
      dispatch({ type: 'went-back' });
      notice('discarded');
    },
    async insert() {
      const at = here();
      if (!at?.draft) return;
      const { markup } = at.page.forum;
      const quote = at.draft.quotes ? quoteOf(at.item, at.page) : null;
      const text = markUpToPaste(at.draft.text, markup, quote);
      let failure: NoticeKey;
      try {
        const result = await outside.insertDraft(at.tab, markUpForms(at.draft.text, markup, quote));
        if (result.ok) {
          notice('inserted');
          return countUses(at.key, at.page);
        }
        failure = FAILURES[result.why];
      } catch {
        failure = 'noPage';
      }
      if (await copyOrSay(text, { key: failure, tone: 'failed' }, 'notCopied')) await countUses(at.key, at.page);
    },
    async copy() {
      const at = here();
      if (!at?.draft) return;
      const quote = at.draft.quotes ? quoteOf(at.item, at.page) : null;
      const text = markUpToPaste(at.draft.text, at.page.forum.markup, quote);
      if (await copyOrSay(text, { key: 'copied', tone: 'done' }, 'copyFailed')) await countUses(at.key, at.page);
    },

    /** Called at once inside the click: the browser asks the moderator only then. */
    async rememberForum(origin: string) {
      const remembered = (await outside.askForForum(origin)) && (await outside.rememberForum(origin));
      dispatch({ type: 'remembered-told', origin, remembered });
      notice(remembered ? 'remembered' : 'notRemembered', remembered ? 'done' : 'failed');
    },
    async forgetForum(origin: string) {
      await outside.forgetForum(origin);
      dispatch({ type: 'remembered-told', origin, remembered: false });
      notice('forgotten');
    },
    readAgain() {
      const { tab } = store.state();
      if (tab !== null) void askPage(outside, store, tab);
    },
    openOptions: () => outside.openOptions(),
    documents: makeDocumentsCommands(outside, store, library.sources),
    teaching: makeTeachingCommands(outside, store),
    library: makeLibraryCommands(outside, store, library),
    closeNotice: () => dispatch({ type: 'noticed', notice: null }),
  };
}
