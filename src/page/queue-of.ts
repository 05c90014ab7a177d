// The posts of a page that belong to its queue, most urgent first.
import { waits } from '../queue/consider';
import type { QueueItem } from '../queue/queue-item';
import { URGENCIES } from '../triage/triage';

/** From items in page order; posts of one urgency stay in page order. */
export function queueOf(items: QueueItem[]): QueueItem[] {
  const rank = (item: QueueItem) => URGENCIES.indexOf(item.triage.urgency);
  return items.filter(waits).sort((one, other) => rank(one) - rank(other));
}
