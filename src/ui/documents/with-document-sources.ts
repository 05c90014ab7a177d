// The library with the moderator's documents among the sources, so that own words may name them.
import type { LibraryData } from '../../library/library-data';
import { type ImportedDocument, withDocuments } from '../../sources/imported/imported-document';

export function withDocumentSources(library: LibraryData, documents: readonly ImportedDocument[]): LibraryData {
  return { ...library, sources: withDocuments(library.sources, documents) };
}
