// Replies to compose drafts from, read from the same text that contributors write.

import type { Reply } from '../../src/library/reply';
import { readReplyBody } from '../../src/library/reply-body';
import type { Lang } from '../../src/post';

/** Fails on a text with a fault. */
export function replyFrom(body: string, lang: Lang = 'fr'): Reply {
  const { blocks, faults } = readReplyBody(body, lang);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const sources = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.sources));
  const needs = ['prescriber.refusal'];
  return {
    id: 'a/b',
    lang,
    title: 'A',
    needs,
    voices: ['self'],
    urgencies: ['amber'],
    related: [],
    when: [],
    unless: [],
    sources,
    blocks,
  };
}
