// The interface's French texts for the commands, so that a reason reads the same there as in the panel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Because } from '../triage/triage';

export type Tell = (because: Because) => string;

/** Needs are told by their titles; what has no text is told by its key. */
export function readTell(needTitles: Record<string, { fr: string }>, root = process.cwd()): Tell {
  const texts = parse(readFileSync(join(root, 'src/ui/locales/fr.yml'), 'utf8')) as unknown;
  return ({ key, fill }) => {
    const text = `because.${key}`.split('.').reduce<unknown>((node, name) => {
      return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
    }, texts);
    if (typeof text !== 'string') return key;
    return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = fill[name];
      if (value === undefined) return blank;
      return name === 'need' ? (needTitles[value]?.fr ?? value) : value;
    });
  };
}
