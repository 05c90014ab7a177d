// Hashes of words to small numbers: what a Map does, in one flat array that stays near the processor.

/** Most of the places that are taken before the table grows. */
const LOAD = 0.5;

export class HashIndex {
  /** Number of hashes known. */
  size = 0;
  /** Hash and number by turns; hash 0 is a free place. */
  private table: Int32Array;
  private mask: number;

  /** `room`: hashes that fit before the table first grows. */
  constructor(room = 8) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(8, room) / LOAD));
    this.table = new Int32Array(2 * places);
    this.mask = places - 1;
  }

  /** The number of a hash (`hashWord`, never 0); -1 where it is not known. */
  get(hash: number): number {
    const { table, mask } = this;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = table[2 * place]!;
      if (known === hash) return table[2 * place + 1]!;
      if (known === 0) return -1;
    }
  }

  set(hash: number, value: number): void {
    if (this.size >= (this.mask + 1) * LOAD) this.grow();
    const { table, mask } = this;
    let place = hash & mask;
    while (table[2 * place] !== 0 && table[2 * place] !== hash) place = (place + 1) & mask;
    if (table[2 * place] === 0) this.size++;
    table[2 * place] = hash;
    table[2 * place + 1] = value;
  }

  clear(): void {
    this.table.fill(0);
    this.size = 0;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    this.mask = old.length - 1;
    this.size = 0;
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) this.set(old[at]!, old[at + 1]!);
  }
}
