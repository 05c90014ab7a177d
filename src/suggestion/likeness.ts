// How much two replies say the same: shared words and shared sources, as one number from 0 to 1.
import type { Reply } from '../library/reply';
import { refToText } from '../sources/source';

/** What is compared of a reply; made once for each. */
export interface Print {
  words: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

export function printOf(reply: Reply): Print {
  const words = new Set<string>();
  for (const { sentences } of reply.blocks) {
    for (const { parts } of sentences) {
      for (const part of parts) {
        const text = typeof part === 'string' ? part : 'vous' in part ? part.vous : part.placeholder;
        // Short words are in every text.
        for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) words.add(word);
      }
    }
  }
  return { words, sources: new Set(reply.sources.map(refToText)) };
}

export function likeness(a: Print, b: Print): number {
  return (2 * shared(a.words, b.words) + shared(a.sources, b.sources)) / 3;
}

/** Size of the intersection over that of the union. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
