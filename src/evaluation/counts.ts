// Right, claimed and real: the three counts behind precision, recall and F1.

export interface Counts {
  /** Claimed and real. */
  right: number;
  /** What the judge claims. */
  claimed: number;
  /** What the labels say. */
  real: number;
}

/** Null where nothing was counted: a figure that does not exist is not nought. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

export const precision = ({ right, claimed }: Counts) => share(right, claimed);
export const recall = ({ right, real }: Counts) => share(right, real);
export const f1 = ({ right, claimed, real }: Counts) => share(2 * right, claimed + real);

/** The mean F1 of the classes that the labels hold; a class without a real case says nothing and is left out. */
export function macroF1(classes: readonly Counts[]): number | null {
  const held = classes.filter(({ real }) => real > 0).map((counts) => f1(counts)!);
  return share(
    held.reduce((sum, value) => sum + value, 0),
    held.length,
  );
}

/** F1 over all decisions at once. */
export function microF1(classes: readonly Counts[]): number | null {
  return f1({ right: total(classes, 'right'), claimed: total(classes, 'claimed'), real: total(classes, 'real') });
}

function total(classes: readonly Counts[], key: keyof Counts): number {
  return classes.reduce((sum, counts) => sum + counts[key], 0);
}
