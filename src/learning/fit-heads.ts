// Fits one-vs-rest logistic regressions, all heads at once, by AdaGrad over sparse or dense rows; the same input gives the same weights.

/** One example: which features it has and how strongly. */
export interface Row {
  ids: Uint16Array;
  values: Float32Array;
}

export interface Fitted {
  heads: number;
  /** Feature-major: the weights of all heads of feature 0, then of feature 1, … */
  weights: Float32Array;
  bias: Float32Array;
}

export interface FitOptions {
  features: number;
  epochs: number;
  rate: number;
  /** Pull of each touched weight towards zero. */
  decay: number;
  /** Errors smaller than this are left alone: most heads are right about most posts, and time goes to the others. */
  ignore: number;
}

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A label that teaches nothing: whether the head answers yes for this row is not known. */
export const UNKNOWN = 2;

/** `labels[i][h]` is 1 where head `h` answers yes for row `i`, 0 where it does not, or `UNKNOWN`. */
export function fitHeads(rows: readonly Row[], labels: readonly Uint8Array[], options: FitOptions): Fitted {
  const { features, epochs, rate, decay, ignore } = options;
  const heads = labels[0]?.length ?? 0;
  const weights = new Float32Array(features * heads);
  const squares = new Float32Array(features * heads).fill(1e-6);
  const bias = new Float32Array(heads).fill(-2);
  const biasSquares = new Float32Array(heads).fill(1e-6);
  const random = seeded(7);
  const order = rows.map((_, i) => i);
  const errors = new Float64Array(heads);
  const active = new Int32Array(heads);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { ids, values } = rows[i]!;
      const count = readErrors(weights, bias, rows[i]!, labels[i]!, errors, active, ignore);
      if (count === 0) continue;
      for (let k = 0; k < ids.length; k++) {
        const from = ids[k]! * heads;
        for (let a = 0; a < count; a++) {
          const at = from + active[a]!;
          const slope = errors[active[a]!]! * values[k]! + decay * weights[at]!;
          const square = squares[at]! + slope * slope;
          squares[at] = square;
          weights[at]! -= (rate * slope) / Math.sqrt(square);
        }
      }
      for (let a = 0; a < count; a++) {
        const h = active[a]!;
        biasSquares[h]! += errors[h]! * errors[h]!;
        bias[h]! -= (rate * errors[h]!) / Math.sqrt(biasSquares[h]!);
      }
    }
  }
  return { heads, weights, bias };
}

/** Fills `errors` (probability less label) and the heads that are worth a step; returns how many. */
function readErrors(
  weights: Float32Array,
  bias: Float32Array,
  { ids, values }: Row,
  label: Uint8Array,
  errors: Float64Array,
  active: Int32Array,
  ignore: number,
): number {
  const heads = bias.length;
  for (let h = 0; h < heads; h++) errors[h] = bias[h]!;
  for (let k = 0; k < ids.length; k++) {
    const from = ids[k]! * heads;
    const value = values[k]!;
    for (let h = 0; h < heads; h++) errors[h]! += weights[from + h]! * value;
  }
  let count = 0;
  for (let h = 0; h < heads; h++) {
    const error = label[h] === UNKNOWN ? 0 : 1 / (1 + Math.exp(-errors[h]!)) - label[h]!;
    errors[h] = error;
    if (error > ignore || error < -ignore) active[count++] = h;
  }
  return count;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
