// Which cues a text can hold at all, from the symbols that stand in it: most are put aside without being looked for.
import type { Element } from './match-cue';

/** Lists of numbers in a row: list `i` from `from[i]` to `from[i + 1]`. */
interface Lists {
  numbers: Int32Array;
  from: Int32Array;
}

function inARow(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    from[i + 1] = from[i]! + list.length;
  });
  return { numbers: Int32Array.from(lists.flat()), from };
}

export interface PossibleCues {
  /** Symbol → the cues that are looked for where it stands: the rarest of their words. */
  anchored: Lists;
  /** Cue → each other element that must be there, the rarest first: how many symbols can fill it, then these. */
  needed: Lists;
  /** A bit for each cue, all 0 between two texts. */
  found: Int32Array;
}

export function readyPossible(cues: readonly (readonly Element[])[], symbols: number): PossibleCues {
  const named = new Uint32Array(symbols);
  for (const elements of cues) for (const symbol of choicesOf(elements).flat()) named[symbol]!++;
  // A word that few cues name stands in few texts.
  const commonness = (oneOf: readonly number[]) => oneOf.reduce((sum, symbol) => sum + named[symbol]!, 0);
  const anchored: number[][] = Array.from({ length: symbols }, () => []);
  const needed = cues.map((elements, number) => {
    const [rarest = [], ...others] = choicesOf(elements).sort((a, b) => commonness(a) - commonness(b));
    for (const symbol of new Set(rarest)) anchored[symbol]!.push(number);
    return others.flatMap((oneOf) => [oneOf.length, ...oneOf]);
  });
  return { anchored: inARow(anchored), needed: inARow(needed), found: new Int32Array((cues.length + 31) >> 5) };
}

/** The symbols of each element that must be there. */
export function choicesOf(elements: readonly Element[]): number[][] {
  return elements.flatMap((element) => ('gap' in element || element.optional ? [] : [element.oneOf]));
}

/**
 * Numbers of the cues of which each element can be filled by some word of the text, in order, each once.
 * `present`: the symbols that stand in the text; `first`: symbol → 0 where it stands nowhere.
 */
export function possibleCues(
  { anchored, needed, found }: PossibleCues,
  present: readonly number[],
  first: Uint32Array,
): number[] {
  for (const symbol of present) {
    const end = anchored.from[symbol + 1]!;
    for (let i = anchored.from[symbol]!; i < end; i++) {
      const number = anchored.numbers[i]!;
      if (canFill(needed, number, first)) found[number >> 5]! |= 1 << (number & 31);
    }
  }
  const possible: number[] = [];
  for (let part = 0; part < found.length; part++) {
    for (let bits = found[part]!; bits !== 0; bits &= bits - 1) {
      possible.push((part << 5) + 31 - Math.clz32(bits & -bits));
    }
    found[part] = 0;
  }
  return possible;
}

/** Plain loops, because this is asked of a hundred cues for each post. */
function canFill({ numbers, from }: Lists, cue: number, first: Uint32Array): boolean {
  const last = from[cue + 1]!;
  for (let at = from[cue]!; at < last; ) {
    const end = at + 1 + numbers[at]!;
    at++;
    while (at < end && first[numbers[at]!] === 0) at++;
    if (at === end) return false;
    at = end;
  }
  return true;
}
