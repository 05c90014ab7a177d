// An urgency as shape, word and colour: no one of the three stands alone.
import type { Urgency } from '../../triage/triage';
import { sayUrgency } from './say';

const SHAPES: Record<Urgency, string> = {
  crisis: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zM7 10.5v2h2v-2z',
  red: 'M8 1.5 15.5 14.5H.5z',
  amber: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  green: 'M2 7h12v2H2z',
};

export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  return (
    <span class={`urgency urgency-${urgency}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SHAPES[urgency]} fill="currentColor" fill-rule="evenodd" />
      </svg>
      {sayUrgency(urgency)}
    </span>
  );
}
