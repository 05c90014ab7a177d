// From an own reply as it is typed to a reply like any other, and what is wrong with it.
import { distinctRefs, refToText, type Source } from '../../sources/source';
import type { LibraryData } from '../library-data';
import { BLOCK_KINDS, type Block, type BlockKind, type Reply } from '../reply';
import { LIST_LINE, MOST_SENTENCES } from '../reply-body';
import { checkSentence, hasManyCarets, lacksHelpLine } from '../reply-checks';
import { readSentence, splitSentences } from '../reply-sentences';
import { isGrave, type OwnFault } from './own-faults';
import type { OwnReply } from './own-reply';

/** What an own reply may refer to. */
export interface Known {
  needs: ReadonlySet<string>;
  /** "document/section". */
  sections: ReadonlySet<string>;
}

/** Stands for the caret while a draft is rendered, so no text may hold it. */
const CARET_SIGN = /\uE000/g;

export function knownOf({ needTitles, sources }: Pick<LibraryData, 'needTitles' | 'sources'>): Known {
  const refs = (source: Source) => source.sections.map(({ id }) => refToText({ source: source.id, section: id }));
  return { needs: new Set(Object.keys(needTitles)), sections: new Set(sources.flatMap(refs)) };
}

/** Never throws: what cannot be read is a fault. */
export function readOwn(own: OwnReply): { reply: Reply; faults: OwnFault[] } {
  const faults: OwnFault[] = [];
  const blocks = BLOCK_KINDS.flatMap((kind) => readBlock(own, kind, faults));
  const { id, lang, title, needs } = own;
  const marked = blocks.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
  const named = own.sources.flatMap((one) =>
    one.kind === 'section' ? [{ source: one.source, section: one.section }] : [],
  );
  const reply: Reply = {
    ...{ id, lang, title, needs },
    voices: own.voices.length > 0 ? own.voices : ['self', 'relative', 'professional', 'other'],
    urgencies: own.urgencies.length > 0 ? own.urgencies : ['red', 'amber'],
    ...{ when: [], unless: [], related: [] },
    sources: distinctRefs([...named, ...marked]),
    blocks,
  };
  const whole = (kind: OwnFault['kind'], words = '') => faults.push({ kind, block: null, words });
  if (title.trim() === '') whole('no-title');
  if (blocks.length === 0) whole('no-text');
  else if (lacksHelpLine(reply)) whole('no-help-line');
  if (needs.length === 0) whole('no-need');
  if (hasManyCarets(blocks)) whole('many-carets');
  return { reply, faults };
}

/** The same, and what it refers to that is not there. */
export function checkOwn(own: OwnReply, known: Known): OwnFault[] {
  const { reply, faults } = readOwn(own);
  const needs = own.needs.filter((need) => !known.needs.has(need));
  const sources = reply.sources.map(refToText).filter((ref) => !known.sections.has(ref));
  return [
    ...faults,
    ...needs.map((words): OwnFault => ({ kind: 'unknown-need', block: null, words })),
    ...sources.map((words): OwnFault => ({ kind: 'unknown-source', block: null, words })),
  ];
}

/** Null where a fault would spoil a draft. */
export function soundReply(own: OwnReply): Reply | null {
  const { reply, faults } = readOwn(own);
  return faults.some(isGrave) ? null : reply;
}

function readBlock(own: OwnReply, kind: BlockKind, faults: OwnFault[]): Block[] {
  const text = own.text[kind].replace(CARET_SIGN, '');
  const found = (fault: OwnFault['kind'], words: string) => faults.push({ kind: fault, block: kind, words });
  const list = text.split('\n').find((line) => LIST_LINE.test(line));
  if (list !== undefined) found('list', list.trim().slice(0, 40));
  const sentences = splitSentences(text).map((words) => {
    const read = readSentence(words, own.lang);
    for (const { kind, words } of read.faults) if (kind !== 'stray-sign') found(kind, words);
    for (const { kind, words } of checkSentence(read.sentence, own.lang)) found(kind, words);
    return read.sentence;
  });
  if (sentences.length > MOST_SENTENCES) found('too-many-sentences', String(sentences.length));
  return sentences.length > 0 ? [{ kind, sentences }] : [];
}
