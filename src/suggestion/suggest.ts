// Which replies fit a post, best first, and why.
import { type Detection, isDanger, type NeedFound } from '../detection/need';
import type { Ranking } from '../library/ranking';
import type { Reply } from '../library/reply';
import type { Lang } from '../post';
import type { Triage, Urgency } from '../triage/triage';
import { type Candidate, pick } from './pick';
import type { Suggestion } from './suggestion';
import { weigh } from './weigh';
import {
  CERTAIN_DANGER,
  CERTAIN_NEED,
  FAINT_BESIDE,
  FAINT_DANGER,
  LEAST_WAITING,
  MOST_BESIDE_CRISIS,
  MOST_DANGERS,
  MOST_DOUBTFUL_DANGERS,
  MOST_SUGGESTIONS,
  NO_MERE_DOUBT,
} from './weights';

export interface Suggesting {
  detection: Detection;
  triage: Triage;
  replies: Reply[];
  /** Word classes seen in the post (`readSigns`), for the replies that suppose something. */
  signs: readonly string[];
  /** What readers' choices taught; without it the fit alone decides. */
  ranking?: Ranking | null;
  /** The language to answer in; that of the post when left out. */
  lang?: Lang;
  /** How often the moderator used a reply, by its id; nothing else is counted. */
  usage?: Readonly<Record<string, number>>;
  /** Ids of the replies used in this thread lately. */
  usedInThread?: readonly string[];
}

/** At most five; a reply to a danger is never behind another; empty when nothing fits or nothing is needed. */
export function suggest(asked: Suggesting): Suggestion[] {
  const suggesting = withoutFaintDangers(asked);
  if (suggesting.triage.urgency === 'green' || isMereDoubt(suggesting.detection)) return [];
  const lang = suggesting.lang ?? suggesting.detection.lang;
  const candidates = suggesting.replies.flatMap((reply) => weigh(reply, lang, suggesting) ?? []);
  const dangers = inLang(
    candidates.filter(({ toDanger }) => toDanger),
    lang,
  );
  const isCrisis = suggesting.triage.urgency === 'crisis';
  const isCertain = suggesting.detection.needs.some(
    (found) => isDanger(found.need) && found.tier === 'sure' && (isCrisis || found.score >= CERTAIN_DANGER),
  );
  const calm = candidates.filter(({ toDanger }) => !toDanger);
  const others = inLang(
    dangers.length > 0 ? calm.filter((one) => standsBeside(one, isCertain, suggesting)) : calm,
    lang,
  );
  const room = isCrisis && isCertain && dangers.length > 0 ? MOST_BESIDE_CRISIS : others.length;
  const most = isCertain || room === 0 ? Math.max(MOST_DANGERS, MOST_SUGGESTIONS - room) : MOST_DOUBTFUL_DANGERS;
  const addressed = rather(
    rather(dangers, ({ isContrary }) => !isContrary),
    ({ isForWriter }) => isForWriter,
  );
  const first = pick(inTime(addressed, suggesting.triage.urgency), [], most);
  const picked = pick(others, first, Math.min(MOST_SUGGESTIONS, first.length + room));
  return picked.map(
    ({ reply, lang: spoken, score, because, sources }): Suggestion => ({
      reply,
      lang: spoken,
      score,
      because,
      sources,
    }),
  );
}

/** A danger that is hardly likely, and that no words say outright, is shown to be checked and speaks for no reply. Beside a sure danger one that words do say must be a little likely too: what seems to say it may tell of the other. */
function withoutFaintDangers(suggesting: Suggesting): Suggesting {
  const { detection, triage } = suggesting;
  const sure = detection.needs.filter(({ tier }) => tier === 'sure');
  const isDangerSure = sure.some(({ need }) => isDanger(need));
  const least = triage.urgency === 'amber' || isDangerSure ? FAINT_DANGER : sure.length > 0 ? FAINT_BESIDE : 0;
  const leastTold = isDangerSure ? FAINT_BESIDE : 0;
  const isFaint = (found: NeedFound) =>
    isDanger(found.need) && found.tier === 'maybe' && found.score < (found.isTold ? leastTold : least);
  const needs = detection.needs.filter((found) => !isFaint(found));
  return { ...suggesting, detection: { ...detection, needs } };
}

/** The post as a whole hardly seems to wait, and neither a danger nor a need that is all but certain speaks against that. */
function isMereDoubt({ needs, waits }: Detection): boolean {
  const speaks = (found: NeedFound) =>
    isDanger(found.need) ? found.tier === 'sure' || found.score >= NO_MERE_DOUBT : found.score >= CERTAIN_NEED;
  return waits < LEAST_WAITING && !needs.some(speaks);
}

/**
 * Whether a calm reply may stand beside one to a danger: what soothes an ordinary day would belittle a grave one, and a need
 * that is only supposed would take the place of a danger that is certain. Red by a danger that is sure but not certain
 * leaves a sure need its place.
 */
function standsBeside({ sureNeeds, isForUrgency }: Candidate, isCertain: boolean, suggesting: Suggesting): boolean {
  const { detection, triage } = suggesting;
  if (isCertain && sureNeeds.length === 0) return false;
  if (isForUrgency || triage.urgency === 'amber') return true;
  const isShown = detection.needs.some((found) => isDanger(found.need) && found.tier === 'sure');
  return triage.urgency === 'red' && isShown && !isCertain && sureNeeds.length > 0;
}

/** In a crisis a calm reply would hold up the call; where a danger is only to be checked, a question comes before the alarm. */
function inTime(dangers: Candidate[], urgency: Urgency): Candidate[] {
  if (urgency === 'crisis') return rather(dangers, ({ isForUrgency }) => isForUrgency);
  return urgency === 'amber' ? rather(dangers, ({ isForCrisisAlone }) => !isForCrisisAlone) : dangers;
}

/** Those that fit better; all of them where there is none, as a danger is never left without a reply. */
function rather(dangers: Candidate[], fits: (candidate: Candidate) => boolean): Candidate[] {
  const fitting = dangers.filter(fits);
  return fitting.length > 0 ? fitting : dangers;
}

/** Those of the language; all of them where there is none, each of which says so. */
function inLang(candidates: Candidate[], lang: Lang): Candidate[] {
  const spoken = candidates.filter((candidate) => candidate.lang === lang);
  return spoken.length > 0 ? spoken : candidates;
}
