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

/** In the order of `Persons`. */
const CLASSES = ['first-person', 'second-person', 'third-person', 'kin'];

/** Symbol of the lexicon → number of its class of persons from 1 on, 0 for all others. */
export function personKinds({ symbols, names }: Lexicon): Uint8Array {
  const kinds = new Uint8Array(names.length);
  CLASSES.forEach((name, i) => {
    const symbol = symbols.get(name);
    if (symbol !== undefined) kinds[symbol] = i + 1;
  });
  return kinds;
}

/** `kinds`: those of `personKinds`. */
export function countPersons({ signs, signsFrom, count }: Sighting, kinds: Uint8Array): Persons {
  const counts = new Uint32Array(CLASSES.length + 1);
  const end = signsFrom[count]!;
  for (let i = 0; i < end; i++) counts[kinds[symbolOf(signs[i]!)]!]!++;
  const [, first = 0, second = 0, third = 0, kin = 0] = counts;
  return { first, second, third, kin };
}

export function guessVoice({ first, second, third, kin }: Persons): Voice {
  if (kin > 0 && third > first) return 'relative';
  if (second > first) return 'other';
  return 'self';
}
