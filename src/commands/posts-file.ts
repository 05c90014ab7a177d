// Reads what the commands are given: a saved forum page (.html) or posts (.jsonl), with errors that say what to do.
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { ENGINES, recognise } from '../forums/engines';
import { readPage } from '../forums/read-posts';
import { barePost } from '../learning/bare-post';
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
      return { engine: null, posts: readLines(file, content, postSchema).map(barePost) };
    default:
      throw new InputError(`${file} : donnez une page de forum enregistrée (.html) ou des messages (.jsonl).`);
  }
}

function readHtml(file: string, content: string): { engine: string; posts: Post[] } {
  const { document } = parseHTML(content);
  const page = document as unknown as Document;
  const engine = recognise(page);
  if (!engine) {
    const known = ENGINES.map(({ name }) => name).join(', ');
    throw new InputError(`${file} : aucun moteur de forum connu ne lit cette page. Moteurs connus : ${known}.`);
  }
  const { posts } = readPage(page, engine);
  if (posts.length === 0) {
    throw new InputError(`${file} : cette page vient d’un forum ${engine.name}, mais aucun message n’y est lu.`);
  }
  return { engine: engine.name, posts };
}
