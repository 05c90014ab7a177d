// The passage of an imported document that a section of a bundled source speaks of: by its heading, else by its words.
import MiniSearch from 'minisearch';
import { searchTerms } from '../../language/search-terms';
import type { SourceSection } from '../source';
import type { ImportedDocument } from './imported-document';

export interface Passage {
  heading: string | null;
  paragraphs: string[];
  /** `section`: under a heading that says the same; `search`: where the most words are alike, so to be read with care. */
  by: 'section' | 'search';
}

interface Place {
  key: number;
  heading: string;
  /** The words up to the first full stop or colon: many texts begin a paragraph with its title. */
  lead: string;
  text: string;
  section: number;
}

interface Index {
  places: Place[];
  search: MiniSearch<Place>;
}

/** Share of words from which a heading and a title say the same. */
const SAME_TITLE = 0.6;
/** How much more the words of a title count than those of a summary, and a place under such a heading than another. */
const TITLE_WEIGHT = 3;
const LONGEST_PASSAGE = 1400;
const LONGEST_LEAD = 90;
const MOST_FOUND = 3;
/** Shorter words are mostly the grammar of a sentence. */
const TELLING_LENGTH = 4;
/** Words that begin alike are taken for one: "hospitalière" and "hospital", "thérapeutique" and "therapeutic". */
const STEM_LENGTH = 6;

const indexes = new WeakMap<ImportedDocument, Index>();

/** Null where the document speaks of nothing like it. */
export function findPassage(document: ImportedDocument, { title, summary }: SourceSection): Passage | null {
  const { places, search } = indexOf(document);
  const titleTerms = tellingTerms(title);
  const boostTerm = (term: string) => (titleTerms.has(term) ? TITLE_WEIGHT : 1);
  const hits = search.search(`${title} ${summary}`, { boostTerm });
  const found = new Map(hits.map((hit) => [hit.id, hit]));
  let best: { place: Place; score: number; likeness: number; isHeading: boolean } | null = null;
  for (const place of places) {
    const hit = found.get(place.key);
    const heading = alike(titleTerms, tellingTerms(place.heading));
    const lead = alike(titleTerms, tellingTerms(place.lead));
    const likeness = Math.max(heading, lead);
    const isSame = likeness >= SAME_TITLE;
    if (!isSame && !saysEnough(hit?.queryTerms ?? [], titleTerms)) continue;
    const score = ((hit?.score ?? 0) + 1) * (isSame ? TITLE_WEIGHT * likeness : 1);
    if (score > (best?.score ?? 0)) best = { place, score, likeness, isHeading: heading >= lead };
  }
  if (!best) return null;
  const { place, likeness, isHeading } = best;
  if (likeness < SAME_TITLE) return toPassage(place, 'search');
  if (!isHeading) return toPassage(place, 'section');
  return { ...toPassage(place, 'section'), paragraphs: beginning(document.sections[place.section]!.paragraphs) };
}

/** Best first; none for words that do not stand together in a paragraph. */
export function searchDocument(document: ImportedDocument, words: string): Passage[] {
  const { places, search } = indexOf(document);
  const found = search.search(words, { combineWith: 'AND', prefix: true, fuzzy: fuzziness });
  return found.slice(0, MOST_FOUND).map(({ id }) => toPassage(places[id]!, 'search'));
}

/** Two telling words, or all those of the title. */
function saysEnough(words: readonly string[], title: ReadonlySet<string>): boolean {
  const telling = new Set(words.filter((word) => word.length >= TELLING_LENGTH));
  return telling.size >= 2 || (title.size > 0 && [...title].every((word) => telling.has(word)));
}

function toPassage({ heading, text }: Place, by: Passage['by']): Passage {
  return { heading: heading || null, paragraphs: [text], by };
}

/** Read once for each document, when it is first asked. */
function indexOf(document: ImportedDocument): Index {
  const known = indexes.get(document);
  if (known) return known;
  const places = document.sections.flatMap(({ heading, paragraphs }, section) =>
    paragraphs.map((text) => ({ heading: heading ?? '', text, lead: leadOf(text), section })),
  );
  const numbered = places.map((place, key): Place => ({ key, ...place }));
  const search = new MiniSearch<Place>({
    idField: 'key',
    fields: ['heading', 'text'],
    tokenize: searchTerms,
    processTerm: stem,
  });
  search.addAll(numbered);
  const index = { places: numbered, search };
  indexes.set(document, index);
  return index;
}

function leadOf(text: string): string {
  const lead = /^(?:\d{1,2}[.)]\s*)?([^.:!?]+)[.:!?]/.exec(text)?.[1] ?? '';
  return lead.length <= LONGEST_LEAD ? lead : '';
}

/** At least one paragraph, then as many as fit. */
function beginning(paragraphs: readonly string[]): string[] {
  let length = 0;
  return paragraphs.filter((text, i) => {
    length += text.length;
    return i === 0 || length <= LONGEST_PASSAGE;
  });
}

function fuzziness(term: string): number | false {
  return term.length > TELLING_LENGTH ? 0.2 : false;
}

function stem(term: string): string {
  return term.replace(/(?<=...)[sx]$/, '').slice(0, STEM_LENGTH);
}

/** Without the grammar; a title of short words keeps them all. */
function tellingTerms(text: string): Set<string> {
  const terms = searchTerms(text).map(stem);
  const telling = terms.filter((term) => term.length >= TELLING_LENGTH);
  return new Set(telling.length > 0 ? telling : terms);
}

/** Dice's coefficient: 1 for the same words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}
