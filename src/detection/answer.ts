// From the model's logits to what is said of a post: which needs, how surely, who writes, how soon.
import type { Model } from './model';
import type { Detection, Evidence, NeedFound, Tier, Voice } from './need';
import { familyOf } from './need';

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];
/** Needs that are offered beside those that are shown. */
const MOST_OFFERED = 3;

export function answer(
  model: Model,
  logits: Float32Array,
  needs: readonly string[],
  evidence: (need: string) => Evidence[],
): Omit<Detection, 'lang'> {
  const at = (head: string) => probability(logits[model.heads.indexOf(head)]!);
  const waits = at('waits');
  const { sure: waitsSure, maybe: waitsMaybe } = model.thresholds.waits!;
  const ranked = needs
    .map((need) => ({ need, score: at(need), ...model.thresholds[need]! }))
    .sort((a, b) => b.score / b.sure - a.score / a.sure);
  const found: NeedFound[] = [];
  ranked.forEach(({ need, score, sure, maybe }, rank) => {
    let tier: Tier | null = score >= sure ? 'sure' : score >= maybe ? 'maybe' : null;
    const danger = familyOf(need) === 'danger';
    // That a human is needed and which need it is are judged apart: the one speaks where the other hesitates.
    if (rank === 0 && tier !== 'sure' && waits >= waitsSure) tier = 'sure';
    if (tier === 'sure' && waits < waitsMaybe) tier = danger ? 'maybe' : null;
    if (tier === null && rank < MOST_OFFERED && waits >= waitsMaybe) tier = 'maybe';
    if (tier === 'maybe' && !danger && found.length >= MOST_OFFERED) tier = null;
    if (tier) found.push({ need, score, tier, evidence: evidence(need) });
  });
  found.sort((a, b) => Number(b.tier === 'sure') - Number(a.tier === 'sure'));
  const voice = VOICES.reduce((best, one) => (at(`voice:${one}`) > at(`voice:${best}`) ? one : best));
  const urgency = { crisis: at('urgency:crisis'), red: at('urgency:red'), amber: at('urgency:amber') };
  return { voice, waits, needs: found.filter(({ evidence: words }) => words.length > 0), urgency };
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
