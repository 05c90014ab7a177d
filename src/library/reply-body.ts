// From the text of a reply to its blocks, sentences and parts, and what is wrong with it.
import type { Lang } from '../post';
import { BLOCK_KINDS, type Block, type BlockKind, type Sentence } from './reply';
import { readSentence, type SentenceFaultKind, splitSentences } from './reply-sentences';

export const MOST_SENTENCES = 4;

export type BodyFaultKind =
  | SentenceFaultKind
  | 'no-block'
  | 'text-outside'
  | 'bad-heading'
  | 'unknown-block'
  | 'repeated-block'
  | 'empty-block'
  | 'list'
  | 'too-many-sentences'
  | 'sentence-without-source';

export interface BodyFault {
  kind: BodyFaultKind;
  /** Where ("## ask, phrase 2"). */
  field: string;
  /** The words or the mark at fault. */
  words: string;
}

export interface ReplyBody {
  /** In the order in which a draft puts them, whatever the order of the file. */
  blocks: Block[];
  faults: BodyFault[];
}

interface RawBlock {
  kind: string;
  lines: string[];
}

export const LIST_LINE = /^\s*(?:[-*+]|\d+[.)])\s/;

/** Reads the text below the front matter. Never throws: what it cannot read is a fault. */
export function readReplyBody(text: string, lang: Lang): ReplyBody {
  const { raw, faults } = splitBlocks(text);
  if (raw.length === 0) faults.push({ kind: 'no-block', field: 'texte', words: '' });
  const blocks: Block[] = [];
  for (const { kind, lines } of raw) {
    const field = `## ${kind}`;
    const isKnown = isBlockKind(kind);
    if (!isKnown) faults.push({ kind: 'unknown-block', field, words: kind });
    if (blocks.some((block) => block.kind === kind)) faults.push({ kind: 'repeated-block', field, words: kind });
    const sentences = readBlock(kind, lines, lang, faults);
    if (isKnown) blocks.push({ kind, sentences });
  }
  blocks.sort((a, b) => BLOCK_KINDS.indexOf(a.kind) - BLOCK_KINDS.indexOf(b.kind));
  return { blocks, faults };
}

function readBlock(kind: string, lines: string[], lang: Lang, faults: BodyFault[]): Sentence[] {
  const block = `## ${kind}`;
  for (const line of lines) {
    if (LIST_LINE.test(line)) faults.push({ kind: 'list', field: block, words: line.trim() });
  }
  const texts = splitSentences(lines.join('\n'));
  if (texts.length === 0) faults.push({ kind: 'empty-block', field: block, words: kind });
  if (texts.length > MOST_SENTENCES) {
    faults.push({ kind: 'too-many-sentences', field: block, words: String(texts.length) });
  }
  return texts.map((text, index) => {
    const field = `${block}, phrase ${index + 1}`;
    const read = readSentence(text, lang);
    faults.push(...read.faults.map((fault) => ({ ...fault, field })));
    if (kind === 'inform' && read.sentence.sources.length === 0) {
      faults.push({ kind: 'sentence-without-source', field, words: text.slice(0, 40) });
    }
    return read.sentence;
  });
}

function isBlockKind(kind: string): kind is BlockKind {
  return (BLOCK_KINDS as readonly string[]).includes(kind);
}

function splitBlocks(text: string): { raw: RawBlock[]; faults: BodyFault[] } {
  const raw: RawBlock[] = [];
  const faults: BodyFault[] = [];
  for (const line of text.split(/\r?\n|\r/)) {
    const heading = /^##\s+(\S+)\s*$/.exec(line);
    if (heading) raw.push({ kind: heading[1] ?? '', lines: [] });
    else if (/^\s*#/.test(line)) faults.push({ kind: 'bad-heading', field: 'texte', words: line.trim() });
    else if (raw.length > 0) raw.at(-1)?.lines.push(line);
    else if (line.trim() !== '') faults.push({ kind: 'text-outside', field: 'texte', words: line.trim() });
  }
  return { raw, faults };
}
