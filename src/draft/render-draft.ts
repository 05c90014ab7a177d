// A draft as text: in one address, blanks filled, in the markup of the forum, with a place for the caret.

import type { Markup } from '../post';
import type { Service } from '../services/service';
import type { Draft } from './compose-draft';
import { markUp } from './mark-up';
import { type Telling, tellDraft } from './tell-draft';
import type { Blank } from './tell-sentence';

export interface RenderedDraft {
  text: string;
  /** Where the caret goes, in UTF-16 code units; null where the draft names no place. */
  caret: number | null;
  /** Each once, in reading order, for the panel to ask. */
  blanks: Blank[];
  /** The help lines that the text names, for the panel to show their day. */
  lines: Service[];
}

/** Stands for the caret until its place is known; no text of a reply and no filling holds it. */
const CARET_SIGN = '\uE000';

export function renderDraft(draft: Draft, { markup, ...telling }: Telling & { markup: Markup }): RenderedDraft {
  const { greeting, paragraphs, closing } = tellDraft(draft, telling, CARET_SIGN);
  const all = [
    greeting ? [greeting] : [],
    ...paragraphs.map((one) => one.map(({ told }) => told)),
    closing ? [closing] : [],
  ];
  const texts = all.map((sentences) => sentences.flatMap(({ text }) => text ?? []).join(' '));
  const [before = '', ...after] = markUp(texts.filter((text) => text !== '').join('\n\n'), markup).split(CARET_SIGN);
  const told = all.flat();
  return {
    text: before + after.reduce(withoutPlace, ''),
    caret: after.length > 0 ? before.length : null,
    blanks: distinct(
      told.flatMap(({ blanks }) => blanks),
      ({ name }) => name,
    ),
    lines: distinct(
      told.flatMap(({ lines }) => lines),
      ({ region, number }) => `${region} ${number}`,
    ),
  };
}

/** A further place for the caret is none, and the space that parted it from its sentence goes too. */
function withoutPlace(said: string, piece: string, index: number): string {
  const isAtEnd = piece === '' || /^[\s<]/.test(piece);
  return (index > 0 && isAtEnd ? said.replace(/ $/, '') : said) + piece;
}

function distinct<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
