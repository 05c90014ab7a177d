// In which tabs the moderator is teaching Relais a forum, and how far each lesson is.
import type { TeachingState } from '../../browser/teaching-messages';

/** By tab. */
export type Teachings = Record<number, TeachingState>;

export interface TeachingTold {
  type: 'teaching-told';
  tab: number;
  teaching: TeachingState | null;
}

export function withTeaching(teachings: Teachings, { tab, teaching }: TeachingTold): Teachings {
  const { [tab]: _before, ...others } = teachings;
  return teaching ? { ...others, [tab]: teaching } : others;
}
