// Reads what the commands are given: a saved forum page (.html) or posts (.jsonl), with errors that say what to do.
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { recognise } from '../forums/engines';
import { readPage } from '../forums/read-posts';
import { InputError, readFile, readLines } from '../learning/jsonl-file';
import type { Post } from '../post';

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

function readHtml(file: string, content: string): { engine: string; posts: Post[] } {
  const { document } = parseHTML(content);
  const engine = recognise(document as unknown as Document);
  if (!engine) throw new InputError(`${file} : aucun moteur de forum connu ne reconnaît cette page.`);
  return { engine: engine.name, posts: readPage(document as unknown as Document, engine).posts };
}

function barePost(id: string, text: string): Post {
  return { id, text, permalink: null, author: null, fromTeam: false, date: null, dateText: null };
}
