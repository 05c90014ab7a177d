// The small weights of a layer four to a number, because one addition is quicker than four.
import type { HashedLayer } from './layer';

/**
 * A byte holds one weight and an offset that leaves none below 0. Sums of rows are kept in lanes of 16 bits, two to a
 * number: of four columns the first and third share a number, and the second and fourth.
 */
export interface PackedColumns {
  /** Row after row, `quads` of them each. */
  numbers: Int32Array;
  quads: number;
  offset: number;
  /** Rows whose sum a byte surely holds, a multiple of four. */
  byteHolds: number;
  /** The same of a lane; a row that counts n times counts as n. */
  laneHolds: number;
}

const LOW_BYTES = 0x00ff00ff;
const BYTE = 0xff;
const LANE = 0xffff;

/** Throws where the weights are so large that a byte does not hold four of them. */
export function packColumns({ weights, bias }: HashedLayer): PackedColumns {
  const heads = bias.length;
  const quads = (heads + 3) >> 2;
  const offset = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1);
  const numbers = new Int32Array((weights.length / heads) * quads);
  for (let at = 0, row = 0; at < weights.length; at += heads, row += quads) {
    for (let h = 0; h < heads; h++) numbers[row + (h >> 2)]! |= (weights[at + h]! + offset) << ((h & 3) << 3);
  }
  const holds = (most: number) => Math.floor(most / (2 * offset));
  const byteHolds = holds(BYTE) & ~3;
  if (byteHolds === 0) throw new Error(`un poids de ${offset} est trop grand pour être rangé en octets`);
  return { numbers, quads, offset, byteHolds, laneHolds: holds(LANE) };
}

/** The weight of a head in the row that begins at a place. */
export function weightIn({ numbers, offset }: PackedColumns, start: number, head: number): number {
  return ((numbers[start + (head >> 2)]! >>> ((head & 3) << 3)) & BYTE) - offset;
}

/** The sum of a head, offsets and all, among lanes that begin at a place. */
export function laneOf(lanes: Int32Array, at: number, head: number): number {
  return (lanes[at + ((head >> 2) << 1) + (head & 1)]! >>> ((head & 2) << 3)) & LANE;
}

/** Adds the rows that begin at some places, from one number to another, to lanes: at most as many as a lane holds. */
export function addRows(
  { numbers, quads, byteHolds }: PackedColumns,
  starts: Int32Array,
  from: number,
  end: number,
  to: Int32Array,
): void {
  for (let few = from; few < end; few += byteHolds) {
    addFew(numbers, quads, starts, few, Math.min(few + byteHolds, end), to);
  }
}

/** The same of rows whose sum a byte holds; four at a time. */
function addFew(
  numbers: Int32Array,
  quads: number,
  starts: Int32Array,
  from: number,
  end: number,
  to: Int32Array,
): void {
  const fours = from + ((end - from) & ~3);
  for (let quad = 0, lane = 0; quad < quads; quad++, lane += 2) {
    let bytes = 0;
    for (let i = from; i < fours; i += 4) {
      bytes +=
        numbers[starts[i]! + quad]! +
        numbers[starts[i + 1]! + quad]! +
        numbers[starts[i + 2]! + quad]! +
        numbers[starts[i + 3]! + quad]!;
      bytes |= 0;
    }
    for (let i = fours; i < end; i++) bytes = (bytes + numbers[starts[i]! + quad]!) | 0;
    to[lane]! += bytes & LOW_BYTES;
    to[lane + 1]! += (bytes >>> 8) & LOW_BYTES;
  }
}

/** Adds the rows from one number to another, each times its weight: weights that together a lane holds. */
export function addWeighed(
  { numbers, quads }: PackedColumns,
  starts: Int32Array,
  weights: Int32Array,
  from: number,
  end: number,
  to: Int32Array,
): void {
  for (let quad = 0, lane = 0; quad < quads; quad++, lane += 2) {
    let low = 0;
    let high = 0;
    for (let i = from; i < end; i++) {
      const bytes = numbers[starts[i]! + quad]!;
      low = (low + Math.imul(bytes & LOW_BYTES, weights[i]!)) | 0;
      high = (high + Math.imul((bytes >>> 8) & LOW_BYTES, weights[i]!)) | 0;
    }
    to[lane]! += low;
    to[lane + 1]! += high;
  }
}
