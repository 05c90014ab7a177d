// The labelled posts that the model learns from.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLinesOf } from './jsonl-file';
import { type LabelledPost, labelledPostSchema } from './labelled-post';

/** Posts that measure the model and that it never learns from. */
const NOT_LEARNED = ['heldout.jsonl', 'heldout-danger.jsonl'];

/** Every post of `tests/corpus/*.jsonl` but the held-out ones, in order of files and lines. Throws `InputError`. */
export function readCorpus(root = process.cwd()): LabelledPost[] {
  const folder = join(root, 'tests/corpus');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && !NOT_LEARNED.includes(file));
  return files.sort().flatMap((file) => readLinesOf(join(folder, file), labelledPostSchema));
}
