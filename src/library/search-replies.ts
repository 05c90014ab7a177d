// Finds replies by the words of their title and text, whatever the accents; words begun or slightly misspelt find too.
import MiniSearch from 'minisearch';
import { searchTerms } from '../language/search-terms';
import type { Reply } from './reply';
import { partsToText } from './reply-text';

/** A reply and what is said of it elsewhere. */
export interface Searchable {
  reply: Reply;
  /** Tags, and the titles of its needs. */
  words: readonly string[];
}

export type Search = (query: string) => Reply[];

interface Page {
  key: number;
  title: string;
  text: string;
  words: string;
}

/** Reads all replies once; each search then gives those that hold every word, best first, or all for no words. */
export function createSearch(all: readonly Searchable[]): Search {
  const index = new MiniSearch<Page>({
    idField: 'key',
    fields: ['title', 'text', 'words'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3, words: 2 },
      combineWith: 'AND',
      prefix: true,
      // A letter in five may be wrong; short words have too many neighbours.
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll(
    all.map(({ reply, words }, key) => ({ key, title: reply.title, ...textOf(reply), words: words.join(' ') })),
  );
  return (query) => {
    if (searchTerms(query).length === 0) return all.map(({ reply }) => reply);
    return index.search(query).flatMap(({ id }) => all[id]?.reply ?? []);
  };
}

function textOf({ blocks }: Reply): Pick<Page, 'text'> {
  const sentences = blocks.flatMap((block) => block.sentences);
  const told = (address: 'vous' | 'tu') => sentences.map(({ parts }) => partsToText(parts, address)).join(' ');
  return { text: `${told('vous')} ${told('tu')}` };
}
