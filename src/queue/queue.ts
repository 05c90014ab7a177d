// Whom first? The order of the queue: urgency, then age, the oldest post first.
import { URGENCIES } from '../triage/triage';
import type { QueueItem } from './queue-item';

/** Compares two items for `sort`; equal where neither has a date, so that page order stays. */
export function byUrgency(a: QueueItem, b: QueueItem): number {
  const urgency = URGENCIES.indexOf(a.triage.urgency) - URGENCIES.indexOf(b.triage.urgency);
  if (urgency !== 0) return urgency;
  if (a.post.date === null || b.post.date === null) return 0;
  return Date.parse(a.post.date) - Date.parse(b.post.date);
}
