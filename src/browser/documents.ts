// The documents that the moderator brought: on this computer only, each under a name of its own.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ImportedDocument } from '../sources/imported/imported-document';
import { followKept } from './on-kept-change';

const PREFIX = 'document-';

const shape = v.object({
  id: v.string(),
  title: v.string(),
  author: v.nullable(v.string()),
  publisher: v.string(),
  date: v.nullable(v.string()),
  lang: v.picklist(['fr', 'en']),
  from: v.variant('kind', [
    v.object({ kind: v.literal('file'), name: v.string() }),
    v.object({ kind: v.literal('page'), url: v.string() }),
  ]),
  size: v.number(),
  imported: v.string(),
  textOf: v.nullable(v.string()),
  sections: v.array(v.object({ heading: v.nullable(v.string()), paragraphs: v.array(v.string()) })),
});

/** An id that no other document has; it is also the name in storage. */
export function newDocumentId(): string {
  return PREFIX + crypto.randomUUID().slice(0, 8);
}

/** Rejects where there is no more room; what was kept before stays. */
export async function keepDocument(document: ImportedDocument): Promise<void> {
  await browser.storage.local.set({ [document.id]: document });
}

export async function removeDocument(id: string): Promise<void> {
  if (id.startsWith(PREFIX)) await browser.storage.local.remove(id);
}

/** Tells all documents, by title, now and whenever one comes, changes or goes, until the signal aborts. */
export function followDocuments(
  onDocuments: (documents: ImportedDocument[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  return followKept((name) => name.startsWith(PREFIX), keptDocuments, onDocuments, signal);
}

/** What cannot be read is left where it is, and not told. */
async function keptDocuments(): Promise<ImportedDocument[]> {
  const kept = await browser.storage.local.get<Record<string, unknown>>(null);
  const documents = Object.entries(kept).flatMap(([name, value]) => {
    const read = name.startsWith(PREFIX) ? v.safeParse(shape, value) : null;
    return read?.success ? [read.output] : [];
  });
  return documents.sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}
