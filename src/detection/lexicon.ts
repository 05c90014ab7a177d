// The word classes made ready: which classes a word or phrase belongs to, looked up by hash.
import { hashWord } from '../language/tokens';
import type { DetectionData, ElementData } from './detection-data';
import { TENSES } from './detection-data';

/** A phrase that begins with a given word. */
export interface Entry {
  /** Number of the class or literal word. */
  symbol: number;
  /** Hashes of the words after the first; empty for a single word. */
  rest: number[];
  /** Tense and person of a verb form, packed by `packForm`; 0 for anything else. */
  form: number;
}

export interface Lexicon {
  /** First word's hash → the phrases that begin so, longest first. */
  entries: Map<number, Entry[]>;
  /** Class name or `=word` → its number. */
  symbols: Map<string, number>;
  names: string[];
}

/** Tense index + 1 in the low four bits, person above. */
export function packForm(tense: (typeof TENSES)[number], person: number): number {
  return TENSES.indexOf(tense) + 1 + (person << 4);
}

export function tenseOf(form: number): (typeof TENSES)[number] | undefined {
  return TENSES[(form & 15) - 1];
}

export function personOf(form: number): number {
  return form >> 4;
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
  for (const list of lexicon.entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
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
  const list = lexicon.entries.get(first) ?? [];
  const symbol = symbolOf(lexicon, name);
  list.push({ symbol, rest, form });
  lexicon.entries.set(first, list);
}

function symbolOf(lexicon: Lexicon, name: string): number {
  const known = lexicon.symbols.get(name);
  if (known !== undefined) return known;
  const symbol = lexicon.names.push(name) - 1;
  lexicon.symbols.set(name, symbol);
  return symbol;
}
