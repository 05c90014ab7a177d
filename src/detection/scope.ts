// Weighs what stands around a cue: negation, past, hypothesis, quotation, advice, other people, figures of speech.
import type { CueHit } from './find-cues';
import type { Lexicon } from './lexicon';
import { tenseOf } from './lexicon';
import type { Scope } from './need';
import type { Sighting } from './sighting';
import { signOf } from './sighting';

/** The classes of `lexicon/scope.yml` that scopes look for, by their number. */
const CLASSES = {
  negator: 'negator',
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

type ScopeClasses = { [K in keyof typeof CLASSES]: number };

export interface ScopeReader {
  classes: ScopeClasses;
}

export function makeScopeReader(lexicon: Lexicon): ScopeReader {
  const classes = Object.fromEntries(
    Object.entries(CLASSES).map(([key, name]) => [key, lexicon.symbols.get(name) ?? -1]),
  ) as ScopeClasses;
  return { classes };
}

/** How many words before a cue may carry its negation, and how many after. */
const NEGATION_BEFORE = 3;
const NEGATION_AFTER = 2;

/** The scopes that weigh on a hit, less those that its cue keeps. */
export function scopesOf(hit: CueHit, s: Sighting, { classes }: ScopeReader): Scope[] {
  const sentence = s.sentence[hit.first]!;
  const from = sentenceStart(s, hit.first);
  const to = sentenceEnd(s, hit.last);
  const has = (symbol: number, start: number, end: number) => {
    for (let word = Math.max(from, start); word <= Math.min(to, end); word++) {
      if (signOf(s, word, symbol)) return true;
    }
    return false;
  };
  const scopes: Scope[] = [];
  const firstBefore = has(classes.first, from, hit.last);
  if (!hit.negative && isNegated(hit, s, classes, has)) scopes.push('negated');
  if (isPast(hit, s, classes, has, from, to)) scopes.push('past');
  if (has(classes.hypothesis, from, hit.first) || tenses(hit, s).has('conditional')) scopes.push('hypothetical');
  if (s.quoted[hit.first] === 1 || has(classes.says, from, hit.first - 1)) scopes.push('quoted');
  if (has(classes.advice, from, to) || (has(classes.second, from, to) && !firstBefore)) scopes.push('advice');
  if (has(classes.generic, hit.first - 6, hit.last)) scopes.push('generic');
  else if (!firstBefore && (has(classes.kin, from, hit.last) || has(classes.third, hit.first - 4, hit.last))) {
    scopes.push('other-person');
  }
  if (has(classes.figurative, hit.first - 3, hit.last + 3)) scopes.push('figurative');
  for (let word = from; word < s.count && s.sentence[word]! <= sentence + 1; word++) {
    if (signOf(s, word, classes.resolved)) {
      scopes.push('resolved');
      break;
    }
  }
  return scopes.filter((scope) => !hit.cue.keeps.includes(scope));
}

type Has = (symbol: number, start: number, end: number) => boolean;

function isNegated(hit: CueHit, s: Sighting, classes: ScopeClasses, has: Has): boolean {
  const start = hit.first - NEGATION_BEFORE;
  const end = hit.last + NEGATION_AFTER;
  if (has(classes.negator, start, end)) return true;
  // "plus" denies only with "ne"; "aussi" and "encore" would be its other meaning.
  return has(classes.never, start, end) && has(classes.ne, start - 2, end) && s.count > 0;
}

function isPast(hit: CueHit, s: Sighting, classes: ScopeClasses, has: Has, from: number, to: number): boolean {
  if (has(classes.era, from, to)) return true;
  for (let word = from; word <= to; word++) {
    if (signOf(s, word, classes.ago) && has(classes.duration, word - 3, word + 4)) return true;
  }
  return tenses(hit, s).has('imperfect');
}

function tenses(hit: CueHit, s: Sighting): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (let word = hit.first; word <= hit.last; word++) {
    for (const sign of s.signs[word]!) if (sign.form) found.add(tenseOf(sign.form));
  }
  return found;
}

function sentenceStart(s: Sighting, word: number): number {
  let from = word;
  while (from > 0 && s.sentence[from - 1] === s.sentence[word]) from--;
  return from;
}

function sentenceEnd(s: Sighting, word: number): number {
  let to = word;
  while (to + 1 < s.count && s.sentence[to + 1] === s.sentence[word]) to++;
  return to;
}
