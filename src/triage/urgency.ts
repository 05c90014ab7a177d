// From what a post needs to how soon it needs an answer, and why.
import { type Detection, isDanger, type NeedFound } from '../detection/need';
import type { Because, Triage, Urgency } from './triage';

/** Probability of a crisis from which a danger is told as one. */
const CRISIS = 0.35;
/** Probability of a crisis from which a post is never less than red: a crisis must not wait among the others. */
const RED_BY_CRISIS = 0.1;
/** The same where every danger is only to be checked. */
const RED_TO_CHECK = 0.15;
/** A post that waits less likely than this is never more than amber for a danger that is only to be checked. */
const WAITS = 0.25;
/** Probability of acute distress from which a post is red. */
const RED = 0.35;

/** What waits for nobody is green; a danger is red at least where it is sure, and never less than amber. */
export function triage(detection: Detection): Triage {
  const dangers = detection.needs.filter(({ need }) => isDanger(need));
  const sure = detection.needs.filter(({ tier }) => tier === 'sure');
  if (dangers.length === 0 && sure.length === 0) return { urgency: 'green', because: [] };
  const others = sure.filter((found) => !dangers.includes(found));
  const because = [
    ...dangers.map((found) => becauseOf(found, 'danger')),
    ...others.map((found) => becauseOf(found, 'need')),
  ];
  return { urgency: urgencyOf(detection, dangers), because };
}

function urgencyOf({ urgency: odds, waits }: Detection, dangers: readonly NeedFound[]): Exclude<Urgency, 'green'> {
  const sureDanger = dangers.some(({ tier }) => tier === 'sure');
  if (!odds) {
    if (dangers.length === 0) return 'amber';
    return dangers.some(({ need, tier }) => tier === 'sure' && need !== 'danger.suicide') ? 'crisis' : 'red';
  }
  const isOnlyToCheck = dangers.length > 0 && !sureDanger;
  if (isOnlyToCheck && waits < WAITS) return 'amber';
  if (dangers.length > 0 && odds.crisis >= CRISIS && odds.crisis >= odds.red) return 'crisis';
  const redByCrisis = isOnlyToCheck ? RED_TO_CHECK : RED_BY_CRISIS;
  return sureDanger || odds.crisis >= redByCrisis || odds.red >= RED ? 'red' : 'amber';
}

function becauseOf({ need, tier, evidence }: NeedFound, kind: 'danger' | 'need'): Because {
  return { key: `triage.${kind}.${tier}`, fill: { need, words: evidence[0]?.text ?? '' } };
}
