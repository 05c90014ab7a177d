// Everything that the documents ask of the world outside the panel, and how the browser gives it.
import { type CapturedPage, capturePage } from '../../browser/capture-page';
import { followDocuments, keepDocument, newDocumentId, removeDocument } from '../../browser/documents';
import type { ImportedDocument } from '../../sources/imported/imported-document';

export interface DocumentsOutside {
  /** All documents, now and after each change. */
  follow(onDocuments: (documents: ImportedDocument[]) => void): void;
  newId(): string;
  /** Rejects where there is no more room. */
  keep(document: ImportedDocument): Promise<void>;
  remove(id: string): Promise<void>;
  /** Null where the tab may not be read. */
  capture(tab: number): Promise<CapturedPage | null>;
}

export const browserDocumentsOutside: DocumentsOutside = {
  follow: (onDocuments) => void followDocuments(onDocuments),
  newId: newDocumentId,
  keep: keepDocument,
  remove: removeDocument,
  capture: capturePage,
};
