// The panel: one screen at a time, Escape goes back, and the focus follows the moderator.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryData } from '../../library/library-data';
import type { Commands } from './commands';
import { DraftScreen } from './draft-screen';
import { NoticeBar } from './notice';
import { PageScreen } from './page-screen';
import { PanelContext } from './panel-context';
import { openItem, openKey, type PanelState, viewOf } from './panel-state';
import { PostScreen } from './post-screen';
import { QueueScreen } from './queue-screen';
import type { Store } from './store';
import { useKeys } from './use-keys';

interface PanelProps {
  store: Store;
  commands: Commands;
  library: LibraryData;
  /** ISO day. */
  today: string;
}

export function Panel({ store, commands, library, today }: PanelProps) {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    // Something may have happened between the first picture and now.
    setState(store.state());
    return store.listen(() => setState(store.state()));
  }, [store]);
  const root = useRef<HTMLDivElement>(null);
  useFocusOnScreen(root, state);
  useKeys(root, store, commands);

  return (
    <PanelContext.Provider value={{ state, commands, library, today }}>
      <div class="panel" ref={root}>
        <Screen state={state} />
        <NoticeBar />
      </div>
    </PanelContext.Provider>
  );
}

function Screen({ state }: { state: PanelState }) {
  const view = viewOf(state);
  const item = openItem(view);
  const draft = state.drafts[openKey(view) ?? ''];
  if (!view.page) return <PageScreen />;
  if (!item) return <QueueScreen page={view.page} />;
  if (view.place.name === 'draft' && draft) return <DraftScreen key={item.post.id} item={item} draft={draft} />;
  return <PostScreen key={item.post.id} item={item} />;
}

/** A new screen takes the focus to its title; the queue takes it to the card that was left. Another tab takes nothing. */
function useFocusOnScreen(root: { current: HTMLElement | null }, state: PanelState) {
  const { place } = viewOf(state);
  const postId = place.name === 'queue' ? null : place.postId;
  const before = useRef({ tab: state.tab, postId });

  useLayoutEffect(() => {
    const { tab, postId: left } = before.current;
    before.current = { tab: state.tab, postId };
    window.scrollTo(0, 0);
    if (tab !== state.tab) return;
    const card = left && root.current?.querySelector<HTMLElement>(`[data-post-id="${CSS.escape(left)}"]`);
    const isInSight = card && place.name === 'queue' && !card.closest('details:not([open])');
    (isInSight ? card : root.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [state.tab, place.name, postId]);
}
