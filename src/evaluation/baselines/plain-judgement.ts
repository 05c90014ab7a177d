// What a baseline says that knows needs alone: urgency by the kind of need, the commonest voice, no words shown.

import { isDanger } from '../../detection/need';
import type { Urgency } from '../../triage/triage';
import type { JudgedNeed, Judgement } from '../judge';

export type PlainNeed = Omit<JudgedNeed, 'evidence'>;

/** An overdose is a crisis, another danger red, any other need amber. */
export function plainJudgement(needs: readonly PlainNeed[]): Judgement {
  return { lang: null, needs: ranked(needs), urgency: urgencyOf(needs), voice: 'self' };
}

/** `sure` before `maybe`, highest score first. */
export function ranked(needs: readonly PlainNeed[]): JudgedNeed[] {
  return [...needs]
    .sort((a, b) => Number(b.tier === 'sure') - Number(a.tier === 'sure') || b.score - a.score)
    .map((need) => ({ ...need, evidence: [] }));
}

function urgencyOf(needs: readonly PlainNeed[]): Urgency {
  const sure = needs.filter(({ tier }) => tier === 'sure').map(({ need }) => need);
  if (sure.includes('danger.overdose')) return 'crisis';
  if (sure.some(isDanger)) return 'red';
  return sure.length > 0 ? 'amber' : 'green';
}
