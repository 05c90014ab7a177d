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
  /** The post undoes what it seems to tell: nothing is needed any more, or never was. */
  'settled',
] as const;

/** Steps in which an inverse document frequency is kept, at most 127 of them. */
export const IDF_STEPS = 12;

export interface LayerData {
  /** Of one weight. */
  bits: 8 | 4;
  bias: number[];
  /** One weight is its signed number times the scale of its column. */
  scale: number[];
  /** Signed numbers, row after row, in a row column after column: base64 of those of 8 bits, one hexadecimal digit for each of 4 bits, which compresses well. */
  weights: string;
}

/** A layer over hashed features, of which only the rows that say most are kept; shipped with 4 bits, because larger weights do not fit their bytes (`packColumns`). */
export interface HashedLayerData extends LayerData {
  /** Buckets are numbers below 2 to this. */
  buckets: number;
  /** Base64 of one bit a bucket, the low bit of a byte first: whether the bucket has a row. */
  kept: string;
}

export interface ModelData {
  /** Format of the file; a detector refuses one that it does not know. */
  version: 5;
  /** Names of the answers: the needs, then `OTHER_HEADS`. */
  heads: string[];
  /** First level: sums of hashed n-grams; a row a bucket, a column a head. */
  first: HashedLayerData;
  /** Beside it: words and pairs of words of the whole post by tf-idf. */
  terms: HashedLayerData & {
    /** Base64 of one byte a row: its inverse document frequency times `IDF_STEPS`. */
    idf: string;
  };
  /** Second level: a small network over the summaries of the first level and the rules. */
  second: {
    /** For each feature what is taken away and what is divided by. */
    mean: number[];
    spread: number[];
    into: LayerData;
    out: LayerData;
  };
  /** Probabilities from which a head counts: `sure` is shown, `maybe` is offered. */
  thresholds: Record<string, { sure: number; maybe: number }>;
}
