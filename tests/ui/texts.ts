// Gives the interface its texts where no browser does: imported for its effect.
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

type Texts = { [key: string]: string | Texts };

/** The messages of a language as the browser holds them: "urgency_red_word"; the forms of a plural in one line. */
export function readTexts(lang: 'fr' | 'en'): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string[], value: string | Texts) => {
    if (typeof value === 'string') texts.set(path.join('_'), value);
    else if ('n' in value) texts.set(path.join('_'), Object.values(value).join(' | '));
    else for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
  };
  add([], parse(readFileSync(`src/ui/locales/${lang}.yml`, 'utf8')));
  return texts;
}

let texts = readTexts('fr');

export function speak(lang: 'fr' | 'en'): void {
  texts = readTexts(lang);
}

fakeBrowser.i18n.getMessage = (key: string, fill?: string | (string | number)[]) => {
  const blanks = [fill ?? []].flat();
  return (texts.get(key) ?? '').replace(/\$(\d)/g, (_, place) => String(blanks[place - 1] ?? ''));
};
