// Reads what the commands are given: a saved forum page (.html) or posts (.jsonl), with errors that say what to do.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { recognise } from '../forums/engines';
import { readPage } from '../forums/read-posts';
import type { Post } from '../post';

/** A mistake of the person who called the command, told in their words. */
export class InputError extends Error {}

const postSchema = v.looseObject({ id: v.string(), text: v.string() });

/** The posts of a file, in its order. Throws `InputError`. */
export function readPosts(file: string): { engine: string | null; posts: Post[] } {
  const content = readFile(file);
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return readHtml(file, content);
    case '.jsonl':
      return { engine: null, posts: readLines(file, content, postSchema).map(({ id, text }) => barePost(id, text)) };
    default:
      throw new InputError(`${file} : donnez une page de forum enregistrée (.html) ou des messages (.jsonl).`);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new InputError(`${file} : ce fichier ne se lit pas. Vérifiez son chemin.`);
  }
}

function readHtml(file: string, content: string): { engine: string; posts: Post[] } {
  const { document } = parseHTML(content);
  const engine = recognise(document as unknown as Document);
  if (!engine) throw new InputError(`${file} : aucun moteur de forum connu ne reconnaît cette page.`);
  return { engine: engine.name, posts: readPage(document as unknown as Document, engine).posts };
}

function barePost(id: string, text: string): Post {
  return { id, text, permalink: null, author: null, date: null, dateText: null };
}

/** Every line of a .jsonl file in one shape; blank lines are passed over. Throws `InputError` with the line's number. */
function readLines<S extends v.GenericSchema>(file: string, content: string, schema: S): v.InferOutput<S>[] {
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
