// A fault in a data file, told to the person who wrote the file.

export interface Fault {
  /** Path from the root of the project. */
  file: string;
  /** Where in the file ("needs[0]", "## ask, phrase 2"). */
  field: string;
  /** What is wrong. */
  fault: string;
  /** What to do. */
  remedy: string;
}

/** What a reader of data files returns: the data of every sound file, and every fault of the others. */
export interface ReadResult<T> {
  data: T;
  faults: Fault[];
  /** Absolute paths of the files that were read. */
  files: string[];
}

export function faultsToText(faults: Fault[]): string {
  const lines = faults.map((f) => `${f.file}\n  ${f.field} : ${f.fault}\n  → ${f.remedy}`);
  const count = faults.length === 1 ? '1 faute' : `${faults.length} fautes`;
  return `${count} dans les fichiers de données :\n\n${lines.join('\n\n')}\n`;
}
