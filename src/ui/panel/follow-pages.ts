// Keeps the state true to the tab that the window shows: asks its page, and listens to what the pages tell.
import type { PageState } from '../../browser/messages';
import type { Outside } from './outside';
import { postKey } from './panel-state';
import type { Store } from './store';

export function followPages(outside: Outside, store: Store): void {
  outside.followTab((tab) => {
    store.dispatch({ type: 'tab-shown', tab });
    void askPage(outside, store, tab);
  });
  outside.onTabClosed((tab) => store.dispatch({ type: 'tab-closed', tab }));
  outside.onPageChanged((tab, page) => void tellPage(outside, store, tab, page));
  outside.onOpenCard((tab, postId) => openFromPage(outside, store, tab, postId));
  outside.teaching.onTold((tab, teaching) => store.dispatch({ type: 'teaching-told', tab, teaching }));
  outside.followErasure(() => store.dispatch({ type: 'drafts-erased' }));
  outside.followHabits((habits) => store.dispatch({ type: 'habits-told', habits }));
  outside.followRegion((region) => store.dispatch({ type: 'region-told', region }));
}

/** Reads the page, after starting the reader in it where nobody answers yet. */
export async function askPage(outside: Outside, store: Store, tab: number): Promise<void> {
  store.dispatch({ type: 'page-asked', tab });
  try {
    await tellPage(outside, store, tab, await outside.readPage(tab));
  } catch {
    if ((await outside.startTab(tab)) === 'no-access') {
      store.dispatch({ type: 'page-refused', tab });
      return;
    }
    // A reader that has just started may not answer yet: then it tells its page by itself.
    await outside.readPage(tab).then(
      (page) => tellPage(outside, store, tab, page),
      () => {},
    );
  }
}

async function tellPage(outside: Outside, store: Store, tab: number, page: PageState | null): Promise<void> {
  store.dispatch({ type: 'page-told', tab, page });
  if (!page) return;
  if (page.wanted) openFromPage(outside, store, tab, page.wanted);
  const { origin } = page.forum;
  store.dispatch({ type: 'remembered-told', origin, remembered: await outside.isRemembered(origin) });
  const keys = page.items.map((item) => postKey(page, item.post.id));
  store.dispatch({ type: 'drafts-recalled', drafts: await outside.recallDrafts(keys) });
}

/** The page lights the words of the post that was asked for there, and so learns that its card is open. */
function openFromPage(outside: Outside, store: Store, tab: number, postId: string): void {
  store.dispatch({ type: 'post-opened', tab, postId });
  void outside.showPost(tab, postId).catch(() => {});
}
