// Which replies fit a post, best first, and why.
import type { Detection, NeedFound, Voice } from '../detection/need';
import { isOwn } from '../library/own/own-reply';
import { classesOf, type Reply } from '../library/reply';
import type { Lang } from '../post';
import type { Triage } from '../triage/triage';
import { printOf } from './likeness';
import { type Candidate, pick } from './pick';
import { isDanger, reasons } from './reasons';
import type { Suggestion } from './suggestion';
import {
  LIKELY,
  MOST_BESIDE_CRISIS,
  MOST_DANGERS,
  MOST_DOUBTFUL_DANGERS,
  MOST_SUGGESTIONS,
  WEIGHTS,
  WORTH,
} from './weights';

export interface Suggesting {
  detection: Detection;
  triage: Triage;
  replies: Reply[];
  /** Word classes seen in the post (`readSigns`), for the replies that suppose something. */
  signs: readonly string[];
  /** The language to answer in; that of the post when left out. */
  lang?: Lang;
  /** How often the moderator used a reply, by its id; nothing else is counted. */
  usage?: Readonly<Record<string, number>>;
  /** Ids of the replies used in this thread lately. */
  usedInThread?: readonly string[];
}

/** At most five; a reply to a danger is never behind another; empty when nothing fits or nothing is needed. */
export function suggest(suggesting: Suggesting): Suggestion[] {
  if (suggesting.triage.urgency === 'green') return [];
  const lang = suggesting.lang ?? suggesting.detection.lang;
  const candidates = suggesting.replies.flatMap((reply) => weigh(reply, lang, suggesting) ?? []);
  const dangers = inLang(
    candidates.filter(({ toDanger }) => toDanger),
    lang,
  );
  const isSure = suggesting.detection.needs.some((found) => isDanger(found) && found.tier === 'sure');
  const calm = candidates.filter(({ toDanger }) => !toDanger);
  const others = inLang(dangers.length > 0 ? calm.filter((one) => standsBeside(one, isSure, suggesting)) : calm, lang);
  const isCrisis = suggesting.triage.urgency === 'crisis';
  const isCertain = isCrisis && isSure && dangers.length > 0;
  const room = isCertain ? MOST_BESIDE_CRISIS : others.length;
  const most = isSure || room === 0 ? Math.max(MOST_DANGERS, MOST_SUGGESTIONS - room) : MOST_DOUBTFUL_DANGERS;
  const addressed = rather(
    rather(dangers, ({ isContrary }) => !isContrary),
    ({ isForWriter }) => isForWriter,
  );
  // In a crisis a calm reply would hold up the call.
  const first = pick(isCrisis ? rather(addressed, ({ isForUrgency }) => isForUrgency) : addressed, [], most);
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

/** Whether a calm reply may stand beside one to a danger: what soothes an ordinary day would belittle a grave one, and a need that is only supposed would take the place of a danger that is sure. */
function standsBeside({ sureNeeds, isForUrgency }: Candidate, isSure: boolean, { triage }: Suggesting): boolean {
  const isGrave = triage.urgency === 'crisis' || triage.urgency === 'red';
  return (!isSure || sureNeeds.length > 0) && (!isGrave || isForUrgency);
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

/** Null when the reply answers none of the needs, speaks to the wrong person, or fits too little. */
function weigh(
  reply: Reply,
  lang: Lang,
  { detection, triage, signs, usage = {}, usedInThread = [] }: Suggesting,
): Candidate | null {
  const answers = detection.needs
    .filter((found) => reply.needs.includes(found.need) && isWorthAReply(found))
    .sort((a, b) => Number(isDanger(b)) - Number(isDanger(a)) || needWeight(b) - needWeight(a));
  const premise = premiseFit(reply, [...signs, detection.voice, triage.urgency]);
  if (premise === null) return null;
  const toDanger = answers.some(isDanger);
  const voice = voiceFit(reply.voices, detection.voice);
  if (answers.length === 0 || (voice === 'contrary' && !toDanger)) return null;
  if (!toDanger && isSupposed(answers, detection)) return null;

  const isForUrgency = reply.urgencies.includes(triage.urgency);
  const used = usage[reply.id] ?? 0;
  const isMine = isOwn(reply.id);
  const isUsedHere = !toDanger && usedInThread.includes(reply.id);
  const fit =
    needsFit(reply, answers) +
    { match: WEIGHTS.voice, other: WEIGHTS.voiceOther, contrary: WEIGHTS.voiceContrary }[voice] +
    (isForUrgency ? WEIGHTS.urgency : WEIGHTS.urgencyOther) +
    premise;
  if (!toDanger && fit <= WORTH) return null;
  return {
    reply: reply.id,
    lang: reply.lang,
    score:
      fit +
      (toDanger ? WEIGHTS.danger : 0) +
      (isMine ? WEIGHTS.own : 0) +
      (isUsedHere ? WEIGHTS.usedInThread : 0) +
      WEIGHTS.usage * (used / (used + WEIGHTS.usageHalf)),
    because: reasons(answers, {
      voice: voice === 'match' ? detection.voice : null,
      urgency: isForUrgency ? triage.urgency : null,
      otherLang: reply.lang === lang ? null : reply.lang,
      used,
      isOwn: isMine,
      isUsedHere,
    }),
    sources: reply.sources,
    sureNeeds: answers.filter((found) => found.tier === 'sure' && !isDanger(found)).map(({ need }) => need),
    toDanger,
    isForUrgency,
    isForWriter: voice === 'match',
    isContrary: voice === 'contrary',
    print: printOf(reply),
  };
}

/** Whether it answers only what is supposed, where something is sure: fewer replies are better than one beside the point. */
function isSupposed(answers: NeedFound[], { needs }: Detection): boolean {
  return (
    needs.some((found) => found.tier === 'sure' && !isDanger(found)) && answers.every(({ tier }) => tier === 'maybe')
  );
}

/** A danger is, however doubtful; another need that is only offered must be likely enough. */
function isWorthAReply(found: NeedFound): boolean {
  return found.tier === 'sure' || isDanger(found) || found.score >= LIKELY;
}

/** A reply that supposes something is offered only where the post says it: null elsewhere. `signs`: word classes seen, who writes, and how urgent it is. */
function premiseFit({ when, unless }: Reply, signs: readonly string[]): number | null {
  const isSeen = (premise: string) => classesOf(premise).every((name) => signs.includes(name));
  if (unless.some(isSeen)) return null;
  if (when.length === 0) return 0;
  const seen = when.filter(isSeen).map((premise) => classesOf(premise).length);
  if (seen.length === 0) return null;
  return WEIGHTS.premise + (Math.max(...seen) > 1 ? WEIGHTS.premiseJoined : 0);
}

function needsFit(reply: Reply, answers: NeedFound[]): number {
  const [best = 0, ...further] = answers.map(needWeight).sort((a, b) => b - a);
  const more = further.reduce((sum, weight) => sum + weight, 0);
  // A premise that the post says tells the situation better than a need that it may lack.
  const beside = reply.when.length > 0 ? 0 : reply.needs.length - answers.length;
  return best + WEIGHTS.furtherNeed * more + WEIGHTS.needBeside * beside;
}

function needWeight({ score, tier }: NeedFound): number {
  return score * (tier === 'sure' ? WEIGHTS.needSure : WEIGHTS.needMaybe);
}

/** A text to somebody close, or to them and a professional, is contrary to the person concerned, and the reverse: "your relative" would be somebody else. */
const CONTRARY: Partial<Record<Voice, Voice>> = { self: 'relative', relative: 'self' };

function voiceFit(voices: Voice[], voice: Voice): 'match' | 'other' | 'contrary' {
  if (voices.includes(voice)) return 'match';
  const contrary = CONTRARY[voice];
  const isContrary = voices.some((one) => one === contrary) && !voices.includes('other');
  return isContrary ? 'contrary' : 'other';
}
