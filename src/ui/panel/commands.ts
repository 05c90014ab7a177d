// Everything that the moderator can ask for in the panel; each command ends in actions on the state.

import { markUp } from '../../draft/mark-up';
import type { Address } from '../../language/address';
import type { LibraryData } from '../../library/library-data';
import type { InsertFailure } from '../../post';
import type { QueueItem, Standing } from '../../queue/queue-item';
import { askPage } from './follow-pages';
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
import { addBlocks, beginDraft, fillBlank, turnAddress, type Writing } from './writing';

export type Commands = ReturnType<typeof makeCommands>;

const FAILURES: Record<InsertFailure, NoticeKey> = {
  'no-editor': 'noEditor',
  'read-only': 'readOnly',
  'not-kept': 'notKept',
};

const STOOD: Record<Standing, NoticeKey> = { aside: 'aside', settled: 'settled', waiting: 'waiting' };

export function makeCommands(outside: Outside, store: Store, library: LibraryData) {
  const { dispatch } = store;
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
    return { library, item, region: store.state().region };
  }

  function keep(key: string, draft: WrittenDraft) {
    dispatch({ type: 'draft-changed', key, draft });
    void outside.keepDraft(key, draft);
  }

  function change(alter: (draft: WrittenDraft, writing: Writing) => WrittenDraft) {
    const at = here();
    if (at?.draft) keep(at.key, alter(at.draft, writing(at.item)));
  }

  /** Copies, says `done`, or says that nothing worked. */
  async function copyOrSay(text: string, done: Notice, failed: NoticeKey) {
    await outside.copy(text).then(
      () => notice(done.key, done.tone),
      () => notice(failed, 'failed'),
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
    turnAddress: (address: Address) => change((draft, told) => turnAddress(told, draft, address)),
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
      const text = markUp(at.draft.text, at.page.forum.markup);
      let failure: NoticeKey;
      try {
        const result = await outside.insertDraft(at.tab, text);
        if (result.ok) return notice('inserted');
        failure = FAILURES[result.why];
      } catch {
        failure = 'noPage';
      }
      await copyOrSay(text, { key: failure, tone: 'failed' }, 'notCopied');
    },
    async copy() {
      const at = here();
      if (!at?.draft) return;
      const text = markUp(at.draft.text, at.page.forum.markup);
      await copyOrSay(text, { key: 'copied', tone: 'done' }, 'copyFailed');
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
    closeNotice: () => dispatch({ type: 'noticed', notice: null }),
  };
}
