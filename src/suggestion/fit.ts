// How well a reply fits a post by what both say of themselves: needs, who writes, urgency, premises.
import { type Detection, isDanger, type NeedFound, type Voice } from '../detection/need';
import { classesOf, type Reply } from '../library/reply';
import type { Triage } from '../triage/triage';
import { LIKELY, WEIGHTS } from './weights';

export interface Fit {
  /** Needs of the post that the reply answers, dangers first, then the likeliest. */
  answers: NeedFound[];
  voice: 'match' | 'other' | 'contrary';
  /** Whether it is written for this urgency. */
  isForUrgency: boolean;
  /** Whether the reply supposes something that the post does not say. */
  isUnseen: boolean;
  /** The sum of `WEIGHTS`. */
  points: number;
}

interface Read {
  detection: Detection;
  triage: Triage;
  /** Word classes seen in the post. */
  signs: readonly string[];
}

/** Null where the reply answers nothing of the post, or where the post says what it excludes. */
export function fitOf(reply: Reply, { detection, triage, signs }: Read): Fit | null {
  const answers = detection.needs
    .filter((found) => reply.needs.includes(found.need) && isWorthAReply(found))
    .sort((a, b) => Number(isDanger(b.need)) - Number(isDanger(a.need)) || needWeight(b) - needWeight(a));
  if (answers.length === 0) return null;
  const said = [...signs, detection.voice, triage.urgency];
  const isSeen = (premise: string) => classesOf(premise).every((name) => said.includes(name));
  if (reply.unless.some(isSeen)) return null;
  const seen = reply.when.filter(isSeen);
  const voice = voiceFit(reply.voices, detection.voice);
  const isForUrgency = reply.urgencies.includes(triage.urgency);
  const points =
    needsFit(reply, answers) +
    { match: WEIGHTS.voice, other: WEIGHTS.voiceOther, contrary: WEIGHTS.voiceContrary }[voice] +
    (isForUrgency ? WEIGHTS.urgency : WEIGHTS.urgencyOther) +
    premiseFit(seen);
  return { answers, voice, isForUrgency, isUnseen: reply.when.length > 0 && seen.length === 0, points };
}

/** A danger is, however doubtful; another need that is only offered must be likely enough. */
function isWorthAReply(found: NeedFound): boolean {
  return found.tier === 'sure' || isDanger(found.need) || found.score >= LIKELY;
}

/** `seen`: the premises that the post says. */
function premiseFit(seen: readonly string[]): number {
  if (seen.length === 0) return 0;
  return WEIGHTS.premise + (seen.some((premise) => classesOf(premise).length > 1) ? WEIGHTS.premiseJoined : 0);
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

function voiceFit(voices: Voice[], voice: Voice): Fit['voice'] {
  if (voices.includes(voice)) return 'match';
  const contrary = CONTRARY[voice];
  const isContrary = voices.some((one) => one === contrary) && !voices.includes('other');
  return isContrary ? 'contrary' : 'other';
}
