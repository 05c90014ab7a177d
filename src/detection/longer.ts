// Room for more whole numbers behind those that a list has.

/** A copy at least twice as long, and `least` longer; what is new is 0. */
export function longer(numbers: Int32Array, least: number): Int32Array {
  const more = new Int32Array(2 * numbers.length + least);
  more.set(numbers);
  return more;
}
