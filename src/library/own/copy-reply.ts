// A reply of the library as an own one: its blocks written back into the text that they were read from.
import { refToText } from '../../sources/source';
import { BLOCK_KINDS, type Part, type Reply, type Sentence } from '../reply';
import { emptyOwn, type OwnReply } from './own-reply';

export function copyReply(reply: Reply, id: string, today: string): OwnReply {
  const own = emptyOwn(id, reply.lang, today);
  const marked = new Set(
    reply.blocks.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources.map(refToText))),
  );
  for (const kind of BLOCK_KINDS) {
    const sentences = reply.blocks.flatMap((block) => (block.kind === kind ? block.sentences : []));
    own.text[kind] = sentences.map(sentenceToText).join(' ');
  }
  return {
    ...own,
    title: reply.title,
    needs: [...reply.needs],
    voices: [...reply.voices],
    urgencies: reply.urgencies.filter((urgency) => urgency !== 'green'),
    sources: reply.sources
      .filter((ref) => !marked.has(refToText(ref)))
      .map(({ source, section }) => ({ kind: 'section', source, section })),
    copyOf: reply.id,
  };
}

/** A caret at the end stands behind the sources, which belong to the full stop. */
function sentenceToText({ parts, sources }: Sentence): string {
  const [, words = '', caret = ''] = /^(.*?)( ?\{curseur\})?$/s.exec(parts.map(partToText).join('')) ?? [];
  return [words, ...sources.map((ref) => ` [^${refToText(ref)}]`), caret].join('');
}

function partToText(part: Part): string {
  if (typeof part === 'string') return part;
  return 'placeholder' in part ? `{${part.placeholder}}` : `[${part.vous}|${part.tu}]`;
}
