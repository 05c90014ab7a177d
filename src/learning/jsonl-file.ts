// Files of one JSON object a line, and the mistakes of whoever wrote them.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A mistake of the person who called the command, told in their words. */
export class InputError extends Error {}

/** The text of a file. Throws `InputError`. */
export function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new InputError(`${file} : ce fichier ne se lit pas. Vérifiez son chemin.`);
  }
}

/** Every line of a .jsonl file in one shape; blank lines are passed over. Throws `InputError` with the line's number. */
export function readLines<S extends v.GenericSchema>(file: string, content: string, schema: S): v.InferOutput<S>[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${file}, ligne ${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`${where} : ce n’est pas du JSON. Chaque ligne est un objet {"id": "…", "text": "…"}.`);
    }
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    const issue = parsed.issues[0];
    throw new InputError(`${where} : ${issue.path?.map(({ key }) => String(key)).join('.') ?? ''} ${issue.message}`);
  });
}

/** Like `readLines`, from a file. */
export function readLinesOf<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readLines(file, readFile(file), schema);
}
