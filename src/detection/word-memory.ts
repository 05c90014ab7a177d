// What words weigh wherever they stand, added up once and remembered from post to post.
import { HashIndex } from '../language/hash-index';
import type { RowNumbers } from './layer';
import { featuresOfWord, MOST_OF_WORD, type NgramReader } from './ngrams';
import { addRows, laneOf, type PackedColumns } from './packed-columns';
import type { Sighting } from './sighting';

/** Words that are remembered at once, but for a post that has more: more than the posts of an evening have. */
const MOST_WORDS = 8192;

export class WordMemory {
  /** Place of a word → how many features it has. */
  features = new Uint8Array(MOST_WORDS);
  /** How many of them have a row. */
  private withRow = new Uint8Array(MOST_WORDS);
  /** Hash (`keyOf`) → place. */
  private known = new HashIndex(MOST_WORDS);
  /** Sums of these rows, place after place, in lanes. */
  private sums: Int32Array;
  private readonly lanes: number;
  private readonly own = new Int32Array(MOST_OF_WORD);

  constructor(
    private readonly reader: NgramReader,
    private readonly rows: RowNumbers,
    private readonly packed: PackedColumns,
  ) {
    this.lanes = 2 * packed.quads;
    this.sums = new Int32Array(MOST_WORDS * this.lanes);
  }

  /** To be called before so many words are looked for, so that none of them pushes another out. */
  makeRoom(words: number): void {
    const room = this.features.length;
    if (words > room) {
      this.known = new HashIndex(2 * words);
      this.features = new Uint8Array(2 * words);
      this.withRow = new Uint8Array(2 * words);
      this.sums = new Int32Array(2 * words * this.lanes);
    }
    // Starting afresh is simpler than forgetting the oldest, and happens once in hundreds of posts.
    else if (this.known.size + words > room) this.known.clear();
  }

  /** The place of a word, which is remembered where it is new. */
  placeOf(s: Sighting, word: number): number {
    const hash = keyOf(s, word);
    const place = this.known.get(hash);
    return place >= 0 ? place : this.remember(s, word, hash);
  }

  private remember(s: Sighting, word: number, hash: number): number {
    const { rows, packed, lanes, own } = this;
    const place = this.known.size;
    let count = 0;
    this.features[place] = featuresOfWord(s, word, this.reader.bits, (bucket) => {
      const row = rows[bucket]!;
      if (row > 0) own[count++] = row * packed.quads;
    });
    this.withRow[place] = count;
    const sum = this.sums.subarray(place * lanes, (place + 1) * lanes).fill(0);
    addRows(packed, own, 0, count, sum);
    this.known.set(hash, place);
    return place;
  }

  /** What the features of a word weigh for a head. */
  weightOf(place: number, head: number): number {
    return laneOf(this.sums, place * this.lanes, head) - this.withRow[place]! * this.packed.offset;
  }

  /** Adds the words at some places, from one number to another, to lanes; returns how many rows these hold now. */
  add(places: Int32Array, from: number, end: number, to: Int32Array): number {
    const { sums, lanes, withRow } = this;
    let count = 0;
    for (let word = from; word < end; word++) count += withRow[places[word]!]!;
    const fours = from + ((end - from) & ~3);
    // Four at a time: each sum is read and written a quarter as often.
    for (let word = from; word < fours; word += 4) {
      const a = places[word]! * lanes;
      const b = places[word + 1]! * lanes;
      const c = places[word + 2]! * lanes;
      const d = places[word + 3]! * lanes;
      for (let lane = 0; lane < lanes; lane++) {
        to[lane]! += sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]!;
      }
    }
    for (let word = fours; word < end; word++) {
      const a = places[word]! * lanes;
      for (let lane = 0; lane < lanes; lane++) to[lane]! += sums[a + lane]!;
    }
    return count;
  }
}

/** By what a word is remembered: of another spelling its letters count, and the word that it is read as. */
function keyOf({ tokens, token, hash }: Sighting, word: number): number {
  const spelt = tokens.hash[token[word]!]!;
  const read = hash[word]!;
  return spelt === read ? read : (Math.imul(spelt, 0x9e3779b1) ^ read) & 0x3fffffff || 1;
}
