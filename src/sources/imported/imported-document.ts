// A document that the moderator brought: its own text, kept on their computer, and read as a source like any other.
import type { Lang } from '../../post';
import type { Source, SourceSection } from '../source';

export interface DocumentSection {
  /** Null for what stands before the first heading. */
  heading: string | null;
  /** None under a heading that another one follows at once. */
  paragraphs: string[];
}

/** What a file or a page gives. */
export interface ReadDocument {
  title: string;
  author: string | null;
  /** Who publishes it: the name of the site, or of the file where nothing else is known. */
  publisher: string;
  /** ISO day, where the document says one. */
  date: string | null;
  lang: Lang;
  from: { kind: 'file'; name: string } | { kind: 'page'; url: string };
  /** Of what was read, in bytes. */
  size: number;
  sections: DocumentSection[];
}

export interface ImportedDocument extends ReadDocument {
  /** Also the id of the source that it is. */
  id: string;
  /** ISO day. */
  imported: string;
  /** Id of the bundled source whose text it is; null for a source of its own. */
  textOf: string | null;
}

const OPENING_LENGTH = 240;

/** Its sections, but those with nothing under their heading, bear the first words of what they say; a document is a source of its own until it is the text of another. */
export function toSource({ id, title, author, publisher, date, lang, sections }: ImportedDocument): Source {
  const ids = sectionIds(sections);
  const told = sections.flatMap(({ heading, paragraphs }, i): SourceSection[] =>
    paragraphs.length === 0 ? [] : [{ id: ids[i]!, title: heading ?? title, summary: opening(paragraphs.join(' ')) }],
  );
  return { id, title, author, publisher, date, lang, sections: told };
}

/** The sources that own words may name: the bundled ones, then the documents that are none of them. */
export function withDocuments(sources: readonly Source[], documents: readonly ImportedDocument[]): Source[] {
  return [...sources, ...documents.filter(({ textOf }) => textOf === null).map(toSource)];
}

/** The section that `toSource` gives this id. */
export function sectionWithId({ sections }: ImportedDocument, id: string): DocumentSection | null {
  return sections[sectionIds(sections).indexOf(id)] ?? null;
}

/** Words of the headings, numbered where two are alike. */
function sectionIds(sections: readonly DocumentSection[]): string[] {
  const seen = new Map<string, number>();
  return sections.map(({ heading }) => {
    const id = slug(heading ?? '') || 'debut';
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '');
}

function opening(text: string): string {
  if (text.length <= OPENING_LENGTH) return text;
  return `${text.slice(0, OPENING_LENGTH).replace(/\s+\S*$/, '')}…`;
}
