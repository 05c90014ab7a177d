// Keeps the panel's library true to what is kept: own replies, use counts, and what was used in the thread in sight.
import type { Outside } from './outside';
import { type PanelState, threadKey, viewOf } from './panel-state';
import type { Store } from './store';

export function followLibrary({ library: outside }: Outside, store: Store): void {
  outside.followStored((stored) =>
    store.dispatch({ type: 'library-changed', change: { type: 'stored-told', stored } }),
  );
  outside.followUses((uses) => store.dispatch({ type: 'library-changed', change: { type: 'uses-told', uses } }));
  void outside
    .recallForms()
    .then((forms) => store.dispatch({ type: 'library-changed', change: { type: 'forms-recalled', forms } }));
  const asked = new Set<string>();
  store.listen(() => {
    const thread = threadInSight(store.state());
    // Once: what is used there later is told when it happens.
    if (thread === null || asked.has(thread)) return;
    asked.add(thread);
    void outside
      .recallUsedIn(thread)
      .then((ids) => store.dispatch({ type: 'library-changed', change: { type: 'used-in-told', thread, ids } }));
  });
}

function threadInSight(state: PanelState): string | null {
  const { page } = viewOf(state);
  return page && threadKey(page);
}
