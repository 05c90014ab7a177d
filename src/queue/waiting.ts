// Who waits still: what the moderator decided, and what the team has answered since.
import type { QueueItem } from './queue-item';

/** Answered by the team and folded away; a life in danger never is, it stays in sight with a note. */
export function isFoldedAsAnswered({ standing, answered, triage }: QueueItem): boolean {
  return standing === 'waiting' && answered !== undefined && triage.urgency !== 'crisis';
}

/** Counts in the badge and stands in the queue. */
export function isWaiting(item: QueueItem): boolean {
  return item.standing === 'waiting' && !isFoldedAsAnswered(item);
}
