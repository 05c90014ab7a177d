// What the documents ask of the world outside, played by the test: it keeps them in plain sight.
import type { CapturedPage } from '../../src/browser/capture-page';
import type { ImportedDocument } from '../../src/sources/imported/imported-document';
import type { DocumentsOutside } from '../../src/ui/documents/documents-outside';

export interface FakeDocuments extends DocumentsOutside {
  kept: ImportedDocument[];
  hasRoom: boolean;
  /** What the open page is; null where it may not be read. */
  page: CapturedPage | null;
}

export function fakeDocuments(): FakeDocuments {
  const listeners: ((documents: ImportedDocument[]) => void)[] = [];
  let count = 0;
  const change = (kept: ImportedDocument[]) => {
    documents.kept = kept;
    for (const listener of listeners) listener(kept);
  };
  const documents: FakeDocuments = {
    kept: [],
    hasRoom: true,
    page: null,
    follow(listener) {
      listeners.push(listener);
      listener(documents.kept);
    },
    newId: () => `document-new-${++count}`,
    async keep(document) {
      if (!documents.hasRoom) throw new Error('No room');
      change([...documents.kept.filter(({ id }) => id !== document.id), document]);
    },
    remove: async (id) => change(documents.kept.filter((one) => one.id !== id)),
    capture: async () => documents.page,
  };
  return documents;
}
