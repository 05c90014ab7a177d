// The labelled posts that the model learns from.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLinesOf } from './jsonl-file';
import { type LabelledPost, labelledPostSchema } from './labelled-post';

/** Files whose name begins so measure the model, and it never learns from them. */
const HELD_OUT = 'heldout';

/** Every post of `tests/corpus/*.jsonl` but the held-out ones, in order of files and lines. Throws `InputError`. */
export function readCorpus(root = process.cwd()): LabelledPost[] {
  const folder = join(root, 'tests/corpus');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && !file.startsWith(HELD_OUT));
  return files.sort().flatMap((file) => readLinesOf(join(folder, file), labelledPostSchema));
}
