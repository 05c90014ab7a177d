// How likely a reader would send a reply to a post: its fit, and what was learned of it.
import type { NeedFound } from '../detection/need';
import type { Ranking } from '../library/ranking';
import type { Fit } from './fit';

/** Where nothing was learned, the fit alone decides. */
export const UNRANKED: Ranking = { version: 1, base: 0, fit: 1, unseen: 0, replies: {} };

/** The logit that a reader would send this reply. */
export function logitOf(id: string, fit: Pick<Fit, 'points' | 'isUnseen' | 'answers'>, ranking: Ranking): number {
  const learned = ranking.replies[id];
  let logit = ranking.base + ranking.fit * fit.points + (learned?.own ?? 0);
  if (fit.isUnseen) logit += ranking.unseen + (learned?.unseen ?? 0);
  for (const answer of fit.answers) logit += shareOf(answer) * (learned?.needs[answer.need] ?? 0);
  return logit;
}

/** How far what was learned of a need counts: half where it is only supposed. */
export function shareOf({ tier }: NeedFound): number {
  return tier === 'sure' ? 1 : 0.5;
}

/** Whether the reply may be offered though the post does not say what it supposes: only where readers have chosen it so. */
export function isKnownUnseen(id: string, ranking: Ranking): boolean {
  return ranking.replies[id]?.unseen !== undefined;
}
