// One draft from one or several replies, or from blocks chosen in them: in good order, nothing said twice.
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
  /** Acknowledge, inform, ask, orient; blocks of one kind in the order of choice. */
  blocks: Block[];
  /** Those that the sentences rest on, each once. */
  sources: SourceRef[];
}

/** Share of words from which two sentences say the same. */
const SAME = 0.8;

/** The language is that of the first choice. */
export function composeDraft(choices: readonly Choice[]): Draft {
  const chosen = choices.flatMap(({ reply, kinds }) =>
    reply.blocks.filter(({ kind }) => !kinds || kinds.includes(kind)),
  );
  const inOrder = BLOCK_KINDS.flatMap((kind) => chosen.filter((block) => block.kind === kind));
  const said: ReadonlySet<string>[] = [];
  const blocks = inOrder
    .map(({ kind, sentences }): Block => ({ kind, sentences: sentences.filter((sentence) => isNew(sentence, said)) }))
    .filter(({ sentences }) => sentences.length > 0);
  const sources = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.sources));
  return { lang: choices[0]?.reply.lang ?? 'fr', blocks, sources: distinctRefs(sources) };
}

/** Whether nothing like it was said; it counts as said from here on. */
function isNew({ parts }: Sentence, said: ReadonlySet<string>[]): boolean {
  const text = partsToText(parts, 'vous').toLowerCase();
  const words = new Set([...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));
  if (said.some((other) => isSame(words, other))) return false;
  said.push(words);
  return true;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= SAME * (a.size + b.size - both);
}
