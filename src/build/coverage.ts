// Which replies, and which of their blocks, rest on each section of the documents and on each point of its map.
import { fold } from '../language/fold';
import { BLOCK_KINDS, type BlockKind, type Reply, type Sentence } from '../library/reply';
import { partsToText } from '../library/reply-text';
import type { SourceRef } from '../sources/source';
import type { MappedSource, Point } from './source-shape';

/** A reply, in whichever languages it has, and its blocks that rest on something; none where its header alone names it. */
export interface Resting {
  id: string;
  kinds: BlockKind[];
}

export interface PointCoverage {
  says: string;
  resting: Resting[];
}

export interface SectionCoverage {
  id: string;
  title: string;
  /** By language: how many replies rest on it. */
  counts: { fr: number; en: number };
  points: PointCoverage[];
  /** What rests on the section and speaks of none of its points. */
  others: Resting[];
}

export function coverSource(source: MappedSource, replies: readonly Reply[]): SectionCoverage[] {
  return source.sections.map(({ id, title, points = [] }) => {
    const ref = { source: source.id, section: id };
    const on = replies.filter(({ sources }) => sources.some((one) => isSame(one, ref)));
    const covered = points.map((point) => ({ says: point.says, resting: restingOn(on, ref, [point]) }));
    const named = new Set(covered.flatMap(({ resting }) => resting.map((one) => one.id)));
    return {
      id,
      title,
      counts: { fr: countIn(on, 'fr'), en: countIn(on, 'en') },
      points: covered,
      others: restingOn(on, ref, null).filter((one) => !named.has(one.id)),
    };
  });
}

/** Null: on the section, whatever is said. Words are sought in the French text; the English one follows its reply. */
function restingOn(replies: readonly Reply[], ref: SourceRef, points: Point[] | null): Resting[] {
  const kinds = new Map<string, Set<BlockKind>>();
  for (const { id, lang, blocks } of replies) {
    if (points && lang !== 'fr') continue;
    if (!points) kinds.set(id, kinds.get(id) ?? new Set());
    for (const block of blocks) {
      const speaks = block.sentences.some(
        (one) => one.sources.some((source) => isSame(source, ref)) && (!points || points.some((p) => isOf(one, p))),
      );
      if (speaks) kinds.set(id, (kinds.get(id) ?? new Set()).add(block.kind));
    }
  }
  return [...kinds]
    .map(([id, found]) => ({ id, kinds: BLOCK_KINDS.filter((kind) => found.has(kind)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether one of the words begins a word of the sentence; case and accents do not count. */
function isOf(sentence: Sentence, { words }: Point): boolean {
  const text = fold(partsToText(sentence.parts, 'vous'));
  return words.some((word) => {
    const sought = fold(word);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (!/[a-z]/.test(text[at - 1] ?? ' ') || !/^[a-z]/.test(sought)) return true;
    }
    return false;
  });
}

function countIn(replies: readonly Reply[], lang: Reply['lang']): number {
  return replies.filter((one) => one.lang === lang).length;
}

function isSame(a: SourceRef, b: SourceRef): boolean {
  return a.source === b.source && a.section === b.section;
}
