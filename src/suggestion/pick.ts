// Takes replies one by one, each time weighing what those already taken have said.
import { likeness, type Print } from './likeness';
import type { Suggestion } from './suggestion';
import { TWINS, WEIGHTS } from './weights';

/** A reply that may be offered, with what choosing among them looks at. */
export interface Candidate extends Suggestion {
  toDanger: boolean;
  isForUrgency: boolean;
  /** It is written for a crisis and nothing less. */
  isForCrisisAlone: boolean;
  /** Whether it is written for who writes. */
  isForWriter: boolean;
  /** Whether it speaks to somebody else than who writes. */
  isContrary: boolean;
  /** Needs of the post that it answers and that are sure, dangers aside. */
  sureNeeds: string[];
  print: Print;
}

/** Adds the best again and again up to `most`; a reply that is taken is never told to be better than the one before. */
export function pick(candidates: Candidate[], taken: Candidate[], most: number): Candidate[] {
  let left = candidates;
  const picked = [...taken];
  while (picked.length < most) {
    const weighed = left.flatMap((candidate) => weighAgain(candidate, picked) ?? []);
    const [best] = weighed.sort((a, b) => b.score - a.score);
    if (!best) break;
    picked.push({ ...best, score: Math.min(best.score, picked.at(-1)?.score ?? best.score) });
    left = left.filter(({ reply, lang }) => reply !== best.reply || lang !== best.lang);
  }
  return picked;
}

/** Null for a twin of one that is taken. */
function weighAgain(candidate: Candidate, picked: Candidate[]): Candidate | null {
  const likes = picked.map(({ print }) => likeness(print, candidate.print));
  if (likes.some((like) => like >= TWINS)) return null;
  const score = candidate.score + WEIGHTS.likeness * Math.max(0, ...likes) + leftWeight(candidate, picked);
  return { ...candidate, score };
}

/** What speaks for a reply to a sure need that nothing taken answers: more with each that passed it over. */
function leftWeight({ sureNeeds }: Candidate, picked: Candidate[]): number {
  const isLeft = sureNeeds.some((need) => picked.every((one) => !one.sureNeeds.includes(need)));
  const passed = picked.filter(({ toDanger }) => !toDanger).length;
  return isLeft ? WEIGHTS.needLeft * passed : 0;
}
