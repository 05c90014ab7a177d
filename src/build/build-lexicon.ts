// Gathers word classes and verbs while the data files are read, and folds and expands them.
import type { ClassData, VerbFormsData } from '../detection/detection-data';
import { foldedWords } from './compile-cues';
import { englishForms, frenchForms, type VerbForm } from './expand-verbs';
import type { Fault } from './fault';

const LANGS = ['fr', 'en'] as const;
type Lang = (typeof LANGS)[number];

/** A ligature and its two letters are the same word, written in two ways. */
const spellings = (phrase: string) =>
  /[œŒæ]/.test(phrase) ? [phrase, phrase.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')] : [phrase];

export class LexiconBuilder {
  private readonly phrases = new Map<string, Set<string>>();
  private readonly forms = new Map<string, { name: string; form: VerbForm; words: Set<string> }>();
  private readonly used: { file: string; field: string; name: string }[] = [];
  private readonly expanded = new Map<string, VerbForm[]>();

  /** Adds a class; a phrase may begin with a `{verb}`, which stands for all its forms. */
  addClass(file: string, name: string, phrases: Record<Lang, string[]>): Fault[] {
    if (this.phrases.has(name)) {
      return [{ file, field: name, fault: 'cette classe est déjà définie ailleurs', remedy: 'réunissez les deux' }];
    }
    const plain = new Set<string>();
    this.phrases.set(name, plain);
    for (const lang of LANGS) {
      for (const phrase of phrases[lang].flatMap(spellings)) {
        const verb = /^\{([^{}]+)\}(.*)$/.exec(phrase);
        if (verb) this.addVerb(name, lang, verb[1]!, foldedWords(verb[2]!));
        else plain.add(foldedWords(phrase).join(' '));
      }
    }
    return [];
  }

  /** Notes that a cue uses a class, a verb (`{fr:refuser}`) or a literal. */
  use(file: string, field: string, name: string): Fault[] {
    const verb = /^\{(fr|en):(.+)\}$/.exec(name);
    if (verb) {
      if (!this.expanded.has(name)) this.addVerb(name, verb[1] as Lang, verb[2]!, []);
    } else if (!name.startsWith('=')) this.used.push({ file, field, name });
    return [];
  }

  unknownClasses(): Fault[] {
    return this.used
      .filter(({ name }) => !this.phrases.has(name))
      .map(({ file, field, name }) => {
        const remedy = 'corrigez le nom, ou ajoutez la classe dans src/detection/lexicon/';
        return { file, field, fault: `la classe [${name}] n'existe pas`, remedy };
      });
  }

  built(): { classes: ClassData[]; verbs: VerbFormsData[] } {
    const classes = [...this.phrases].map(([name, phrases]) => ({
      name,
      phrases: [...phrases].filter(Boolean).join('|'),
    }));
    const verbs = [...this.forms.values()].map(({ name, form, words }) => {
      return { name, tense: form.tense, person: form.person, forms: [...words].join('|') };
    });
    return { classes: classes.filter(({ phrases }) => phrases !== ''), verbs };
  }

  private addVerb(name: string, lang: Lang, verb: string, after: string[]): void {
    const key = `{${lang}:${verb}}`;
    const forms = this.expanded.get(key) ?? (lang === 'fr' ? frenchForms(verb) : englishForms(verb));
    this.expanded.set(key, forms);
    for (const form of forms) {
      const group = `${name} ${form.tense} ${form.person}`;
      const known = this.forms.get(group) ?? { name, form, words: new Set<string>() };
      known.words.add([...foldedWords(form.form), ...after].join(' '));
      this.forms.set(group, known);
    }
  }
}
