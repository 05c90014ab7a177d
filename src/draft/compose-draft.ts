// One draft from one or several replies, or from blocks chosen in them: in good order, nothing said twice, one question.
import { BLOCK_KINDS, type Block, type BlockKind, type Reply, type Sentence } from '../library/reply';
import { partsToText } from '../library/reply-text';
import type { Lang } from '../post';
import { distinctRefs, type SourceRef } from '../sources/source';

/** A reply, or some of its blocks. */
export interface Choice {
  reply: Reply;
  /** All of them when left out. */
  kinds?: readonly BlockKind[];
}

export interface Draft {
  lang: Lang;
  /** Acknowledge, inform, ask, orient; of one kind, those of replies to a danger first, then in the order of choice. */
  blocks: Block[];
  /** Those that the sentences rest on, each once. */
  sources: SourceRef[];
  /** Whether one of the replies is to a danger. */
  toDanger: boolean;
  /** How many questions the choices ask the member, those that were left out included. */
  questions: number;
}

/** Share of words from which two sentences say the same; less is needed where both name the same help lines. */
const SAME = 0.8;
const SAME_WITH_LINES = 0.5;

interface Said {
  words: ReadonlySet<string>;
  /** The help lines and places that it names, as one text; "" for none. */
  lines: string;
}

/** The language is that of the first choice. Of several questions the first stays, unless all are kept. */
export function composeDraft(
  choices: readonly Choice[],
  { questions = 'one' }: { questions?: 'one' | 'all' } = {},
): Draft {
  const chosen = [...choices]
    .sort((a, b) => Number(isToDanger(b.reply)) - Number(isToDanger(a.reply)))
    .flatMap(({ reply, kinds }) => reply.blocks.filter(({ kind }) => !kinds || kinds.includes(kind)));
  const inOrder = BLOCK_KINDS.flatMap((kind) => chosen.filter((block) => block.kind === kind));
  const said: Said[] = [];
  const distinct = inOrder
    .map(({ kind, sentences }): Block => ({ kind, sentences: sentences.filter((sentence) => isNew(sentence, said)) }))
    .filter(({ sentences }) => sentences.length > 0);
  const blocks = questions === 'all' ? distinct : withOneQuestion(distinct);
  const sources = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.sources));
  return {
    lang: choices[0]?.reply.lang ?? 'fr',
    blocks,
    sources: distinctRefs(sources),
    toDanger: choices.some(({ reply }) => isToDanger(reply)),
    questions: distinct.filter(({ kind }) => kind === 'ask').flatMap(({ sentences }) => sentences.filter(asks)).length,
  };
}

/** A further block that asks goes as a whole: what stands around its question would hang in the air. */
function withOneQuestion(blocks: Block[]): Block[] {
  let hasAsked = false;
  return blocks.flatMap((block) => {
    const first = block.kind === 'ask' ? block.sentences.findIndex(asks) : -1;
    if (first < 0) return [block];
    if (hasAsked) return [];
    hasAsked = true;
    return [{ ...block, sentences: block.sentences.filter((sentence, i) => i === first || !asks(sentence)) }];
  });
}

/** Whether it asks the member; what stands in quotes is asked of somebody else. */
function asks({ parts }: Sentence): boolean {
  return partsToText(parts, 'vous', () => '')
    .trimEnd()
    .endsWith('?');
}

function isToDanger({ needs }: Reply): boolean {
  return needs.some((need) => need.startsWith('danger.'));
}

/** Whether nothing like it was said; it counts as said from here on. */
function isNew({ parts }: Sentence, said: Said[]): boolean {
  const text = partsToText(parts, 'vous', (name) => ` ${name.replace(/\W/g, '')} `).toLowerCase();
  const words = new Set([...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));
  const names = parts.flatMap((part) => (typeof part === 'object' && 'placeholder' in part ? [part.placeholder] : []));
  const lines = [...new Set(names.filter((name) => name.includes(':')))].sort().join(' ');
  const isSaid = said.some((other) => {
    const least = lines !== '' && lines === other.lines ? SAME_WITH_LINES : SAME;
    return likeness(words, other.words) >= least;
  });
  if (!isSaid) said.push({ words, lines });
  return !isSaid;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
