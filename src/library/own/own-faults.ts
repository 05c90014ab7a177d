// What is wrong in an own reply, as kinds that the interface puts into words; grave ones would spoil a draft.
import type { BlockKind } from '../reply';
import type { SentenceCheckKind } from '../reply-checks';
import type { SentenceFaultKind } from '../reply-sentences';

export type OwnFaultKind =
  | Exclude<SentenceFaultKind, 'stray-sign'>
  | SentenceCheckKind
  | 'list'
  | 'too-many-sentences'
  | 'no-title'
  | 'no-text'
  | 'no-need'
  | 'no-help-line'
  | 'many-carets'
  | 'unknown-need'
  | 'unknown-source';

export interface OwnFault {
  kind: OwnFaultKind;
  /** Null where the reply as a whole is meant. */
  block: BlockKind | null;
  /** The words or the mark at fault. */
  words: string;
}

/** Words would be lost, a mark would be left, or a danger would be without a number: not kept before it is put right. */
const GRAVE: ReadonlySet<OwnFaultKind> = new Set<OwnFaultKind>([
  'no-title',
  'no-text',
  'no-help-line',
  'list',
  'broken-source',
  'unclosed-bracket',
  'stray-bracket',
  'one-sided',
  'too-many-sides',
  'same-sides',
  'end-in-sides',
  'blank-in-sides',
  'sides-in-english',
  'broken-blank',
  'unknown-blank',
]);

export function isGrave({ kind }: OwnFault): boolean {
  return GRAVE.has(kind);
}
