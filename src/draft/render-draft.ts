// A draft as text: in one address, blanks filled, in the markup of the forum, with a place for the caret.

import type { Address } from '../language/address';
import type { Sentence } from '../library/reply';
import type { Lang, Markup } from '../post';
import type { Service } from '../services/service';
import type { Draft } from './compose-draft';
import { markUp } from './mark-up';
import type { Known } from './placeholders';
import { type Blank, tellSentence } from './tell-sentence';

export interface Telling {
  address: Address;
  markup: Markup;
  /** What fills the blanks; the language is the draft's. */
  known: Omit<Known, 'lang'>;
  /** "Bonjour" and the name first; true when left out. */
  greets?: boolean;
}

export interface RenderedDraft {
  text: string;
  /** Where the caret goes, in UTF-16 code units; null where the draft names no place. */
  caret: number | null;
  /** Each once, in reading order, for the panel to ask. */
  blanks: Blank[];
  /** The help lines that the text names, for the panel to show their day. */
  lines: Service[];
}

const GREETINGS: Record<Lang, Sentence> = {
  fr: { parts: ['Bonjour ', { placeholder: 'auteur' }, ','], sources: [] },
  en: { parts: ['Hello ', { placeholder: 'auteur' }, ','], sources: [] },
};

/** Stands for the caret until its place is known; no text of a reply and no filling holds it. */
const CARET_SIGN = '\uE000';

export function renderDraft(draft: Draft, { address, markup, known, greets = true }: Telling): RenderedDraft {
  const tell = (sentence: Sentence) => tellSentence(sentence, address, { ...known, lang: draft.lang }, CARET_SIGN);
  const said = draft.blocks.map(({ sentences }) => sentences.map(tell));
  const all = greets && said.length > 0 ? [[tell(GREETINGS[draft.lang])], ...said] : said;
  const paragraphs = all.map((sentences) => sentences.flatMap(({ text }) => text ?? []).join(' '));
  const [before = '', ...after] = markUp(paragraphs.filter((text) => text !== '').join('\n\n'), markup).split(
    CARET_SIGN,
  );
  const told = all.flat();
  return {
    text: before + after.join(''),
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

function distinct<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
