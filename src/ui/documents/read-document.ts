// From a file or the open page to a document of plain text, or why there is none.
import { Readability } from '@mozilla/readability';
import type { CapturedPage } from '../../browser/capture-page';
import { guessLanguage } from '../../language/guess-language';
import type { DocumentSection, ReadDocument } from '../../sources/imported/imported-document';
import { outline } from '../../sources/imported/outline';
import { decodeText } from './decode-text';
import { htmlSections } from './html-sections';

/** Why nothing could be read. */
export type ReadFault = 'empty' | 'too-big' | 'not-text';
export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; why: ReadFault };

/** In bytes of a file, and in characters of what is read in it: storage has room for several. */
export const MOST_BYTES = 8_000_000;
const MOST_CHARACTERS = 1_500_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
const LOOKS_LIKE_HTML = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i;

/** The part of a browser's `File` that is needed. */
export interface FileToRead {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export async function readFile(file: FileToRead): Promise<ReadResult> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'too-big' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { ok: false, why: 'not-text' };
  const from = { kind: 'file', name: file.name } as const;
  const bare = file.name.replace(/\.\w+$/, '');
  if (/\.x?html?$/i.test(file.name) || LOOKS_LIKE_HTML.test(text)) {
    return whole(readHtml(text, { title: bare, publisher: file.name }), from, file.size);
  }
  const about = { title: bare, author: null, publisher: file.name, date: null };
  return whole({ ...about, sections: outline(text) }, from, file.size);
}

export function readPage({ html, url }: CapturedPage): ReadResult {
  if (html.length > MOST_BYTES) return { ok: false, why: 'too-big' };
  const { hostname, pathname } = new URL(url);
  const read = readHtml(html, { title: hostname + pathname, publisher: hostname });
  return whole(read, { kind: 'page', url: url.split('#')[0]! }, new TextEncoder().encode(html).length);
}

type About = Pick<ReadDocument, 'title' | 'author' | 'publisher' | 'date' | 'sections'>;

/** The parsed document is a copy of its own: nothing runs or loads in it, and the page is not touched. */
function readHtml(html: string, otherwise: Pick<About, 'title' | 'publisher'>): About {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const read = article?.content ? htmlSections(article.content) : [];
  return {
    title: clean(article?.title) || clean(document.title) || otherwise.title,
    author: clean(article?.byline) || null,
    publisher: clean(article?.siteName) || otherwise.publisher,
    date: ISO_DAY.exec(article?.publishedTime ?? '')?.[0] ?? null,
    // Where no article stands out, all the words of the page.
    sections: textOf(read).trim() === '' ? htmlSections(document.body) : read,
  };
}

function whole(about: About, from: ReadDocument['from'], size: number): ReadResult {
  const text = textOf(about.sections);
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'too-big' };
  return { ok: true, document: { ...about, lang: guessLanguage(text.slice(0, 20_000)), from, size } };
}

function textOf(sections: readonly DocumentSection[]): string {
  return sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]).join('\n');
}

function clean(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
