// What one judgement costs: against a bare scan of the same characters in the same run, because machines differ.
import { scan } from './bare-scan';
import type { Judge } from './judge';

export interface Cost {
  /** Milliseconds for a post of 600 characters, warm; the median of the rounds. */
  postMs: number;
  /** So many times a bare character scan of the same texts. */
  timesScan: number;
  /** Milliseconds for one hostile post of 100,000 characters. */
  hostileMs: number;
}

const POST_LENGTH = 600;
const HOSTILE_LENGTH = 100_000;
const ROUNDS = 7;
/** Rounds before any is measured: until the engine has made the code as quick as it gets. */
const WARMING = 4;
/** Characters judged in a round: more add time and no knowledge, fewer are over before the code is warm. */
const ROUND_LENGTH = 200_000;

export function measureCost(judge: Judge, texts: readonly string[]): Cost {
  const some = textsOf(texts, ROUND_LENGTH);
  const characters = some.reduce((sum, { length }) => sum + length, 0);
  const hostile = textsOf(texts, HOSTILE_LENGTH).join(' ').slice(0, HOSTILE_LENGTH);
  const judging = medianMs(() => some.forEach(judge));
  const scans = 20;
  const scanning = medianMs(() => {
    for (let i = 0; i < scans; i++) some.forEach(scan);
  });
  return {
    postMs: (judging / Math.max(1, characters)) * POST_LENGTH,
    timesScan: judging / (scanning / scans),
    hostileMs: medianMs(() => judge(hostile)),
  };
}

/** The texts over and over, until they hold so many characters. */
function textsOf(texts: readonly string[], characters: number): string[] {
  const some: string[] = [];
  for (let i = 0, length = 0; texts.length > 0 && length < characters; i++) {
    const text = texts[i % texts.length]!;
    some.push(text);
    length += Math.max(1, text.length);
  }
  return some;
}

function medianMs(work: () => void): number {
  for (let i = 0; i < WARMING; i++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}
