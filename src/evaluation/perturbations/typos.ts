// A typo in every ten words: two letters swapped, one dropped, doubled, or struck on the key beside it.
import { seeded } from '../../learning/fit-heads';
import { stripAccents } from './accents';
import type { Perturbation } from './perturbation';

const ONE_IN = 10;
/** Shorter words are left as they are: a typo in "ne" or "I" makes another word of it. */
const SHORTEST = 4;

const ROWS = {
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
} as const;

export const typos: Perturbation = {
  key: 'typos',
  title: 'une faute de frappe tous les dix mots',
  change(text, lang) {
    const random = seeded(seedOf(text));
    const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
    const long = words.filter(([word]) => word.length >= SHORTEST);
    const wanted = Math.min(long.length, Math.round(words.length / ONE_IN));
    const chosen = new Set<(typeof long)[number]>();
    while (chosen.size < wanted) chosen.add(long[Math.floor(random() * long.length)]!);
    let changed = '';
    let from = 0;
    for (const match of long) {
      if (!chosen.has(match)) continue;
      changed += text.slice(from, match.index) + mistype(match[0], ROWS[lang], random);
      from = match.index + match[0].length;
    }
    return changed + text.slice(from);
  },
};

/** Never the first letter, which people look at; a swap of two equal letters doubles one instead. */
function mistype(word: string, rows: readonly string[], random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at]!;
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  const kind = Math.floor(random() * 4);
  if (kind === 0 && letter !== word[at + 1]) return before + word[at + 1]! + letter + after.slice(1);
  if (kind === 1) return before + after;
  if (kind === 2) return before + neighbour(letter, rows, random) + after;
  return before + letter + letter + after;
}

function neighbour(letter: string, rows: readonly string[], random: () => number): string {
  const bare = stripAccents(letter.toLowerCase())[0]!;
  const row = rows.find((keys) => keys.includes(bare));
  if (!row) return letter + letter;
  const at = row.indexOf(bare);
  const keys = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  const key = keys[Math.floor(random() * keys.length)]!;
  return letter === letter.toLowerCase() ? key : key.toUpperCase();
}

/** A seed from the text alone, so that what befalls a post does not depend on the posts before it. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
