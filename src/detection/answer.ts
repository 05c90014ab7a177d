// From the model's logits to what is said of a post: which needs, how surely, who writes, how soon.
import type { Model } from './model';
import type { Detection, Evidence, NeedFound, Tier, UrgencyOdds, Voice } from './need';
import { familyOf, isDanger } from './need';
import { RULES_ALONE } from './rules-answer';

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];
/** Where so many needs are shown, no other is offered but a danger. */
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
 * look like a danger on purpose, and ordinary posts set off fewer alarms: on 2,568 of those by authors never learned
 * (`heldout`, `-ordinary`, `-evening`, ja to jx of the judgings; it was chosen on most of them, with `ANY_DANGER`) it
 * finds 399 of 401 dangers at 3.6 alarms in a hundred other posts (`npm run evaluate` on these files put together).
 */
const TO_CHECK = 0.55;
/**
 * How much the probability of some danger counts beside that of each, where none is sure: a remark in passing tells that
 * there is a danger before it tells which.
 */
const ANY_DANGER = 0.5;
/** A need this much above its threshold shows although the post as a whole does not seem to wait; a danger shows without it. */
const OVERRULE = 1.5;

/** How far the cues must say something outright to be believed on their own: one cue in full, no scope weighing on it. */
const TOLD = 0.7;

/** What the rules alone say of a need: for one that the model has not learned yet, and what is said outright. */
export type ByRules = (need: string) => { score: number; outright: number; crisis: number };

export type Answer = (
  logits: Float64Array,
  evidence: (need: string) => Evidence[],
  byRules: ByRules,
) => Omit<Detection, 'lang'>;

/** One of the needs that can be shown, and how it stands in the post that is judged. */
interface Likely {
  need: string;
  /** Its place among the heads; -1 where the model has not learned it. */
  head: number;
  isDanger: boolean;
  sure: number;
  maybe: number;
  score: number;
  /** The model may doubt what cues tell outright, but not put it out of sight. */
  isTold: boolean;
}

/** Makes ready once; the function it returns says what is shown of one post, from its logits. */
export function makeAnswer(
  { heads, thresholds }: Pick<Model, 'heads' | 'thresholds'>,
  needs: readonly string[],
): Answer {
  /** Used again for each post. */
  const all = needs.map((need): Likely => {
    const learned = thresholds[need];
    return {
      need,
      head: learned ? heads.indexOf(need) : -1,
      isDanger: isDanger(need),
      ...(learned ?? RULES_ALONE),
      score: 0,
      isTold: false,
    };
  });
  const place = {
    waits: heads.indexOf('waits'),
    danger: heads.indexOf('danger'),
    crisis: heads.indexOf('urgency:crisis'),
    red: heads.indexOf('urgency:red'),
    amber: heads.indexOf('urgency:amber'),
  };
  const voices = VOICES.map((voice) => heads.indexOf(`voice:${voice}`));
  return (logits, evidence, byRules) => {
    const waits = probability(logits[place.waits]!);
    const odds = {
      crisis: probability(logits[place.crisis]!),
      red: probability(logits[place.red]!),
      amber: probability(logits[place.amber]!),
    };
    const post = { waits, isShown: waits >= thresholds.waits!.sure, danger: probability(logits[place.danger]!) };
    for (const one of all) readScore(one, logits, byRules);
    const likely = all.slice().sort((a, b) => b.score - a.score);
    const found = tiersOf(likely, post, odds.crisis).map(({ one: { need, score, isTold }, tier }): NeedFound => {
      return { need, score, tier, evidence: evidence(need), ...(isTold && { isTold: true }) };
    });
    found.sort((a, b) => Number(b.tier === 'sure') - Number(a.tier === 'sure') || b.score - a.score);
    const loudest = voices.reduce((best, head, i) => (logits[head]! > logits[voices[best]!]! ? i : best), 0);
    const heard = VOICES[loudest]!;
    const voice = heard === 'self' && isOfRelative(found) ? 'relative' : heard;
    const crisis = found.find(({ need, tier }) => tier === 'sure' && byRules(need).crisis >= TOLD);
    const urgency = crisis ? tellCrisis(odds, byRules(crisis.need).crisis) : odds;
    return { voice, waits, needs: found.filter(({ evidence: words }) => words.length > 0), urgency };
  };
}

function readScore(one: Likely, logits: Float64Array, byRules: ByRules): void {
  const rules = byRules(one.need);
  one.score = one.head < 0 ? rules.score : probability(logits[one.head]!);
  one.isTold = rules.outright >= TOLD;
}

/** The needs to show and how surely: that a human is needed and which need it is are judged apart; the one speaks where the other hesitates. */
function tiersOf(
  likely: readonly Likely[],
  { waits, isShown, danger }: { waits: number; isShown: boolean; danger: number },
  crisis: number,
): { one: Likely; tier: Tier }[] {
  const anySure = likely.some(({ score, sure }) => score >= sure);
  /** The post as a whole tells of danger, though no danger by itself is likely. */
  const isAlarming = danger >= ALARMING;
  const first = likely.findIndex((one) => {
    if (one.isDanger) return isAlarming || one.score >= LIKELY * one.sure || one.isTold;
    return !isAlarming && one.score >= LEAST && (waits >= WAITS_SURELY || one.score >= NEAR * one.sure);
  });
  const isSureDanger = likely.some(({ isDanger: is, score, sure }) => is && score >= sure);
  const shown: { one: Likely; tier: Tier }[] = [];
  likely.forEach((one, rank) => {
    const { score, sure, maybe } = one;
    let tier: Tier | null = null;
    // Whether a post waits was learned without a need that is new: only what it learned can be overruled.
    const standsAlone = isShown || one.head < 0 || one.isDanger;
    if (score >= sure * (standsAlone ? 1 : OVERRULE)) tier = 'sure';
    else if (isShown && !anySure && rank === first) tier = 'sure';
    else if (one.isDanger) {
      const wary = isSureDanger || one.head < 0 ? score : mixed(score, danger);
      tier = wary >= TO_CHECK * maybe || one.isTold ? 'maybe' : null;
    } else if (shown.length < MOST_OFFERED && Math.min(waits, score) >= OFFER) tier = 'maybe';
    if (tier) shown.push({ one, tier });
  });
  if (crisis >= CRISIS_ALONE && !shown.some(({ one }) => one.isDanger)) {
    const likeliest = likely.find((one) => one.isDanger);
    if (likeliest) shown.push({ one: likeliest, tier: 'maybe' });
  }
  return shown;
}

/** Between the probability of a danger and that of any, in log odds. */
function mixed(score: number, danger: number): number {
  return probability((logOdds(score) + ANY_DANGER * logOdds(danger)) / (1 + ANY_DANGER));
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

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}
