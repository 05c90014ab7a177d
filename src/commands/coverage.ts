// `npm run coverage`: writes the page that tells what the library covers.
import { writeFileSync } from 'node:fs';
import { COVERAGE_PAGE, writeCoverage } from '../build/coverage-page';
import { faultsToText } from '../build/fault';
import { readLibraryData } from '../build/read-library';
import { InputError } from '../learning/jsonl-file';
import { runCommand } from './run-command';

await runCommand(() => {
  const { data, faults, mapped, audience } = readLibraryData(process.cwd());
  if (faults.length > 0 || !audience) throw new InputError(faultsToText(faults));
  writeFileSync(COVERAGE_PAGE, writeCoverage(data, mapped, audience));
  console.log(`${COVERAGE_PAGE} est à jour.`);
});
