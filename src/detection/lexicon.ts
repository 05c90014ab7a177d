// The word classes made ready: which classes a word or phrase belongs to in a language, looked up by hash.
import { HashIndex } from '../language/hash-index';
import { hashWord } from '../language/tokens';
import type { Lang } from '../post';
import type { CueElement } from './compile-cue';
import type { LexiconData } from './detection-data';
import { unpackPhrases } from './pack-phrases';
import { Phrases } from './phrases';
import { packForm, packSign } from './sign';

export interface Lexicon {
  /** Hash of a spelling → hash of the word that it is read as. */
  spellings: Record<Lang, HashIndex>;
  phrases: Record<Lang, Phrases>;
  /** Class name or `=word` → its number. */
  symbols: Map<string, number>;
  /** Number → name. */
  names: string[];
}

/** Most words are no spelling of another: in a table with much room, that is seen at the first look. */
const ROOMY = 512;

export function makeLexicon(data: LexiconData): Lexicon {
  const lexicon: Lexicon = {
    spellings: { fr: new HashIndex(ROOMY), en: new HashIndex(ROOMY) },
    phrases: { fr: new Phrases(), en: new Phrases() },
    symbols: new Map(),
    names: [],
  };
  for (const { lang, word, as } of data.spellings) {
    for (const other of as) lexicon.spellings[lang].set(hashWord(other), hashWord(word));
  }
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
  layOut(lexicon);
  return lexicon;
}

/** The hash of the word that a spelling (its hash) is read as, most often itself. */
export function wordOf(spellings: HashIndex, hash: number): number {
  const word = spellings.get(hash);
  return word < 0 ? hash : word;
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
  layOut(lexicon);
}

function layOut({ phrases }: Lexicon): void {
  phrases.fr.layOut();
  phrases.en.layOut();
}

/** Words of phrases are read as those of texts: in whichever spelling a class has them, it is found in all. */
function addPhrase(
  { spellings, phrases, ...names }: Lexicon,
  lang: Lang,
  name: string,
  phrase: string,
  form: number,
): void {
  const hashes = phrase.split(' ').map((word) => wordOf(spellings[lang], hashWord(word)));
  // A form that several persons share ("refuse") is one sign, that of the first.
  phrases[lang].add(hashes, packSign(numberOf(names, name), hashes.length, form));
}

function numberOf({ symbols, names }: Pick<Lexicon, 'symbols' | 'names'>, name: string): number {
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const symbol = names.push(name) - 1;
  symbols.set(name, symbol);
  return symbol;
}
