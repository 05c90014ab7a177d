// Who writes, from the words alone: the fallback where no model has learned better.

import type { Lexicon } from './lexicon';
import type { Voice } from './need';
import type { Sighting } from './sighting';
import { symbolOf } from './sign';

/** How often each class of persons stands in a post. */
export interface Persons {
  first: number;
  second: number;
  third: number;
  kin: number;
}

/** The classes of persons by their numbers in the lexicon. */
export function personSymbols(lexicon: Lexicon): number[] {
  return ['first-person', 'second-person', 'third-person', 'kin'].map((name) => lexicon.symbols.get(name) ?? -1);
}

/** `symbols`: those of `personSymbols`. */
export function countPersons({ signs, signsFrom, count }: Sighting, symbols: readonly number[]): Persons {
  const counts = symbols.map(() => 0);
  const end = signsFrom[count]!;
  for (let i = 0; i < end; i++) {
    const symbol = symbolOf(signs[i]!);
    for (let person = 0; person < symbols.length; person++) if (symbols[person] === symbol) counts[person]!++;
  }
  const [first = 0, second = 0, third = 0, kin = 0] = counts;
  return { first, second, third, kin };
}

export function guessVoice({ first, second, third, kin }: Persons): Voice {
  if (kin > 0 && third > first) return 'relative';
  if (second > first) return 'other';
  return 'self';
}
