// Keeps the panel's documents true to what is kept.
import type { Outside } from '../panel/outside';
import type { Store } from '../panel/store';

export function followDocuments({ documents }: Outside, store: Store): void {
  documents.follow((all) => store.dispatch({ type: 'documents-changed', change: { type: 'told', all } }));
}
