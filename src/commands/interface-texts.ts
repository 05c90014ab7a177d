// The interface's French texts for the commands, so that a reason reads the same there as in the panel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Because } from '../triage/triage';

export type Tell = (because: Because) => string;

/** The French text of a key of the interface (`voice.self`); the key where there is none. */
export type Say = (key: string) => string;

export function readSay(root = process.cwd()): Say {
  const texts = parse(readFileSync(join(root, 'src/ui/locales/fr.yml'), 'utf8')) as unknown;
  return (key) => {
    const text = key.split('.').reduce<unknown>((node, name) => {
      return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
    }, texts);
    return typeof text === 'string' ? text : key;
  };
}

/** Needs are told by their titles; what has no text is told by its key. */
export function readTell(needTitles: Record<string, { fr: string }>, root = process.cwd()): Tell {
  const say = readSay(root);
  return ({ key, fill }) => {
    const because = `because.${key}`;
    const text = say(because);
    if (text === because) return key;
    return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = fill[name];
      if (value === undefined) return blank;
      return name === 'need' ? (needTitles[value]?.fr ?? value) : value;
    });
  };
}
