// The words of a text with the classes that each belongs to: what cues, scopes and voice look at.

import { guessLanguage } from '../language/guess-language';
import type { Tokens } from '../language/tokens';
import { CLOSE_QUOTE, OPEN_QUOTE, QUESTION, tokenise, WORD } from '../language/tokens';
import type { Lang } from '../post';
import type { Entry, Lexicon, Sign } from './lexicon';

export interface Sighting {
  text: string;
  lang: Lang;
  tokens: Tokens;
  /** Number of words. */
  count: number;
  /** Word number → token number. */
  token: Uint32Array;
  /** Word number → sentence number. */
  sentence: Uint16Array;
  /** Word number → 1 inside quotation marks. */
  quoted: Uint8Array;
  /** Word number → signs seen there. */
  signs: readonly (readonly Sign[])[];
  /** Sentence number → 1 if it asks. */
  asks: Uint8Array;
  sentences: number;
}

const NONE: readonly Sign[] = [];

/** Only the classes of the text's language are seen. */
export function sight(text: string, { entries }: Lexicon): Sighting {
  const tokens = tokenise(text);
  const lang = guessLanguage(text, tokens);
  const token = new Uint32Array(tokens.count);
  const sentence = new Uint16Array(tokens.count);
  const quoted = new Uint8Array(tokens.count);
  const sentences = tokens.count > 0 ? tokens.sentence[tokens.count - 1]! + 1 : 0;
  const asks = new Uint8Array(sentences);
  let count = 0;
  let inQuote = false;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === WORD) {
      token[count] = i;
      sentence[count] = tokens.sentence[i]!;
      quoted[count] = inQuote ? 1 : 0;
      count++;
    } else if (kind === QUESTION) asks[tokens.sentence[i]!] = 1;
    else if (kind === OPEN_QUOTE) inQuote = true;
    else if (kind === CLOSE_QUOTE) inQuote = text.charCodeAt(tokens.start[i]!) === 0x22 ? !inQuote : false;
  }
  const signs: (readonly Sign[])[] = new Array(count);
  for (let word = 0; word < count; word++) signs[word] = signsAt(word, count, token, tokens, entries[lang]);
  return { text, lang, tokens, count, token, sentence, quoted, signs, asks, sentences };
}

/** The signs that begin at a word, the longest first. */
function signsAt(
  word: number,
  count: number,
  token: Uint32Array,
  tokens: Tokens,
  entries: Map<number, Entry>,
): readonly Sign[] {
  let entry = entries.get(tokens.hash[token[word]!]!);
  if (!entry) return NONE;
  let found: readonly Sign[] = entry.signs;
  for (let next = word + 1; entry?.next && next < count; next++) {
    entry = entry.next.get(tokens.hash[token[next]!]!);
    if (entry && entry.signs.length > 0) found = found.length > 0 ? entry.signs.concat(found) : entry.signs;
  }
  return found;
}

/** The sign of a class at a word, if it stands there. */
export function signOf(sighting: Sighting, word: number, symbol: number): Sign | undefined {
  const signs = sighting.signs[word];
  if (signs) for (const sign of signs) if (sign.symbol === symbol) return sign;
  return undefined;
}

/** Start and end of a run of words in the text, UTF-16 units. */
export function spanOfWords(sighting: Sighting, first: number, last: number): { start: number; end: number } {
  const { tokens, token } = sighting;
  return { start: tokens.start[token[first]!]!, end: tokens.end[token[last]!]! };
}

/** Names of the classes that stand somewhere, sorted, each once. */
export function classesSeen({ signs }: Sighting, { names }: Lexicon): string[] {
  const seen = new Set<number>();
  for (const here of signs) for (const { symbol } of here) seen.add(symbol);
  return Array.from(seen, (symbol) => names[symbol]!).sort();
}
