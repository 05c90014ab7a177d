// A draft in words, sentence by sentence: one greeting, its paragraphs, one closing; a help line is told in full once.
import type { Address } from '../language/address';
import type { Sentence } from '../library/reply';
import type { Lang } from '../post';
import type { Draft } from './compose-draft';
import type { Known } from './placeholders';
import { type ToldSentence, tellSentence } from './tell-sentence';

export interface Telling {
  address: Address;
  /** What fills the blanks; the language is the draft's. */
  known: Omit<Known, 'lang' | 'named'>;
  /** "Bonjour" and the name first, a kind word last; true when left out. */
  greets?: boolean;
}

export interface ToldDraft {
  /** Both null where the draft says nothing, or does not greet. */
  greeting: ToldSentence | null;
  closing: ToldSentence | null;
  /** One for each block, with the sentence that each was told from. */
  paragraphs: { sentence: Sentence; told: ToldSentence }[][];
}

const GREETINGS: Record<Lang, Sentence> = {
  fr: { parts: ['Bonjour ', { placeholder: 'auteur' }, ','], sources: [] },
  en: { parts: ['Hello ', { placeholder: 'auteur' }, ','], sources: [] },
};

const CLOSINGS: Record<Lang, Sentence> = {
  fr: { parts: [{ vous: 'Prenez', tu: 'Prends' }, ' soin de ', { vous: 'vous', tu: 'toi' }, '.'], sources: [] },
  en: { parts: ['Take care.'], sources: [] },
};

/** In danger one word of care too many would hold up the call; that somebody waits for news helps. */
const CLOSINGS_IN_DANGER: Record<Lang, Sentence> = {
  fr: { parts: [{ vous: 'Donnez', tu: 'Donne' }, ' des nouvelles ici dès que possible.'], sources: [] },
  en: { parts: ['Let us know here how things go, as soon as possible.'], sources: [] },
};

/** `caretSign` stands where the caret goes. */
export function tellDraft(draft: Draft, { address, known, greets = true }: Telling, caretSign = ''): ToldDraft {
  const named = new Set<string>();
  const tell = (sentence: Sentence) => {
    const told = tellSentence(sentence, address, { ...known, lang: draft.lang, named }, caretSign);
    if (told.text !== null) for (const name of told.names) named.add(name);
    return told;
  };
  const hasFrame = greets && draft.blocks.length > 0;
  const greeting = hasFrame ? tell(GREETINGS[draft.lang]) : null;
  const paragraphs = draft.blocks.map(({ sentences }) =>
    sentences.map((sentence) => ({ sentence, told: tell(sentence) })),
  );
  const closings = draft.toDanger ? CLOSINGS_IN_DANGER : CLOSINGS;
  return { greeting, paragraphs, closing: hasFrame ? tell(closings[draft.lang]) : null };
}
