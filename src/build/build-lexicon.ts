// Gathers word classes and verbs while the data files are read; folds phrases, and expands verbs into stems and endings.
import { foldedWords } from '../detection/compile-cue';
import { type LexiconData, type SpellingData, TENSES, type VerbData } from '../detection/detection-data';
import { packPhrases } from '../detection/pack-phrases';
import type { Lang } from '../post';
import { englishForms, frenchForms } from './expand-verbs';
import type { Fault } from './fault';

/** A ligature and its two letters are the same word, written in two ways. */
const ligatures = (phrase: string) =>
  /[œŒæ]/.test(phrase) ? [phrase, phrase.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')] : [phrase];

export class LexiconBuilder {
  private readonly classes = new Map<string, Record<Lang, Set<string>>>();
  private readonly verbs = new Map<string, VerbData>();
  private readonly paradigms: string[] = [];
  private readonly conjugated = new Map<string, Pick<VerbData, 'stem' | 'paradigm'>>();
  private readonly spelt: SpellingData[] = [];
  private readonly used: { file: string; field: string; name: string }[] = [];

  /** Adds a class; a phrase may begin with a `{verb}`, which stands for all its forms. */
  addClass(file: string, name: string, phrases: Record<Lang, string[]>): Fault[] {
    if (this.classes.has(name)) {
      return [{ file, field: name, fault: 'cette classe est déjà définie ailleurs', remedy: 'réunissez les deux' }];
    }
    const plain = { fr: new Set<string>(), en: new Set<string>() };
    this.classes.set(name, plain);
    for (const lang of ['fr', 'en'] as const) {
      for (const phrase of phrases[lang].flatMap(ligatures)) {
        const verb = /^\{([^{}]+)\}(.*)$/.exec(phrase);
        if (verb) this.addVerb(name, lang, verb[1]!, foldedWords(verb[2]!).join(' '));
        else plain[lang].add(foldedWords(phrase).join(' '));
      }
    }
    return [];
  }

  /** Adds other spellings of words, once every class is there: each is one word, is read as one word only, and is no other word of a class. */
  addSpellings(file: string, spellings: Record<Lang, Record<string, string[]>>): Fault[] {
    const faults: Fault[] = [];
    for (const lang of ['fr', 'en'] as const) {
      const known = new Set<string>(Object.keys(spellings[lang]).map((word) => foldedWords(word).join(' ')));
      for (const [written, others] of Object.entries(spellings[lang])) {
        const field = `${lang}.${written}`;
        const words = foldedWords(written);
        const word = words[0] ?? '';
        const as: string[] = [];
        if (words.length !== 1) faults.push(notOneWord(file, field, written));
        for (const other of others) {
          const [one = '', ...more] = foldedWords(other);
          const owner = this.classOf(lang, one, word);
          if (one === '' || more.length > 0) faults.push(notOneWord(file, field, other));
          else if (known.has(one)) {
            const fault = `« ${other} » est déjà lu comme un mot`;
            faults.push({ file, field, fault, remedy: 'gardez-le sous un seul mot' });
          } else if (owner) {
            const fault = `« ${other} » est un mot de la classe [${owner}], où « ${written} » n’est pas`;
            faults.push({ file, field, fault, remedy: 'retirez cette écriture' });
          } else as.push(one);
          known.add(one);
        }
        if (words.length === 1 && as.length > 0) this.spelt.push({ lang, word, as });
      }
    }
    return faults;
  }

  /** The class of which a phrase has the spelling, but not the same phrase with the word. */
  private classOf(lang: Lang, spelling: string, word: string): string | undefined {
    const swap = (phrase: string) =>
      phrase
        .split(' ')
        .map((one) => (one === spelling ? word : one))
        .join(' ');
    const isOther = (phrase: string, all: Set<string>) =>
      phrase.split(' ').includes(spelling) && !all.has(swap(phrase));
    for (const [name, phrases] of this.classes) {
      for (const phrase of phrases[lang]) if (isOther(phrase, phrases[lang])) return name;
    }
    return undefined;
  }

  /** Notes that a cue uses a class, a verb (`{fr:refuser}`) or a literal. */
  use(file: string, field: string, name: string): void {
    const verb = /^\{(fr|en):(.+)\}$/.exec(name);
    if (verb) this.addVerb(name, verb[1] as Lang, verb[2]!, '');
    else if (!name.startsWith('=')) this.used.push({ file, field, name });
  }

  unknownClasses(): Fault[] {
    return this.used
      .filter(({ name }) => !this.classes.has(name))
      .map(({ file, field, name }) => {
        const remedy = 'corrigez le nom, ou ajoutez la classe dans src/detection/lexicon/';
        return { file, field, fault: `la classe [${name}] n’existe pas`, remedy };
      });
  }

  built(): LexiconData {
    const packed = (phrases: Set<string>) => packPhrases([...phrases].filter(Boolean));
    const classes = [...this.classes].map(([name, { fr, en }]) => ({ name, fr: packed(fr), en: packed(en) }));
    return { spellings: this.spelt, classes, paradigms: this.paradigms, verbs: [...this.verbs.values()] };
  }

  private addVerb(name: string, lang: Lang, verb: string, after: string): void {
    this.verbs.set(`${name} ${lang} ${verb} ${after}`, { name, lang, ...this.conjugate(lang, verb), after });
  }

  private conjugate(lang: Lang, verb: string): Pick<VerbData, 'stem' | 'paradigm'> {
    const key = `${lang} ${verb}`;
    const known = this.conjugated.get(key);
    if (known) return known;
    const forms = (lang === 'fr' ? frenchForms(verb) : englishForms(verb)).map(({ form, tense, person }) => {
      return { form: foldedWords(form).join(' '), tense: TENSES.indexOf(tense), person };
    });
    const stem = sharedStart(forms.map(({ form }) => form));
    const endings = forms.map(({ form, tense, person }) => `${tense} ${person} ${form.slice(stem.length)}`).join('|');
    if (!this.paradigms.includes(endings)) this.paradigms.push(endings);
    const made = { stem, paradigm: this.paradigms.indexOf(endings) };
    this.conjugated.set(key, made);
    return made;
  }
}

function notOneWord(file: string, field: string, written: string): Fault {
  return {
    file,
    field,
    fault: `« ${written} » n’est pas un mot d’un seul tenant`,
    remedy: 'écrivez un mot, sans espace',
  };
}

function sharedStart(words: readonly string[]): string {
  const first = words[0] ?? '';
  let length = first.length;
  while (!words.every((word) => word.startsWith(first.slice(0, length)))) length--;
  // A stem does not end within a phrase ("se |faire").
  return first.slice(0, length).trimEnd() === first.slice(0, length)
    ? first.slice(0, length)
    : first.slice(0, length - 1);
}
