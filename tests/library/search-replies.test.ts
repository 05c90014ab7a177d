// Searching the library: whatever the accents, with words begun or slightly misspelt.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { readOwn } from '../../src/library/own/read-own';
import { createSearch } from '../../src/library/search-replies';
import { own } from './own/own-replies';

const mine = readOwn(
  own({ id: 'own/coeur', title: 'Le cœur serré', text: { ask: 'L’été dernier, [vous dormiez|tu dormais] mieux ?' } }),
).reply;
const { replies } = readLibraryData(process.cwd()).data;
const search = createSearch([
  ...replies.map((reply) => ({ reply, words: [] })),
  { reply: mine, words: ['Fêtes', 'Refus d’un traitement'] },
]);
const finds = (query: string) => search(query).some(({ id }) => id === mine.id);

describe('the search', () => {
  it.each([
    'ete dernier',
    'ÉTÉ',
    'coeur',
    'cœur serre',
    'fetes',
    'l’été',
    "l'ete",
    'dormiez',
    'dormais',
    'refus',
    'serr',
  ])('finds by « %s »', (query) => {
    expect(finds(query)).toBe(true);
  });

  it('forgives a slip in a long word', () => {
    expect(finds('dernir')).toBe(true);
  });

  it('wants every word', () => {
    expect(finds('coeur zanzibar')).toBe(false);
  });

  it('puts a title before a text', () => {
    expect(search('coeur serre')[0]).toBe(mine);
  });

  it('gives all for no words', () => {
    expect(search(' … ')).toHaveLength(replies.length + 1);
  });

  it('finds every reply by its own title', () => {
    for (const reply of replies) expect(search(reply.title), reply.title).toContain(reply);
  });
});
