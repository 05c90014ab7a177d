// What the panel knows of the moderator's documents: those that are kept, and the one that waits to be.
import type { ImportedDocument, ReadDocument } from '../../sources/imported/imported-document';
import type { ReadFault } from './read-document';

export type SaidKey = ReadFault | 'no-access' | 'is-thread' | 'no-room' | 'kept' | 'removed' | 'changed';

/** What has just happened, said once. */
export interface Said {
  key: SaidKey;
  tone: 'done' | 'failed';
}

/** A document that was read and is not kept yet, and the source whose text it seems to be. */
export interface PendingDocument {
  document: ReadDocument;
  guess: string | null;
}

export interface DocumentsState {
  /** Whether the documents stand over the screen of the tab, in every tab. */
  isOpen: boolean;
  /** By title. */
  all: ImportedDocument[];
  pending: PendingDocument | null;
  said: Said | null;
}

export type DocumentsChange =
  | { type: 'opened' }
  | { type: 'closed' }
  | { type: 'told'; all: ImportedDocument[] }
  | { type: 'read'; pending: PendingDocument }
  | { type: 'dropped' }
  | { type: 'said'; said: Said };

export const FIRST_DOCUMENTS: DocumentsState = { isOpen: false, all: [], pending: null, said: null };

/** What was read waits until it is kept or dropped, also while another screen is open. */
export function reduceDocuments(state: DocumentsState, change: DocumentsChange): DocumentsState {
  switch (change.type) {
    case 'opened':
      return { ...state, isOpen: true, said: null };
    case 'closed':
      return { ...state, isOpen: false, said: null };
    case 'told':
      return { ...state, all: change.all };
    case 'read':
      return { ...state, pending: change.pending, said: null };
    case 'dropped':
      return { ...state, pending: null, said: null };
    case 'said':
      return { ...state, said: change.said };
  }
}
