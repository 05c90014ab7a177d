// All phrases of a language in one tree of words, laid out in flat lists: a lookup touches few places of memory.
import { HashIndex } from '../language/hash-index';
import { symbolOf } from './sign';

/** The number of the node where every phrase begins. */
export const START = 0;

export class Phrases {
  /** What a node and the next word lead to. */
  private readonly steps = new HashIndex();
  /** Node → 1 where a phrase goes on. */
  private readonly longer: number[] = [0];
  /** Node → its signs; most nodes in the middle of phrases have none. */
  private readonly ending = new Map<number, number[]>();
  /** Both laid out in a row: node → place of its first sign, doubled, and 1 where a phrase goes on. */
  private places = new Int32Array(0);
  private signs = new Int32Array(0);
  /** Most signs of one node. */
  mostSigns = 0;

  /** The node that a word (its hash) leads to; -1 where no phrase has it. */
  step(node: number, hash: number): number {
    return this.steps.get(keyOf(node, hash));
  }

  goesOn(node: number): boolean {
    return (this.places[node]! & 1) === 1;
  }

  /** Puts the signs that end at a node behind the others; returns their new number. */
  take(node: number, into: Int32Array, count: number): number {
    const { places, signs } = this;
    const last = places[node + 1]! >> 1;
    let end = count;
    for (let place = places[node]! >> 1; place < last; place++) into[end++] = signs[place]!;
    return end;
  }

  /** Adds a sign at the end of a phrase, behind those that it has; of one symbol the first sign stays. */
  add(hashes: readonly number[], sign: number): void {
    let node = START;
    for (const hash of hashes) {
      let after = this.step(node, hash);
      if (after < 0) {
        after = this.longer.push(0) - 1;
        this.steps.set(keyOf(node, hash), after);
      }
      this.longer[node] = 1;
      node = after;
    }
    const known = this.ending.get(node);
    if (!known) this.ending.set(node, [sign]);
    else if (!known.some((other) => symbolOf(other) === symbolOf(sign))) known.push(sign);
  }

  /** To be called when phrases were added, before any is looked for. */
  layOut(): void {
    const signs: number[] = [];
    this.places = new Int32Array(this.longer.length + 1);
    this.longer.forEach((goesOn, node) => {
      this.places[node] = 2 * signs.length + goesOn;
      const own = this.ending.get(node) ?? [];
      signs.push(...own);
      this.mostSigns = Math.max(this.mostSigns, own.length);
    });
    this.places[this.longer.length] = 2 * signs.length;
    this.signs = Int32Array.from(signs);
  }
}

/** A positive 30-bit number, never 0, as `hashWord` gives. */
function keyOf(node: number, hash: number): number {
  return node === START ? hash : (Math.imul(node, 0x9e3779b1) ^ hash) & 0x3fffffff || 1;
}
