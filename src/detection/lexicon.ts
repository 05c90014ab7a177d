// The word classes made ready: which classes a word or phrase belongs to in a language, looked up by hash.
import { hashWord } from '../language/tokens';
import type { Lang } from '../post';
import type { CueElement } from './compile-cue';
import type { LexiconData, Tense } from './detection-data';
import { TENSES } from './detection-data';
import { unpackPhrases } from './pack-phrases';

/** A class or literal word seen somewhere: `symbol` covers `length` words. */
export interface Sign {
  symbol: number;
  length: number;
  /** Tense and person of a verb form, packed by `packForm`; 0 for anything else. */
  form: number;
}

/** What a word, behind the words before it, may be the end of or go on to. */
export interface Entry {
  /** Signs that end here. */
  signs: Sign[];
  /** Longer phrases by the hash of their next word. */
  next: Map<number, Entry> | null;
}

export interface Lexicon {
  /** By language, then by the hash of the first word of what begins there. */
  entries: Record<Lang, Map<number, Entry>>;
  /** Class name or `=word` → its number. */
  symbols: Map<string, number>;
  /** Number → name. */
  names: string[];
}

/** Tense index + 1 in the low four bits, person above. */
export function packForm(tense: number, person: number): number {
  return tense + 1 + (person << 4);
}

export function tenseOf(form: number): Tense | undefined {
  return TENSES[(form & 15) - 1];
}

export function makeLexicon(data: LexiconData): Lexicon {
  const lexicon: Lexicon = { entries: { fr: new Map(), en: new Map() }, symbols: new Map(), names: [] };
  for (const { name, fr, en } of data.classes) {
    for (const phrase of unpackPhrases(fr)) addPhrase(lexicon, 'fr', name, phrase, 0);
    for (const phrase of unpackPhrases(en)) addPhrase(lexicon, 'en', name, phrase, 0);
  }
  const paradigms = data.paradigms.map((paradigm) => paradigm.split('|').map(readEnding));
  for (const { name, lang, stem, paradigm, after } of data.verbs) {
    for (const { form, ending } of paradigms[paradigm]!) {
      addPhrase(lexicon, lang, name, after === '' ? stem + ending : `${stem}${ending} ${after}`, form);
    }
  }
  return lexicon;
}

function readEnding(text: string): { form: number; ending: string } {
  const [tense, person, ending = ''] = text.split(' ');
  return { form: packForm(Number(tense), Number(person)), ending };
}

/** Adds the literal words of cues. */
export function addLiterals(lexicon: Lexicon, elements: Iterable<{ lang: Lang; element: CueElement }>): void {
  for (const { lang, element } of elements) {
    if (!('oneOf' in element)) continue;
    for (const name of element.oneOf) if (name.startsWith('=')) addPhrase(lexicon, lang, name, name.slice(1), 0);
  }
}

function addPhrase({ entries, ...names }: Lexicon, lang: Lang, name: string, phrase: string, form: number): void {
  const words = phrase.split(' ').map(hashWord);
  let entry: Entry | undefined;
  let entriesHere = entries[lang];
  for (const word of words) {
    if (entry) {
      entry.next ??= new Map();
      entriesHere = entry.next;
    }
    entry = entriesHere.get(word);
    if (!entry) {
      entry = { signs: [], next: null };
      entriesHere.set(word, entry);
    }
  }
  const symbol = symbolOf(names, name);
  // A form that several persons share ("refuse") is one sign, that of the first.
  if (entry && !entry.signs.some((known) => known.symbol === symbol)) {
    entry.signs.push({ symbol, length: words.length, form });
  }
}

function symbolOf({ symbols, names }: Pick<Lexicon, 'symbols' | 'names'>, name: string): number {
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const symbol = names.push(name) - 1;
  symbols.set(name, symbol);
  return symbol;
}
