// Reads the word classes that replies may suppose: those of `src/library/premises/` and those of detection.
import type { LexiconData } from '../detection/detection-data';
import { classesOf, type Reply } from '../library/reply';
import { LexiconBuilder } from './build-lexicon';
import { listFiles, readYaml } from './data-file';
import type { Fault } from './fault';
import { LEXICON, lexiconShape } from './read-detection';

const PREMISES = 'src/library/premises';

export interface PremisesRead {
  /** Only the classes that some reply names. */
  data: LexiconData;
  /** Every class that a reply may name. */
  names: Set<string>;
  faults: Fault[];
  /** From the root of the project. */
  files: string[];
}

export function readPremises(root: string, replies: readonly Reply[]): PremisesRead {
  const named = new Set(replies.flatMap(({ when, unless }) => [...when, ...unless].flatMap(classesOf)));
  const lexicon = new LexiconBuilder();
  const names = new Set<string>();
  const faults: Fault[] = [];
  const files = [LEXICON, PREMISES]
    .flatMap((folder) => listFiles(root, folder))
    .filter((file) => file.endsWith('.yml'));
  for (const file of files) {
    // The faults of the lexicon are told with the detection data.
    const isOwn = file.startsWith(PREMISES);
    const read = readYaml(root, file, lexiconShape);
    if (!read.ok) {
      if (isOwn) faults.push(...read.faults);
      continue;
    }
    for (const [name, phrases] of Object.entries(read.value)) {
      if (isOwn && names.has(name)) {
        const remedy = 'donnez-lui un autre nom, ou servez-vous de celle qui est là';
        faults.push({ file, field: name, fault: 'cette classe est déjà définie ailleurs', remedy });
      } else if (named.has(name)) lexicon.addClass(file, name, phrases);
      names.add(name);
    }
  }
  return { data: lexicon.built(), names, faults, files };
}
