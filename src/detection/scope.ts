// Weighs what stands around a cue: negation, past, hypothesis, quotation, advice, other people, figures of speech.
import type { CueHit } from './find-cues';
import type { Lexicon } from './lexicon';
import type { Scope } from './need';
import { isDanger } from './need';
import type { Sighting } from './sighting';
import { symbolOf, tenseBit, tenseBitOf } from './sign';

/** The classes of `lexicon/scope.yml` that scopes look for. */
const CLASSES = {
  negator: 'negator',
  without: 'without',
  never: 'negator-with-ne',
  ne: 'ne',
  ago: 'ago',
  duration: 'long-duration',
  era: 'past-era',
  hypothesis: 'hypothesis',
  advice: 'advice',
  generic: 'generic',
  figurative: 'figure-of-speech',
  resolved: 'resolved',
  first: 'first-person',
  second: 'second-person',
  third: 'third-person',
  kin: 'kin',
  says: 'says',
} as const;

type ClassName = keyof typeof CLASSES;

/** One bit for each class. */
const BIT = Object.fromEntries(Object.keys(CLASSES).map((name, i) => [name, 1 << i])) as Record<ClassName, number>;

/** The scopes that weigh on a hit, less those that its cue keeps. */
export type ScopesOf = (hit: CueHit) => Scope[];

/** The function it returns looks at one text, and is done with when the next is looked at. */
export function makeScopeReader(lexicon: Lexicon): (sighting: Sighting) => ScopesOf {
  const bitOf = new Uint32Array(lexicon.names.length);
  for (const name of Object.keys(CLASSES) as ClassName[]) {
    const symbol = lexicon.symbols.get(CLASSES[name]);
    if (symbol !== undefined) bitOf[symbol] = BIT[name];
  }
  let seen = new Uint32Array(0);
  return (s) => {
    if (seen.length < s.count) seen = new Uint32Array(s.count);
    for (let word = 0; word < s.count; word++) {
      let bits = 0;
      for (let i = s.signsFrom[word]!; i < s.signsFrom[word + 1]!; i++) bits |= bitOf[symbolOf(s.signs[i]!)]!;
      seen[word] = bits;
    }
    return (hit) => scopesOf(hit, s, seen);
  };
}

/** How many words before a cue may carry its negation, and how many after. */
const NEGATION_BEFORE = 3;
const NEGATION_AFTER = 2;
/** How many words before a cue a generality, another person or a figure of speech may stand. */
const GENERIC_BEFORE = 6;
const PERSON_BEFORE = 4;
const FIGURE_AROUND = 3;

/** The words of a sentence around a hit, and the classes that stand there. */
interface Around {
  /** For each word of the text the bits of its classes. */
  seen: Uint32Array;
  from: number;
  to: number;
}

const IMPERFECT = tenseBit('imperfect');
const CONDITIONAL = tenseBit('conditional');

/** `seen`: for each word the bits of the classes that stand there. */
function scopesOf(hit: CueHit, s: Sighting, seen: Uint32Array): Scope[] {
  const from = sentenceStart(s, hit.first);
  const to = sentenceEnd(s, hit.last);
  const around: Around = { seen, from, to };
  const tenses = tensesOf(hit, s);
  const scopes: Scope[] = [];
  const firstBefore = has(around, BIT.first, from, hit.last);
  if (!hit.negative && hit.runs.some((run) => isNegated(run, around))) scopes.push('negated');
  // The telling of a danger is often in the imperfect ("il respirait mal"): only another era puts it in the past.
  const imperfect = (tenses & IMPERFECT) !== 0 && !isDanger(hit.cue.need);
  if (imperfect || isLongAgo(around)) scopes.push('past');
  if (has(around, BIT.hypothesis, from, hit.first) || (tenses & CONDITIONAL) !== 0) scopes.push('hypothetical');
  if (s.quoted[hit.first] === 1 || has(around, BIT.says, from, hit.first - 1)) scopes.push('quoted');
  if (has(around, BIT.advice, from, to) || (has(around, BIT.second, from, to) && !firstBefore)) scopes.push('advice');
  if (has(around, BIT.generic, hit.first - GENERIC_BEFORE, hit.last)) scopes.push('generic');
  else if (
    !firstBefore &&
    (has(around, BIT.kin, from, hit.last) || has(around, BIT.third, hit.first - PERSON_BEFORE, hit.last))
  ) {
    scopes.push('other-person');
  }
  if (has(around, BIT.figurative, hit.first - FIGURE_AROUND, hit.last + FIGURE_AROUND)) scopes.push('figurative');
  if (isResolved(s, seen, from, hit)) scopes.push('resolved');
  return hit.cue.keeps.length === 0 ? scopes : scopes.filter((scope) => !hit.cue.keeps.includes(scope));
}

/** Whether a class stands at one of the words, within the sentence. */
function has({ seen, from, to }: Around, bits: number, start: number, end: number): boolean {
  const last = Math.min(to, end);
  for (let word = Math.max(from, start); word <= last; word++) if ((seen[word]! & bits) !== 0) return true;
  return false;
}

function isNegated({ first, last }: { first: number; last: number }, around: Around): boolean {
  const start = first - NEGATION_BEFORE;
  const end = last + NEGATION_AFTER;
  if (has(around, BIT.negator, start, end) || has(around, BIT.without, start, first)) return true;
  // "plus" denies only with "ne": without it, it may add.
  return has(around, BIT.never, start, end) && has(around, BIT.ne, start - 2, end);
}

function isLongAgo(around: Around): boolean {
  const { seen, from, to } = around;
  if (has(around, BIT.era, from, to)) return true;
  for (let word = from; word <= to; word++) {
    if ((seen[word]! & BIT.ago) !== 0 && has(around, BIT.duration, word - 3, word + 4)) return true;
  }
  return false;
}

/** Whether the sentence of a hit or the next one says that all is well again; `from`: where it begins. */
function isResolved(s: Sighting, seen: Uint32Array, from: number, hit: CueHit): boolean {
  const last = s.sentence[hit.first]! + 1;
  const end = Math.min(s.count, hit.last + MOST_AROUND);
  for (let word = from; word < end && s.sentence[word]! <= last; word++) {
    if ((seen[word]! & BIT.resolved) !== 0) return true;
  }
  return false;
}

/** One bit for each tense that stands in the runs of the hit. */
function tensesOf(hit: CueHit, s: Sighting): number {
  let found = 0;
  for (const { first, last } of hit.runs) {
    for (let i = s.signsFrom[first]!; i < s.signsFrom[last + 1]!; i++) found |= tenseBitOf(s.signs[i]!);
  }
  return found;
}

/** Words that are looked at on each side of a cue: a sentence without an end must not slow the page. */
const MOST_AROUND = 400;

function sentenceStart(s: Sighting, word: number): number {
  let from = word;
  const farthest = Math.max(0, word - MOST_AROUND);
  while (from > farthest && s.sentence[from - 1] === s.sentence[word]) from--;
  return from;
}

function sentenceEnd(s: Sighting, word: number): number {
  let to = word;
  const farthest = Math.min(s.count, word + MOST_AROUND);
  while (to + 1 < farthest && s.sentence[to + 1] === s.sentence[word]) to++;
  return to;
}
