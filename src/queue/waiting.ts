// Who waits still: what the moderator decided, and what the team has answered since.
import type { QueueItem } from './queue-item';

/** Answered by the team and folded away; whoever is in danger never is, and stays in sight with a note. */
export function isFoldedAsAnswered(item: QueueItem): boolean {
  return item.standing === 'waiting' && item.answered !== undefined && !isInDanger(item);
}

/** Counts in the badge and stands in the queue. */
export function isWaiting(item: QueueItem): boolean {
  return item.standing === 'waiting' && !isFoldedAsAnswered(item);
}

/** Also where only the need says so: how soon is less sure than what. */
function isInDanger({ triage, detection }: QueueItem): boolean {
  const isHeard = detection.needs.some(({ need, tier }) => tier === 'sure' && need.startsWith('danger.'));
  return triage.urgency === 'crisis' || isHeard;
}
