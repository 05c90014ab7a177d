// Fits the second level: one hidden layer beside a straight path, all heads at once, by Adam with dropout; the same input gives the same weights.
import { leaky } from '../detection/model';
import { seeded, UNKNOWN } from './fit-heads';

export interface Network {
  features: number;
  hidden: number;
  heads: number;
  /** Feature-major: the weights to all hidden units of feature 0, then of feature 1, … */
  into: Float32Array;
  intoBias: Float32Array;
  /** Row-major: the weights to all heads of each hidden unit, then of each feature. */
  out: Float32Array;
  outBias: Float32Array;
}

export interface NetworkOptions {
  hidden: number;
  epochs: number;
  rate: number;
  decay: number;
  /** Share of hidden units that a step leaves out. */
  dropout: number;
}

const BATCH = 32;

export function fitNetwork(
  rows: readonly Float32Array[],
  labels: readonly Uint8Array[],
  options: NetworkOptions,
): Network {
  const random = seeded(1);
  const network = freshNetwork(rows[0]?.length ?? 0, options.hidden, labels[0]?.length ?? 0, random);
  const parameters = [network.into, network.intoBias, network.out, network.outBias];
  const slopes = parameters.map((values) => new Float32Array(values.length));
  const adam = new Adam(parameters, options);
  const order = rows.map((_, i) => i);
  const steps = options.epochs * Math.ceil(rows.length / BATCH);
  const pass = new Pass(network);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let from = 0; from < order.length; from += BATCH) {
      for (const slope of slopes) slope.fill(0);
      const batch = order.slice(from, from + BATCH);
      for (const i of batch) pass.addSlopes(rows[i]!, labels[i]!, slopes, batch.length, options.dropout, random);
      adam.step(slopes, 1 - step++ / steps);
    }
  }
  return network;
}

/** Logits of one row, one a head. */
export function scoreNetwork(network: Network, row: Float32Array): Float32Array {
  const pass = new Pass(network);
  pass.forward(row, 0, () => 1);
  return pass.logits;
}

function freshNetwork(features: number, hidden: number, heads: number, random: () => number): Network {
  // Sums of uniform numbers come near enough to the normal distribution.
  const normal = () => (random() + random() + random() + random() + random() + random() - 3) * Math.SQRT2;
  const into = Float32Array.from({ length: features * hidden }, () => normal() / Math.sqrt(features));
  const out = Float32Array.from({ length: (hidden + features) * heads }, (_, i) =>
    i < hidden * heads ? normal() * 0.1 : 0,
  );
  return {
    features,
    hidden,
    heads,
    into,
    intoBias: new Float32Array(hidden),
    out,
    outBias: new Float32Array(heads).fill(-2),
  };
}

/** One row through the network and back. */
class Pass {
  readonly logits: Float32Array;
  private readonly units: Float32Array;
  private readonly kept: Float32Array;

  constructor(private readonly network: Network) {
    this.logits = new Float32Array(network.heads);
    this.units = new Float32Array(network.hidden);
    this.kept = new Float32Array(network.hidden);
  }

  forward(row: Float32Array, dropout: number, random: () => number): void {
    const { features, hidden, heads, into, intoBias, out, outBias } = this.network;
    const { units, kept, logits } = this;
    units.set(intoBias);
    for (let f = 0; f < features; f++) {
      for (let u = 0; u < hidden; u++) units[u]! += into[f * hidden + u]! * row[f]!;
    }
    for (let u = 0; u < hidden; u++) {
      kept[u] = random() < dropout ? 0 : 1 / (1 - dropout);
      units[u] = leaky(units[u]!) * kept[u]!;
    }
    logits.set(outBias);
    for (let u = 0; u < hidden; u++) for (let h = 0; h < heads; h++) logits[h]! += out[u * heads + h]! * units[u]!;
    for (let f = 0; f < features; f++) {
      for (let h = 0; h < heads; h++) logits[h]! += out[(hidden + f) * heads + h]! * row[f]!;
    }
  }

  addSlopes(
    row: Float32Array,
    label: Uint8Array,
    [into, intoBias, out, outBias]: Float32Array[],
    size: number,
    dropout: number,
    random: () => number,
  ): void {
    this.forward(row, dropout, random);
    const { features, hidden, heads, out: weights } = this.network;
    const { units, kept, logits } = this;
    for (let h = 0; h < heads; h++) {
      logits[h] = label[h] === UNKNOWN ? 0 : (1 / (1 + Math.exp(-logits[h]!)) - label[h]!) / size;
      outBias![h]! += logits[h]!;
    }
    for (let u = 0; u < hidden; u++) {
      let slope = 0;
      for (let h = 0; h < heads; h++) {
        slope += weights[u * heads + h]! * logits[h]!;
        out![u * heads + h]! += units[u]! * logits[h]!;
      }
      kept[u] = slope * kept[u]! * (units[u]! > 0 ? 1 : -leaky(-1));
      intoBias![u]! += kept[u]!;
    }
    for (let f = 0; f < features; f++) {
      const value = row[f]!;
      for (let u = 0; u < hidden; u++) into![f * hidden + u]! += kept[u]! * value;
      for (let h = 0; h < heads; h++) out![(hidden + f) * heads + h]! += logits[h]! * value;
    }
  }
}

/** Adam with decoupled decay. */
class Adam {
  private readonly means: Float32Array[];
  private readonly squares: Float32Array[];
  private steps = 0;

  constructor(
    private readonly parameters: Float32Array[],
    private readonly options: NetworkOptions,
  ) {
    this.means = parameters.map((values) => new Float32Array(values.length));
    this.squares = parameters.map((values) => new Float32Array(values.length));
  }

  /** `share`: of the rate, falling to 0 over the training. */
  step(slopes: readonly Float32Array[], share: number): void {
    const { rate, decay } = this.options;
    this.steps++;
    const meanShare = 1 - 0.9 ** this.steps;
    const squareShare = 1 - 0.999 ** this.steps;
    this.parameters.forEach((values, p) => {
      const slope = slopes[p]!;
      const mean = this.means[p]!;
      const square = this.squares[p]!;
      for (let i = 0; i < values.length; i++) {
        mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
        square[i] = 0.999 * square[i]! + 0.001 * slope[i]! * slope[i]!;
        const move = mean[i]! / meanShare / (Math.sqrt(square[i]! / squareShare) + 1e-8);
        values[i]! -= rate * share * (move + decay * values[i]!);
      }
    });
  }
}
