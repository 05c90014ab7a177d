// The world outside the panel, as the browser gives it.
import { followClosedTabs } from '../../browser/closed-tabs';
import { followHabits, keepHabits } from '../../browser/draft-habits';
import { keepDraft, recallDrafts } from '../../browser/drafts';
import { followErasure } from '../../browser/erasure';
import { followTab } from '../../browser/followed-tab';
import { isRemembered } from '../../browser/forum-script';
import { onMessage, sendMessage } from '../../browser/messages';
import { openOptions } from '../../browser/panel';
import { askForForum } from '../../browser/permissions';
import { followRegion } from '../../browser/settings';
import { browserDocumentsOutside } from '../documents/documents-outside';
import { browserTeachingOutside } from '../teaching/teaching-outside';
import { copyText } from './copy-text';
import { browserLibraryOutside } from './library-outside';
import type { Outside } from './outside';

/** The panel lives as long as its document. */
const FOREVER = new AbortController().signal;

export const browserOutside: Outside = {
  today: () => new Date().toISOString().slice(0, 10),

  followTab: (onTab) => void followTab(onTab, FOREVER),
  onTabClosed: followClosedTabs,
  onPageChanged(listener) {
    onMessage('pageChanged', ({ data, sender }) => {
      if (sender.tab?.id !== undefined) listener(sender.tab.id, data);
    });
  },
  onOpenCard(listener) {
    onMessage('openCard', ({ data, sender }) => {
      if (sender.tab?.id !== undefined) listener(sender.tab.id, data);
    });
  },

  readPage: (tab) => sendMessage('readPage', undefined, tab),
  startTab: (tab) => sendMessage('startTab', tab),
  showPost: (tab, postId) => sendMessage('showPost', postId, tab),
  hidePost: (tab) => sendMessage('hidePost', undefined, tab),
  setStanding: (tab, postId, standing) => sendMessage('setStanding', { postId, standing }, tab),
  insertDraft: (tab, draft) => sendMessage('insertDraft', draft, tab),

  copy: copyText,

  askForForum,
  rememberForum: (origin) => sendMessage('rememberForum', origin),
  forgetForum: (origin) => sendMessage('forgetForum', origin),
  isRemembered,

  followRegion: (onRegion) => void followRegion(onRegion),
  followHabits: (onHabits) => void followHabits(onHabits),
  keepHabits,
  recallDrafts,
  keepDraft,
  followErasure,
  openOptions: () => void openOptions(),

  library: browserLibraryOutside,
  documents: browserDocumentsOutside,
  teaching: browserTeachingOutside,
};
