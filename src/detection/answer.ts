// From the model's logits to what is said of a post: which needs, how surely, who writes, how soon.
import type { Model } from './model';
import type { Detection, Evidence, NeedFound, Tier, UrgencyOdds, Voice } from './need';
import { familyOf, isDanger } from './need';
import { RULES_ALONE } from './rules-answer';

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];
/** The likeliest needs that are offered, folded away, beside those that are sure. */
const MOST_OFFERED = 3;
/** Probability that a post waits, and that it has a need, from which the need is offered. */
const OFFER = 0.01;
/** Of a post that waits where nothing is sure, the likeliest need is shown from here on; on posts never learned, less likely ones were wrong. */
const LEAST = 0.05;
/** How surely the post must wait for its likeliest need to be shown however far it is from its threshold; two in three of those need nothing or something else. */
const WAITS_SURELY = 0.7;
/** Share of its threshold from which a need needs no such certainty. */
const NEAR = 0.5;
/** Share of its threshold that a danger must reach to be shown before it. */
const LIKELY = 0.75;
/** Probability of some danger from which, where nothing is sure, the likeliest danger is shown whatever its own. */
const ALARMING = 0.9;
/**
 * Probability of a crisis from which the likeliest danger is to be checked although none is likely: on authors left
 * out, it found one danger in a hundred that was missed, all crises, for four false alarms in a thousand posts.
 */
const CRISIS_ALONE = 0.4;
/**
 * Share of its threshold from which a danger is to be checked. The thresholds are chosen on a corpus where many posts
 * look like a danger on purpose, and ordinary posts set off fewer alarms: on those of authors never learned, this share
 * found five more of 261 dangers for one alarm more in a hundred posts.
 */
const TO_CHECK = 0.7;
/** A need this much above its threshold shows although the post as a whole does not seem to wait; a danger shows without it. */
const OVERRULE = 1.5;

/** How far the cues must say something outright to be believed on their own: one cue in full, no scope weighing on it. */
const TOLD = 0.7;

/** That a human is needed and which need it is are judged apart; the one speaks where the other hesitates. */
export function answer(
  model: Pick<Model, 'heads' | 'thresholds'>,
  logits: Float32Array,
  needs: readonly string[],
  evidence: (need: string) => Evidence[],
  /** What the rules alone say of a need: for one that the model has not learned yet, and what is said outright. */
  byRules: (need: string) => { score: number; outright: number; crisis: number },
): Omit<Detection, 'lang'> {
  const at = (head: string) => probability(logits[model.heads.indexOf(head)]!);
  const waits = at('waits');
  const isShown = waits >= model.thresholds.waits!.sure;
  const likely = needs
    .map((need) => {
      const thresholds = model.thresholds[need];
      if (thresholds) return { need, score: at(need), ...thresholds, isLearned: true };
      return { need, score: byRules(need).score, ...RULES_ALONE, isLearned: false };
    })
    .sort((a, b) => b.score - a.score);
  /** The model may doubt what cues tell outright, but not put it out of sight. */
  const isTold = (need: string) => byRules(need).outright >= TOLD;
  const anySure = likely.some(({ score, sure }) => score >= sure);
  /** The post as a whole tells of danger, though no danger by itself is likely. */
  const isAlarming = at('danger') >= ALARMING;
  const first = likely.findIndex(({ need, score, sure }) => {
    if (isDanger({ need })) return isAlarming || score >= LIKELY * sure || isTold(need);
    return !isAlarming && score >= LEAST && (waits >= WAITS_SURELY || score >= NEAR * sure);
  });
  const odds = { crisis: at('urgency:crisis'), red: at('urgency:red'), amber: at('urgency:amber') };
  const found: NeedFound[] = [];
  const show = (need: string, score: number, tier: Tier) =>
    found.push({ need, score, tier, evidence: evidence(need), ...(isTold(need) && { isTold: true }) });
  likely.forEach(({ need, score, sure, maybe, isLearned }, rank) => {
    let tier: Tier | null = null;
    // Whether a post waits was learned without a need that is new: only what it learned can be overruled.
    const standsAlone = isShown || !isLearned || isDanger({ need });
    if (score >= sure * (standsAlone ? 1 : OVERRULE)) tier = 'sure';
    else if (isShown && !anySure && rank === first) tier = 'sure';
    else if (isDanger({ need })) tier = score >= TO_CHECK * maybe || isTold(need) ? 'maybe' : null;
    else if (found.length < MOST_OFFERED && Math.min(waits, score) >= OFFER) tier = 'maybe';
    if (tier) show(need, score, tier);
  });
  if (odds.crisis >= CRISIS_ALONE && !found.some(isDanger)) {
    const likeliest = likely.find(isDanger);
    if (likeliest) show(likeliest.need, likeliest.score, 'maybe');
  }
  found.sort((a, b) => Number(b.tier === 'sure') - Number(a.tier === 'sure'));
  const heard = VOICES.reduce((best, one) => (at(`voice:${one}`) > at(`voice:${best}`) ? one : best));
  const voice = heard === 'self' && isOfRelative(found) ? 'relative' : heard;
  const crisis = found.find(({ need, tier }) => tier === 'sure' && byRules(need).crisis >= TOLD);
  const urgency = crisis ? tellCrisis(odds, byRules(crisis.need).crisis) : odds;
  return { voice, waits, needs: found.filter(({ evidence: words }) => words.length > 0), urgency };
}

/** Who is hurt by a relapse that is not their own writes as somebody close: 977 of the 981 posts of the corpus without another relapse. */
function isOfRelative(found: readonly NeedFound[]): boolean {
  const sure = found.filter(({ need, tier }) => tier === 'sure' && familyOf(need) === 'relapse');
  return sure.length > 0 && sure.every(({ need }) => need === 'relapse.relative');
}

/** The odds of a post whose cues tell of a crisis with this weight. */
function tellCrisis({ crisis, red, amber }: UrgencyOdds, told: number): UrgencyOdds {
  return { crisis: Math.max(crisis, told), red: Math.min(red, 1 - told), amber };
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
