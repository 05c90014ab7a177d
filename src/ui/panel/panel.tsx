// The panel: one screen at a time, Escape goes back, and the focus follows the moderator.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryData } from '../../library/library-data';
import { withOwn } from '../../library/own/with-own';
import { DocumentsScreen } from '../documents/documents-screen';
import { withDocumentSources } from '../documents/with-document-sources';
import { TeachingScreen } from '../teaching/teaching-screen';
import type { Commands } from './commands';
import { DraftScreen } from './draft-screen';
import { LibraryScreens } from './library-screens';
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

export function Panel({ store, commands, library: bundled, today }: PanelProps) {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    // Something may have happened between the first picture and now.
    setState(store.state());
    return store.listen(() => setState(store.state()));
  }, [store]);
  const own = state.library.stored.replies;
  const { all } = state.documents;
  const library = useMemo(() => withDocumentSources(withOwn(bundled, own), all), [bundled, own, all]);
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
  if (state.documents.isOpen) return <DocumentsScreen />;
  const teaching = state.teachings[state.tab ?? -1];
  if (teaching && view.status !== 'no-access') return <TeachingScreen teaching={teaching} />;
  if (state.library.place) return <LibraryScreens place={state.library.place} />;
  if (!view.page) return <PageScreen />;
  if (!item) return <QueueScreen page={view.page} />;
  if (view.place.name === 'draft' && draft) return <DraftScreen key={item.post.id} item={item} draft={draft} />;
  return <PostScreen key={item.post.id} item={item} />;
}

/** A new screen takes the focus to its title; the queue takes it to the card that was left. Another tab takes nothing. */
function useFocusOnScreen(root: { current: HTMLElement | null }, state: PanelState) {
  const { place } = viewOf(state);
  const postId = place.name === 'queue' ? null : place.postId;
  const { place: shelf } = state.library;
  const { isOpen: isOver } = state.documents;
  const before = useRef({ tab: state.tab, postId, shelf, isOver });

  useLayoutEffect(() => {
    const { tab, postId: left, shelf: leftShelf } = before.current;
    before.current = { tab: state.tab, postId, shelf, isOver };
    window.scrollTo(0, 0);
    if (tab !== state.tab) return;
    const wasLeft = place.name === 'queue' && left ? `[data-post-id="${CSS.escape(left)}"]` : null;
    const wasRead =
      shelf?.name === 'list' && leftShelf?.name === 'reply' ? `[data-reply="${CSS.escape(leftShelf.id)}"]` : null;
    (inSight(root, wasRead ?? wasLeft ?? 'h1') ?? inSight(root, 'h1'))?.focus();
  }, [state.tab, place.name, postId, shelf, isOver, root]);
}

/** Null also where it is folded away. */
function inSight(root: { current: HTMLElement | null }, selector: string): HTMLElement | null {
  const found = root.current?.querySelector<HTMLElement>(selector) ?? null;
  return found?.closest('details:not([open])') ? null : found;
}
