// The learned model as a data file: what `npm run train` writes and detection reads.

/** What the model answers: needs by their ids, then these. */
export const OTHER_HEADS = [
  'waits',
  'danger',
  'voice:self',
  'voice:relative',
  'voice:professional',
  'voice:other',
  'urgency:crisis',
  'urgency:red',
  'urgency:amber',
] as const;

export interface ModelData {
  /** Format of the file; a detector refuses one that it does not know. */
  version: 1;
  /** Names of the answers: the needs, then `OTHER_HEADS`. */
  heads: string[];
  /** First level: sums of hashed n-grams. */
  first: {
    bits: number;
    /** One weight is its signed byte times this. */
    scale: number[];
    bias: number[];
    /** Base64 of signed bytes, bucket after bucket, in a bucket head after head. */
    weights: string;
  };
  /** Second level: logistic in the summaries of the first level and the rules. */
  second: {
    /** For each feature what is taken away and what is divided by. */
    mean: number[];
    spread: number[];
    bias: number[];
    scale: number[];
    /** Base64 of signed bytes, feature after feature, in a feature head after head. */
    weights: string;
  };
  /** Probabilities from which a head counts: `sure` is shown, `maybe` is offered. */
  thresholds: Record<string, { sure: number; maybe: number }>;
}
