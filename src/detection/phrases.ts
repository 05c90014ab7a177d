// All phrases of a language in one tree of words, laid out in flat lists: a lookup touches few places of memory.
import { HashIndex } from '../language/hash-index';

/** The number of the node where every phrase begins. */
export const START = 0;
const NOTHING = -1;

export class Phrases {
  /** What a node and the next word lead to. */
  private readonly steps = new HashIndex();
  /** Node → 1 where a phrase goes on. */
  private readonly longer: number[] = [0];
  /** Node → place of the first of its signs; `NOTHING` where no phrase ends. */
  private readonly first: number[] = [NOTHING];
  private readonly signs: number[] = [];
  /** Place of a sign → place of the next of the same node. */
  private readonly next: number[] = [];

  /** The node that a word (its hash) leads to; -1 where no phrase has it. */
  step(node: number, hash: number): number {
    return this.steps.get(keyOf(node, hash));
  }

  goesOn(node: number): boolean {
    return this.longer[node] === 1;
  }

  /** Puts the signs that end at a node behind the others; returns their new number. */
  take(node: number, into: number[], count: number): number {
    let end = count;
    for (let place = this.first[node]!; place !== NOTHING; place = this.next[place]!) into[end++] = this.signs[place]!;
    return end;
  }

  /** The node at the end of a phrase, made where it is missing. */
  nodeOf(hashes: readonly number[]): number {
    let node = START;
    for (const hash of hashes) {
      let after = this.step(node, hash);
      if (after < 0) {
        after = this.first.push(NOTHING) - 1;
        this.longer.push(0);
        this.steps.set(keyOf(node, hash), after);
      }
      this.longer[node] = 1;
      node = after;
    }
    return node;
  }

  /** Adds a sign behind those that a node has. */
  add(node: number, sign: number): void {
    const place = this.signs.push(sign) - 1;
    this.next.push(NOTHING);
    if (this.first[node] === NOTHING) {
      this.first[node] = place;
      return;
    }
    let last = this.first[node]!;
    while (this.next[last] !== NOTHING) last = this.next[last]!;
    this.next[last] = place;
  }
}

/** A positive 30-bit number, never 0, as `hashWord` gives. */
function keyOf(node: number, hash: number): number {
  return node === START ? hash : (Math.imul(node, 0x9e3779b1) ^ hash) & 0x3fffffff || 1;
}
