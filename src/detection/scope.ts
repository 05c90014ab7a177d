// Weighs what stands around a cue: negation, past, hypothesis, quotation, advice, other people, figures of speech.
import type { CueHit } from './find-cues';
import type { Lexicon } from './lexicon';
import { tenseOf } from './lexicon';
import type { Scope } from './need';
import { familyOf } from './need';
import type { Sighting } from './sighting';
import { signOf } from './sighting';

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

/** The same by their numbers. */
export type ScopeClasses = { [K in keyof typeof CLASSES]: number };

export function makeScopeReader(lexicon: Lexicon): ScopeClasses {
  return Object.fromEntries(
    Object.entries(CLASSES).map(([key, name]) => [key, lexicon.symbols.get(name) ?? -1]),
  ) as ScopeClasses;
}

/** How many words before a cue may carry its negation, and how many after. */
const NEGATION_BEFORE = 3;
const NEGATION_AFTER = 2;
/** How many words before a cue a generality, another person or a figure of speech may stand. */
const GENERIC_BEFORE = 6;
const PERSON_BEFORE = 4;
const FIGURE_AROUND = 3;

/** The scopes that weigh on a hit, less those that its cue keeps. */
export function scopesOf(hit: CueHit, s: Sighting, classes: ScopeClasses): Scope[] {
  const from = sentenceStart(s, hit.first);
  const to = sentenceEnd(s, hit.last);
  const has: Has = (symbol, start, end) => {
    for (let word = Math.max(from, start); word <= Math.min(to, end); word++) {
      if (signOf(s, word, symbol)) return true;
    }
    return false;
  };
  const tenses = tensesOf(hit, s);
  const scopes: Scope[] = [];
  const firstBefore = has(classes.first, from, hit.last);
  if (!hit.negative && hit.runs.some((run) => isNegated(run, classes, has))) scopes.push('negated');
  // The telling of a danger is often in the imperfect ("il respirait mal"): only another era puts it in the past.
  const imperfect = tenses.has('imperfect') && familyOf(hit.cue.need) !== 'danger';
  if (imperfect || isLongAgo(s, classes, has, from, to)) scopes.push('past');
  if (has(classes.hypothesis, from, hit.first) || tenses.has('conditional')) scopes.push('hypothetical');
  if (s.quoted[hit.first] === 1 || has(classes.says, from, hit.first - 1)) scopes.push('quoted');
  if (has(classes.advice, from, to) || (has(classes.second, from, to) && !firstBefore)) scopes.push('advice');
  if (has(classes.generic, hit.first - GENERIC_BEFORE, hit.last)) scopes.push('generic');
  else if (
    !firstBefore &&
    (has(classes.kin, from, hit.last) || has(classes.third, hit.first - PERSON_BEFORE, hit.last))
  ) {
    scopes.push('other-person');
  }
  if (has(classes.figurative, hit.first - FIGURE_AROUND, hit.last + FIGURE_AROUND)) scopes.push('figurative');
  if (isResolved(s, classes, from, s.sentence[hit.first]! + 1)) scopes.push('resolved');
  return scopes.filter((scope) => !hit.cue.keeps.includes(scope));
}

type Has = (symbol: number, start: number, end: number) => boolean;

function isNegated({ first, last }: { first: number; last: number }, classes: ScopeClasses, has: Has): boolean {
  const start = first - NEGATION_BEFORE;
  const end = last + NEGATION_AFTER;
  if (has(classes.negator, start, end) || has(classes.without, start, first)) return true;
  // "plus" denies only with "ne": without it, it may add.
  return has(classes.never, start, end) && has(classes.ne, start - 2, end);
}

function isLongAgo(s: Sighting, classes: ScopeClasses, has: Has, from: number, to: number): boolean {
  if (has(classes.era, from, to)) return true;
  for (let word = from; word <= to; word++) {
    if (signOf(s, word, classes.ago) && has(classes.duration, word - 3, word + 4)) return true;
  }
  return false;
}

/** Whether the sentence or one up to `last` says that all is well again. */
function isResolved(s: Sighting, classes: ScopeClasses, from: number, last: number): boolean {
  for (let word = from; word < s.count && s.sentence[word]! <= last; word++) {
    if (signOf(s, word, classes.resolved)) return true;
  }
  return false;
}

function tensesOf(hit: CueHit, s: Sighting): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (const { first, last } of hit.runs) {
    for (let word = first; word <= last; word++) {
      for (const sign of s.signs[word]!) if (sign.form) found.add(tenseOf(sign.form));
    }
  }
  return found;
}

/** Words of a sentence that are looked at on each side of a cue: a text without an end must not slow the page. */
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
