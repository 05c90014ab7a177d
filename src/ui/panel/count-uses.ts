// Counts the replies of a draft that was inserted or copied, once each, however often that is done.
import type { Outside } from './outside';
import { type PanelState, threadKey } from './panel-state';
import type { Store } from './store';

/** `keep` keeps the draft, which remembers what was counted. */
export function makeCountUses({ library: outside }: Outside, store: Store, keep: (key: string, draft: Draft) => void) {
  return async (key: string, page: Parameters<typeof threadKey>[0]) => {
    const draft = store.state().drafts[key];
    if (!draft) return;
    const counted = draft.counted ?? [];
    const ids = [...new Set(draft.blocks.map(({ reply }) => reply))].filter((id) => !counted.includes(id));
    if (ids.length === 0) return;
    keep(key, { ...draft, counted: [...counted, ...ids] });
    const thread = threadKey(page);
    await outside.countUses(ids);
    const used = await outside.keepUsedIn(thread, ids);
    store.dispatch({ type: 'library-changed', change: { type: 'used-in-told', thread, ids: used } });
  };
}

type Draft = PanelState['drafts'][string];
