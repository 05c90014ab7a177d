// Builds labelled posts and what a judge said of them, from what a test cares about.
import type { Case, JudgedNeed, Judgement } from '../../src/evaluation/judge';
import type { LabelledPost } from '../../src/learning/labelled-post';

export function post(id: string, labels: Partial<LabelledPost> = {}): LabelledPost {
  const needs = labels.needs ?? [];
  const urgency = labels.urgency ?? (needs.length > 0 ? 'amber' : 'green');
  return { id, lang: 'fr', text: `message ${id}`, voice: 'self', ...labels, needs, urgency };
}

/** "relapse.self" is sure, "relapse.self?" maybe. */
export function said(needs: string[] = [], rest: Partial<Judgement> = {}): Judgement {
  const judged = needs.map((need, at): JudgedNeed => {
    const tier = need.endsWith('?') ? 'maybe' : 'sure';
    return { need: need.replace('?', ''), score: 1 - at / 10, tier, evidence: [] };
  });
  const sure = judged.some(({ tier }) => tier === 'sure');
  return { lang: 'fr', urgency: sure ? 'amber' : 'green', voice: 'self', ...rest, needs: judged };
}

export function judged(labelled: LabelledPost, judgement: Judgement, text = labelled.text): Case {
  return { post: labelled, text, said: judgement };
}
