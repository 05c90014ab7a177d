// Holds the one state of the panel and tells who listens when it changes.
import { FIRST_STATE, type PanelState } from './panel-state';
import { type Action, reduce } from './state';

export interface Store {
  state(): PanelState;
  dispatch(action: Action): void;
  /** Returns what ends the listening. */
  listen(listener: () => void): () => void;
}

export function makeStore(first: PanelState = FIRST_STATE): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
