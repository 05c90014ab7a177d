// The word classes made ready: which classes a word or phrase belongs to, looked up by hash.
import { hashWord } from '../language/tokens';
import type { DetectionData, ElementData } from './detection-data';
import { TENSES } from './detection-data';

/** A class or literal word seen somewhere: `symbol` covers `length` words. */
export interface Sign {
  symbol: number;
  length: number;
  /** Tense and person of a verb form, packed by `packForm`; 0 for anything else. */
  form: number;
}

/** What may begin with a given word. */
export interface Entry {
  /** Signs of the word alone. */
  signs: Sign[];
  /** Longer phrases, longest first, by the hashes of the words after the first. */
  phrases: { rest: number[]; sign: Sign }[];
}

export interface Lexicon {
  /** By the hash of the first word. */
  entries: Map<number, Entry>;
  /** Class name or `=word` → its number. */
  symbols: Map<string, number>;
  /** Number → name. */
  names: string[];
}

/** Tense index + 1 in the low four bits, person above. */
export function packForm(tense: (typeof TENSES)[number], person: number): number {
  return TENSES.indexOf(tense) + 1 + (person << 4);
}

export function tenseOf(form: number): (typeof TENSES)[number] | undefined {
  return TENSES[(form & 15) - 1];
}

export function makeLexicon(data: DetectionData): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), symbols: new Map(), names: [] };
  for (const { name, phrases } of data.classes) {
    for (const phrase of phrases.split('|')) addPhrase(lexicon, name, phrase, 0);
  }
  for (const { name, tense, person, forms } of data.verbs) {
    for (const form of forms.split('|')) addPhrase(lexicon, name, form, packForm(tense, person));
  }
  for (const cue of data.cues) for (const element of cue.elements) addLiterals(lexicon, element);
  for (const { phrases } of lexicon.entries.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

function addLiterals(lexicon: Lexicon, element: ElementData): void {
  if (!('oneOf' in element)) return;
  for (const name of element.oneOf) {
    if (name.startsWith('=') && !lexicon.symbols.has(name)) addPhrase(lexicon, name, name.slice(1), 0);
  }
}

function addPhrase(lexicon: Lexicon, name: string, phrase: string, form: number): void {
  const [first, ...rest] = phrase.split(' ').map(hashWord);
  if (first === undefined) return;
  let entry = lexicon.entries.get(first);
  if (!entry) {
    entry = { signs: [], phrases: [] };
    lexicon.entries.set(first, entry);
  }
  const sign: Sign = { symbol: symbolOf(lexicon, name), length: rest.length + 1, form };
  if (rest.length > 0) entry.phrases.push({ rest, sign });
  // A form that several persons share ("refuse") is one sign, that of the first.
  else if (!entry.signs.some(({ symbol }) => symbol === sign.symbol)) entry.signs.push(sign);
}

function symbolOf(lexicon: Lexicon, name: string): number {
  const known = lexicon.symbols.get(name);
  if (known !== undefined) return known;
  const symbol = lexicon.names.push(name) - 1;
  lexicon.symbols.set(name, symbol);
  return symbol;
}
