// The moderator's documents in storage: kept one by one, told to whoever follows, and never spoiling each other.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followDocuments, keepDocument, newDocumentId, removeDocument } from '../../src/browser/documents';
import { eraseAll, keepRegion } from '../../src/browser/settings';
import { importedDocument } from '../sources/imported/documents';

const told: string[][] = [];
const last = () => told.at(-1);

beforeEach(async () => {
  fakeBrowser.reset();
  told.length = 0;
});
const follow = () => followDocuments((documents) => told.push(documents.map(({ title }) => title)));

test('each change is told, by title, and other settings are no documents', async () => {
  await keepDocument(importedDocument({ id: newDocumentId(), title: 'Été' }));
  await follow();
  expect(last()).toEqual(['Été']);
  const id = newDocumentId();
  await keepDocument(importedDocument({ id, title: 'Eau' }));
  await vi.waitFor(() => expect(last()).toEqual(['Eau', 'Été']));
  await keepDocument(importedDocument({ id, title: 'Zinnia' }));
  await vi.waitFor(() => expect(last()).toEqual(['Été', 'Zinnia']));
  await keepRegion('BE');
  await removeDocument(id);
  await vi.waitFor(() => expect(last()).toEqual(['Été']));
});

test('what cannot be read is not told, and takes nothing with it', async () => {
  await fakeBrowser.storage.local.set({ 'document-spoilt': { id: 'document-spoilt', title: 3 } });
  await keepDocument(importedDocument({ id: newDocumentId() }));
  await follow();
  expect(last()).toEqual(['La lettre du jardin']);
});

test('removing takes documents only', async () => {
  await keepRegion('BE');
  await removeDocument('region');
  expect(await fakeBrowser.storage.local.get('region')).toEqual({ region: 'BE' });
});

test('erasing everything takes the documents along', async () => {
  await keepDocument(importedDocument({ id: newDocumentId() }));
  await follow();
  await eraseAll();
  await vi.waitFor(() => expect(last()).toEqual([]));
});
