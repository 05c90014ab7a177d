// One reply weighed for one post: whether it may be offered, how high it stands, and why.
import { type Detection, isDanger, type NeedFound } from '../detection/need';
import { isOwn } from '../library/own/own-reply';
import type { Ranking } from '../library/ranking';
import type { Reply } from '../library/reply';
import type { Lang } from '../post';
import { type Fit, fitOf } from './fit';
import { printOf } from './likeness';
import type { Candidate } from './pick';
import { isKnownUnseen, logitOf, UNRANKED } from './ranking';
import { reasons } from './reasons';
import type { Suggesting } from './suggest';
import { LEAST_LIKELY, LIKELY_UNSEEN, WEIGHTS, WORTH } from './weights';

/** Null when the reply answers none of the needs, speaks to the wrong person, or fits too little. */
export function weigh(reply: Reply, lang: Lang, suggesting: Suggesting): Candidate | null {
  const { detection, triage, usage = {}, usedInThread = [] } = suggesting;
  const ranking = suggesting.ranking ?? UNRANKED;
  const fit = fitOf(reply, suggesting);
  if (!fit || !mayBeOffered(reply, fit, detection, ranking)) return null;
  const toDanger = fit.answers.some(({ need }) => isDanger(need));
  const logit = logitOf(reply.id, fit, ranking);
  if (!toDanger && isPoor(fit, logit, ranking)) return null;

  const used = usage[reply.id] ?? 0;
  const isMine = isOwn(reply.id);
  const isUsedHere = !toDanger && usedInThread.includes(reply.id);
  return {
    reply: reply.id,
    lang: reply.lang,
    score:
      logit / ranking.fit +
      (toDanger ? WEIGHTS.danger : 0) +
      (isMine ? WEIGHTS.own : 0) +
      (isUsedHere ? WEIGHTS.usedInThread : 0) +
      WEIGHTS.usage * (used / (used + WEIGHTS.usageHalf)),
    because: reasons(fit.answers, {
      voice: fit.voice === 'match' ? detection.voice : null,
      urgency: fit.isForUrgency ? triage.urgency : null,
      otherLang: reply.lang === lang ? null : reply.lang,
      used,
      isOwn: isMine,
      isUsedHere,
    }),
    sources: reply.sources,
    sureNeeds: fit.answers.filter((found) => found.tier === 'sure' && !isDanger(found.need)).map(({ need }) => need),
    toDanger,
    isForUrgency: fit.isForUrgency,
    isForCrisisAlone: reply.urgencies.every((urgency) => urgency === 'crisis'),
    isForWriter: fit.voice === 'match',
    isContrary: fit.voice === 'contrary',
    print: printOf(reply),
  };
}

function mayBeOffered(reply: Reply, fit: Fit, detection: Detection, ranking: Ranking): boolean {
  if (fit.isUnseen && !mayGoUnseen(reply, fit, detection, ranking)) return false;
  return (
    fit.answers.some(({ need }) => isDanger(need)) || (fit.voice !== 'contrary' && !isSupposed(fit.answers, detection))
  );
}

/** Readers send such a reply all the same where its premise is said in words that nobody foresaw. Never where a danger is near: there a wrong supposition would hurt. */
function mayGoUnseen({ id, needs }: Reply, fit: Fit, detection: Detection, ranking: Ranking): boolean {
  const isNearDanger = detection.needs.some((found) => isDanger(found.need)) || needs.some(isDanger);
  return !isNearDanger && isKnownUnseen(id, ranking) && logitOf(id, fit, ranking) >= LIKELY_UNSEEN;
}

function isPoor({ points }: Fit, logit: number, ranking: Ranking): boolean {
  return ranking === UNRANKED ? points <= WORTH : logit <= LEAST_LIKELY;
}

/** Whether it answers only what is supposed, where something is sure: fewer replies are better than one beside the point. */
function isSupposed(answers: NeedFound[], { needs }: Detection): boolean {
  return (
    needs.some((found) => found.tier === 'sure' && !isDanger(found.need)) &&
    answers.every(({ tier }) => tier === 'maybe')
  );
}
