// How a command of `npm run` ends: what it prints, and a plain sentence when it was called wrongly.
import { InputError } from '../learning/jsonl-file';

/** Splits `FILE --json` into files and flags. */
export function readArguments(argv = process.argv.slice(2)): { files: string[]; json: boolean; flags: Set<string> } {
  const flags = new Set(argv.filter((argument) => argument.startsWith('--')));
  return { files: argv.filter((argument) => !argument.startsWith('--')), json: flags.has('--json'), flags };
}

/** Runs a command; what the caller got wrong is said on the error output, with exit code 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  // A reader that closes early (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
