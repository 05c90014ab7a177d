// What we can answer: a reply is made of blocks, a block of sentences, and each factual sentence names its source.
import type { NeedId, Voice } from '../detection/need';
import type { Lang } from '../post';
import type { SourceRef } from '../sources/source';
import type { Urgency } from '../triage/triage';

/** In the order in which a draft puts them. */
export const BLOCK_KINDS = ['acknowledge', 'inform', 'ask', 'orient'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A piece of a sentence: plain words, words that differ by address, or a placeholder to fill. */
export type Part = string | { vous: string; tu: string } | { placeholder: string };

export interface Sentence {
  parts: Part[];
  /** Empty where the sentence states no fact. */
  sources: SourceRef[];
}

export interface Block {
  kind: BlockKind;
  /** One to four. */
  sentences: Sentence[];
}

export interface Reply {
  /** Path in the library without language ("prescriber/refus-un-dialogue-a-deux"). */
  id: string;
  lang: Lang;
  title: string;
  /** None for a reply to begin with. */
  needs: NeedId[];
  voices: Voice[];
  /** The urgencies that this reply is written for. */
  urgencies: Urgency[];
  /** Its premises: word classes or a voice, or several joined by "+", of which one at least must be seen in the post; none where the reply supposes nothing. */
  when: string[];
  /** The same, of which none may be seen in the post. */
  unless: string[];
  /** Every source that the reply rests on, front matter order. */
  sources: SourceRef[];
  /** Ids of replies that go well with this one. */
  related: string[];
  blocks: Block[];
}

/** Whether it answers no need: words to begin with where no reply fits. */
export function isBeginning(id: string): boolean {
  return id.startsWith('beginning/');
}

/** `substitution + away-from-care` → both classes, which must both be seen. */
export function classesOf(premise: string): string[] {
  return premise.split('+').map((name) => name.trim());
}
