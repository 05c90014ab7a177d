// The Vite plugin that reads, checks and hands out the data files; a fault in one of them stops the build.
import type { Plugin } from 'vite';
import { faultsToText } from './fault';
import { readDetectionData } from './read-detection';
import { readLibraryData } from './read-library';

/** Virtual modules, each `export default` of one plain object. */
const MODULES = {
  'virtual:relais/detection': readDetectionData,
  'virtual:relais/library': readLibraryData,
} as const;

type ModuleId = keyof typeof MODULES;

/** Throws, at build start, one error that lists every fault of every data file. */
export function relaisData(root = process.cwd()): Plugin {
  return {
    name: 'relais-data',
    buildStart() {
      const faults = Object.values(MODULES).flatMap((read) => read(root).faults);
      if (faults.length > 0) throw new Error(faultsToText(faults));
    },
    resolveId(id) {
      return id in MODULES ? `\0${id}` : undefined;
    },
    load(id) {
      const name = id.slice(1) as ModuleId;
      if (!id.startsWith('\0') || !(name in MODULES)) return undefined;
      const { data, files } = MODULES[name](root);
      for (const file of files) this.addWatchFile(file);
      // As a string it is read several times quicker than as code: the background begins with it at each wake.
      const text = JSON.stringify(JSON.stringify(data));
      return { code: `export default JSON.parse(${text});`, moduleSideEffects: false };
    },
  };
}
