// The words of a text with the classes that each belongs to: what cues, scopes and voice look at.

import { guessLanguage } from '../language/guess-language';
import type { Tokens } from '../language/tokens';
import { CLOSE_QUOTE, emptyTokens, OPEN_QUOTE, QUESTION, tokenise, WORD } from '../language/tokens';
import { unitAt } from '../language/units';
import type { Lang } from '../post';
import { type Lexicon, wordOf } from './lexicon';
import { longer } from './longer';
import { type Phrases, START } from './phrases';
import { symbolOf } from './sign';

/** One entry a word or a sentence; entries from `count` or `sentences` on are left from an earlier text. */
export interface Sighting {
  text: string;
  lang: Lang;
  tokens: Tokens;
  /** Number of words. */
  count: number;
  /** Word number → token number. */
  token: Uint32Array;
  /** Word number → hash of the word, whichever way it is spelt (`spellings.yml`). */
  hash: Int32Array;
  /** Word number → sentence number. */
  sentence: Uint16Array;
  /** Word number → 1 inside quotation marks. */
  quoted: Uint8Array;
  /** The signs (`packSign`) that begin at a word, the longest first, word after word. */
  signs: Int32Array;
  /** Word number → number of its first sign; one entry more than there are words. */
  signsFrom: Uint32Array;
  /** Sentence number → 1 if it asks. */
  asks: Uint8Array;
  sentences: number;
}

export function emptySighting(): Sighting {
  return {
    text: '',
    lang: 'fr',
    tokens: emptyTokens(),
    count: 0,
    ...roomFor(0),
    signs: new Int32Array(0),
    sentences: 0,
  };
}

function roomFor(words: number): Pick<Sighting, 'token' | 'hash' | 'sentence' | 'quoted' | 'signsFrom' | 'asks'> {
  return {
    token: new Uint32Array(words),
    hash: new Int32Array(words),
    sentence: new Uint16Array(words),
    quoted: new Uint8Array(words),
    signsFrom: new Uint32Array(words + 1),
    asks: new Uint8Array(words),
  };
}

/** Only the classes of the text's language are seen. `into`: a sighting that is not needed any more, its memory is used again. */
export function sight(text: string, { phrases, spellings }: Lexicon, into: Sighting = emptySighting()): Sighting {
  const tokens = tokenise(text, into.tokens);
  const lang = guessLanguage(text, tokens);
  if (into.token.length < tokens.count) Object.assign(into, roomFor(tokens.count));
  const { token, hash, sentence, quoted, asks } = into;
  const sentences = tokens.count > 0 ? tokens.sentence[tokens.count - 1]! + 1 : 0;
  asks.fill(0, 0, sentences);
  let count = 0;
  let inQuote = false;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === WORD) {
      token[count] = i;
      hash[count] = wordOf(spellings[lang], tokens.hash[i]!);
      sentence[count] = tokens.sentence[i]!;
      quoted[count] = inQuote ? 1 : 0;
      count++;
    } else if (kind === QUESTION) asks[tokens.sentence[i]!] = 1;
    else if (kind === OPEN_QUOTE) inQuote = true;
    else if (kind === CLOSE_QUOTE) inQuote = unitAt(text, tokens.start[i]!) === 0x22 ? !inQuote : false;
  }
  into.count = count;
  readSigns(into, phrases[lang]);
  into.text = text;
  into.lang = lang;
  into.sentences = sentences;
  return into;
}

function readSigns(into: Sighting, phrases: Phrases): void {
  const { hash, count, signsFrom } = into;
  let { signs } = into;
  let total = 0;
  for (let word = 0; word < count; word++) {
    const from = total;
    signsFrom[word] = from;
    let node = phrases.step(START, hash[word]!);
    for (let next = word; node >= 0; node = phrases.step(node, hash[next]!)) {
      if (total + phrases.mostSigns > signs.length) signs = longer(signs, phrases.mostSigns);
      const end = phrases.take(node, signs, total);
      if (from < total && total < end) bringForward(signs, from, total, end);
      total = end;
      if (++next === count || !phrases.goesOn(node)) break;
    }
  }
  signsFrom[count] = total;
  into.signs = signs;
}

/** Puts what stands from `middle` to `end` before what stands from `from` to `middle`. */
function bringForward(signs: Int32Array, from: number, middle: number, end: number): void {
  const shorter = signs.slice(from, middle);
  signs.copyWithin(from, middle, end);
  signs.set(shorter, from + end - middle);
}

/** Start and end of a run of words in the text, UTF-16 units. */
export function spanOfWords(sighting: Sighting, first: number, last: number): { start: number; end: number } {
  const { tokens, token } = sighting;
  return { start: tokens.start[token[first]!]!, end: tokens.end[token[last]!]! };
}

/** Names of the classes that stand somewhere, sorted, each once. */
export function classesSeen({ signs, signsFrom, count }: Sighting, { names }: Lexicon): string[] {
  const seen = new Set<number>();
  for (let i = 0; i < signsFrom[count]!; i++) seen.add(symbolOf(signs[i]!));
  return Array.from(seen, (symbol) => names[symbol]!).sort();
}
