// From what a post needs to how soon it needs an answer, and why.
import type { Detection, NeedFound } from '../detection/need';
import { familyOf } from '../detection/need';
import type { Because, Triage } from './triage';

/** Judges the urgency of a detection: danger that is sure is a crisis or red, danger to check is red. */
export function triage(detection: Detection): Triage {
  const dangers = detection.needs.filter(({ need }) => familyOf(need) === 'danger');
  const sure = detection.needs.filter(({ tier }) => tier === 'sure');
  const danger = dangers[0];
  if (danger) {
    const urgency = danger.tier === 'sure' && danger.need !== 'danger.suicide' ? 'crisis' : 'red';
    return { urgency, because: dangers.map((found) => becauseOf(found, 'danger')) };
  }
  if (sure.length > 0) return { urgency: 'amber', because: sure.map((found) => becauseOf(found, 'need')) };
  return { urgency: 'green', because: [] };
}

function becauseOf({ need, tier, evidence }: NeedFound, kind: 'danger' | 'need'): Because {
  return { key: `triage.${kind}.${tier}`, fill: { need, words: evidence[0]?.text ?? '' } };
}
