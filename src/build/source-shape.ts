// The shape of a document's file, and of the points of its map, which only the check of coverage reads.
import * as v from 'valibot';
import type { Source, SourceSection } from '../sources/source';
import { filledText } from './data-file';

export const day = v.pipe(v.string(), v.isoDate());
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ce nom est mal écrit → minuscules, chiffres et tirets'),
);
const point = v.strictObject({ says: filledText, words: v.pipe(v.array(filledText), v.nonEmpty()) });
const section = v.strictObject({
  id,
  title: filledText,
  summary: filledText,
  since: v.optional(day),
  until: v.optional(day),
  now: v.optional(filledText),
  checked: v.optional(day),
  points: v.optional(v.pipe(v.array(point), v.nonEmpty()), undefined),
});

export const sourceShape = v.strictObject({
  title: filledText,
  publisher: filledText,
  author: v.nullable(filledText),
  date: v.nullable(day),
  lang: v.picklist(['fr', 'en']),
  sections: v.pipe(
    v.array(section),
    v.nonEmpty(),
    v.check(
      (all) => new Set(all.map((one) => one.id)).size === all.length,
      'deux sections ont le même id → changez l’un des deux',
    ),
  ),
});

/** One thing that a section says, and the words by which a sentence that rests on the section shows that it speaks of it. */
export interface Point {
  says: string;
  words: string[];
}

export interface MappedSection extends SourceSection {
  points?: Point[] | undefined;
}

/** A document with the points of its map. */
export interface MappedSource extends Omit<Source, 'sections'> {
  sections: MappedSection[];
}

/** What the panel is given. */
export function withoutPoints(source: MappedSource): Source {
  return { ...source, sections: source.sections.map(({ points: _points, ...section }) => section) };
}
