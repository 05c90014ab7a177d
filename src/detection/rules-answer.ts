// What detection answers on the rules alone: while no model is there, and as a baseline.
import type { Evidence, NeedFound } from './need';
import { isDanger } from './need';
import type { RuleFinding } from './rules';

/** Scores from which the rules alone show a need, and offer one. */
export const RULES_ALONE = { sure: 0.6, maybe: 0.2 };
const MAYBE_DANGER = 0.1;

export function answerByRules(
  findings: ReadonlyMap<string, RuleFinding>,
  evidence: (finding: RuleFinding) => Evidence[],
): NeedFound[] {
  const found: NeedFound[] = [];
  for (const finding of findings.values()) {
    const least = isDanger(finding.need) ? MAYBE_DANGER : RULES_ALONE.maybe;
    if (finding.score < least) continue;
    const tier = finding.score >= RULES_ALONE.sure ? 'sure' : 'maybe';
    found.push({ need: finding.need, score: finding.score, tier, evidence: evidence(finding) });
  }
  return found.sort((a, b) => b.score - a.score);
}
