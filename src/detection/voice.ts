// Who writes, from the words alone: the fallback where no model has learned better.

import type { Lexicon } from './lexicon';
import type { Voice } from './need';
import type { Sighting } from './sighting';

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

export function countPersons(sighting: Sighting, lexicon: Lexicon): Persons {
  const numbers = {
    first: lexicon.symbols.get('first-person'),
    second: lexicon.symbols.get('second-person'),
    third: lexicon.symbols.get('third-person'),
    kin: lexicon.symbols.get('kin'),
  };
  const persons: Persons = { first: 0, second: 0, third: 0, kin: 0 };
  for (const signs of sighting.signs) {
    for (const { symbol } of signs) {
      for (const key of ['first', 'second', 'third', 'kin'] as const) if (symbol === numbers[key]) persons[key]++;
    }
  }
  return persons;
}

export function guessVoice({ first, second, third, kin }: Persons): Voice {
  if (kin > 0 && third > first) return 'relative';
  if (second > first) return 'other';
  return 'self';
}
