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
  /** Cue → each element that must be there: how many symbols can fill it, then these, element after element. */
  needed: Lists;
}

export function readyPossible(cues: readonly (readonly Element[])[], symbols: number): PossibleCues {
  return {
    anchored: inARow(anchorCues(cues, symbols)),
    needed: inARow(cues.map((elements) => choicesOf(elements).flatMap((oneOf) => [oneOf.length, ...oneOf]))),
  };
}

/** The symbols of each element that must be there. */
export function choicesOf(elements: readonly Element[]): number[][] {
  return elements.flatMap((element) => ('gap' in element || element.optional ? [] : [element.oneOf]));
}

/** A word that few cues name stands in few texts. */
function anchorCues(cues: readonly (readonly Element[])[], symbols: number): number[][] {
  const named = new Uint32Array(symbols);
  for (const elements of cues) for (const symbol of choicesOf(elements).flat()) named[symbol]!++;
  const anchored: number[][] = Array.from({ length: symbols }, () => []);
  const commonness = (oneOf: readonly number[]) => oneOf.reduce((sum, symbol) => sum + named[symbol]!, 0);
  cues.forEach((elements, number) => {
    const rarest = choicesOf(elements).reduce((best, oneOf) => (commonness(oneOf) < commonness(best) ? oneOf : best));
    for (const symbol of new Set(rarest)) anchored[symbol]!.push(number);
  });
  return anchored;
}

/**
 * Numbers of the cues of which each element can be filled by some word of the text, in order, each once.
 * `present`: the symbols that stand in the text; `first`: symbol → 0 where it stands nowhere.
 */
export function possibleCues(
  { anchored, needed }: PossibleCues,
  present: readonly number[],
  first: Uint32Array,
): number[] {
  const possible: number[] = [];
  for (const symbol of present) {
    const end = anchored.from[symbol + 1]!;
    for (let i = anchored.from[symbol]!; i < end; i++) {
      const number = anchored.numbers[i]!;
      if (canFill(needed, number, first)) possible.push(number);
    }
  }
  return possible.sort((a, b) => a - b).filter((number, i) => number !== possible[i - 1]);
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
