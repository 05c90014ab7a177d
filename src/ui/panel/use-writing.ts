// What a draft is written with, from what the panel knows.
import type { QueueItem } from '../../queue/queue-item';
import { usePanel } from './panel-context';
import type { Writing } from './writing';

export function useWriting(item: QueueItem): Writing {
  const { state, view, library } = usePanel();
  return {
    library,
    item,
    region: state.region,
    among: view.page?.address ?? null,
    own: state.library.stored.replies,
    habits: state.habits,
  };
}
