// The learned model as a data file: hashed n-grams, one weight a head.

export interface ModelData {
  /** Format of the file; a detector refuses one that it does not know. */
  version: 1;
}
