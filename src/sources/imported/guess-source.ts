// Which bundled source is this the text of? A guess that is offered, and that the moderator may change.
import { searchTerms } from '../../language/search-terms';
import { FACTS, type Source } from '../source';
import type { ReadDocument } from './imported-document';

/** What each sign is worth; a document needs at least `ENOUGH` to be taken for a source. */
const TITLE = 3;
const PUBLISHER = 2;
const SECTIONS = 3;
const ENOUGH = 3;
/** Words of the beginning, where title and publisher stand. */
const BEGINNING = 400;

/** Id of the source; null where none is likely. */
export function guessSource(document: ReadDocument, sources: readonly Source[]): string | null {
  const { title, author, publisher, from, sections } = document;
  const about = [title, author ?? '', publisher, from.kind === 'page' ? from.url : from.name].join(' ');
  const all = searchTerms([about, ...sections.flatMap((one) => [one.heading ?? '', ...one.paragraphs])].join(' '));
  const beginning = padded(all.slice(0, BEGINNING));
  const whole = padded(all);
  const scored = sources
    .filter(({ id }) => id !== FACTS)
    .map((source) => {
      const says = (words: string, text: string) => text.includes(padded(searchTerms(words)));
      const site = source.publisher.replace(/\.[a-z]{2,4}$/, '');
      const titles = source.sections.filter((section) => says(section.title, whole)).length;
      const score =
        (says(source.title, beginning) ? TITLE : 0) +
        (says(site, beginning) ? PUBLISHER : 0) +
        (SECTIONS * titles) / source.sections.length;
      return { id: source.id, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= ENOUGH ? best.id : null;
}

/** Whole words only: " un dialogue " is not found in " aucun dialogue ". */
function padded(terms: string[]): string {
  return ` ${terms.join(' ')} `;
}
