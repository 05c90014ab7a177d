// The data files as the commands need them, read from the disk; a fault in one of them stops the command.
import { faultsToText } from '../build/fault';
import { readDetectionData } from '../build/read-detection';
import { readLibraryData } from '../build/read-library';
import type { DetectionData } from '../detection/detection-data';
import { InputError } from '../learning/jsonl-file';
import type { LibraryData } from '../library/library-data';

export interface Catalogue {
  detection: DetectionData;
  library: LibraryData;
}

/** Throws `InputError` with every fault at once. */
export function readCatalogue(root = process.cwd()): Catalogue {
  const detection = readDetectionData(root);
  const library = readLibraryData(root);
  const faults = [...detection.faults, ...library.faults];
  if (faults.length > 0) throw new InputError(faultsToText(faults));
  return { detection: detection.data, library: library.data };
}
