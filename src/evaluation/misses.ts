// Which posts went wrong, by what it would cost a moderator: where work on detection begins.
import { isDanger } from '../detection/need';
import type { Case } from './judge';

export const MISSES = [
  'dangerMissed',
  'crisisUnderrated',
  'waitingMissed',
  'dangerFalseAlarm',
  'greenFlagged',
] as const;
/** Ids of the posts by kind of miss. */
export type Misses = Record<(typeof MISSES)[number], string[]>;

const TESTS: Record<keyof Misses, (one: Case) => boolean> = {
  dangerMissed: ({ post, said }) => post.needs.some(isDanger) && !said.needs.some(({ need }) => isDanger(need)),
  crisisUnderrated: ({ post, said }) =>
    post.urgency === 'crisis' && (said.urgency === 'amber' || said.urgency === 'green'),
  waitingMissed: ({ post, said }) => post.urgency !== 'green' && said.urgency === 'green',
  dangerFalseAlarm: ({ post, said }) => !post.needs.some(isDanger) && said.needs.some(({ need }) => isDanger(need)),
  greenFlagged: ({ post, said }) => post.urgency === 'green' && said.urgency !== 'green',
};

export function missesOf(cases: readonly Case[]): Misses {
  const idsOf = (test: (one: Case) => boolean) => cases.filter(test).map(({ post }) => post.id);
  return Object.fromEntries(MISSES.map((kind) => [kind, idsOf(TESTS[kind])])) as Misses;
}
