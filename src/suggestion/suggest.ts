// Which replies fit a post, best first, and why.
import type { Detection } from '../detection/need';
import type { Ranking } from '../library/ranking';
import type { Reply } from '../library/reply';
import type { Lang } from '../post';
import type { Triage } from '../triage/triage';
import { type Candidate, pick } from './pick';
import { isDanger } from './reasons';
import type { Suggestion } from './suggestion';
import { weigh } from './weigh';
import { LEAST_WAITING, MOST_BESIDE_CRISIS, MOST_DANGERS, MOST_DOUBTFUL_DANGERS, MOST_SUGGESTIONS } from './weights';

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
export function suggest(suggesting: Suggesting): Suggestion[] {
  const { needs, waits } = suggesting.detection;
  const sure = needs.filter(({ tier }) => tier === 'sure');
  if (suggesting.triage.urgency === 'green' || (sure.length === 0 && waits < LEAST_WAITING)) return [];
  const lang = suggesting.lang ?? suggesting.detection.lang;
  const candidates = suggesting.replies.flatMap((reply) => weigh(reply, lang, suggesting) ?? []);
  const dangers = inLang(
    candidates.filter(({ toDanger }) => toDanger),
    lang,
  );
  const isSure = sure.some(isDanger);
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
