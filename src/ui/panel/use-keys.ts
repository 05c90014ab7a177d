// The keys of the whole panel, wherever the focus is: Escape goes back, arrows walk the queue.
import { useEffect } from 'preact/hooks';
import type { Commands } from './commands';
import { moveAmongCards } from './move-among-cards';
import { openItem, viewOf } from './panel-state';
import type { Store } from './store';

export function useKeys(root: { current: HTMLElement | null }, store: Store, commands: Commands): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isEscape = event.key === 'Escape' && !event.isComposing;
      if (store.state().documents.isOpen) {
        if (isEscape) commands.documents.close();
        return;
      }
      if (store.state().library.place) {
        if (isEscape) commands.library.back();
        return;
      }
      const { teachings, tab } = store.state();
      if (isEscape && tab !== null && teachings[tab]) {
        void commands.teaching.stop();
        return;
      }
      const isOpen = openItem(viewOf(store.state())) !== null;
      if (!isOpen && root.current) moveAmongCards(event, root.current);
      if (isOpen && isEscape) commands.back();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [root, store, commands]);
}
