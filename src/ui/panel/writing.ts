// The draft of one post: begun from blocks, added to, turned, filled; the moderator's own words are never touched.

import { composeDraft } from '../../draft/compose-draft';
import type { Known } from '../../draft/placeholders';
import { type RenderedDraft, renderDraft } from '../../draft/render-draft';
import { tellSentence } from '../../draft/tell-sentence';
import { type Address, detectAddress } from '../../language/address';
import type { LibraryData } from '../../library/library-data';
import { isPlaceholder, type PlaceholderName } from '../../library/placeholder-names';
import type { QueueItem } from '../../queue/queue-item';
import type { Region } from '../../services/service';
import { servicesFor } from '../../services/services';
import { distinctRefs, type SourceRef } from '../../sources/source';
import { type BlockRef, isSameBlock, type WrittenDraft } from './panel-state';

/** What a draft is written with. */
export interface Writing {
  library: LibraryData;
  item: QueueItem;
  region: Region;
}

/** What a help line or the page cannot fill, and the moderator can. */
const ASKED: readonly PlaceholderName[] = ['auteur', 'produit'];

export function beginDraft(writing: Writing, blocks: BlockRef[]): WrittenDraft {
  const draft = untold(writing, blocks);
  const { text, caret } = tell(writing, draft);
  return { ...draft, text, caret };
}

/** How a block reads, without a greeting. */
export function previewBlock(writing: Writing, block: BlockRef): string {
  return tell(writing, untold(writing, [block]), false).text;
}

/** Blocks join a draft in their order as long as it stands as it was told; else they come after the moderator's words. */
export function addBlocks(writing: Writing, draft: WrittenDraft, added: BlockRef[]): WrittenDraft {
  const fresh = added.filter((block) => !draft.blocks.some((other) => isSameBlock(block, other)));
  const blocks = [...draft.blocks, ...fresh];
  if (draft.text === tell(writing, draft).text) {
    const { text, caret } = tell(writing, { ...draft, blocks });
    return { ...draft, blocks, text, caret };
  }
  const more = tell(writing, { ...draft, blocks: fresh }, draft.text.trim() === '').text;
  return { ...draft, blocks, text: [draft.text.trimEnd(), more].filter(Boolean).join('\n\n'), caret: null };
}

export function turnAddress(writing: Writing, draft: WrittenDraft, address: Address): WrittenDraft {
  return retell(writing, draft, { ...draft, address });
}

export function fillBlank(writing: Writing, draft: WrittenDraft, name: string, value: string): WrittenDraft {
  return isPlaceholder(name) ? retell(writing, draft, { ...draft, fills: { ...draft.fills, [name]: value } }) : draft;
}

/** The blanks that the moderator is asked for, those already filled included. */
export function blanksOf(writing: Writing, draft: WrittenDraft): PlaceholderName[] {
  const open = tell(writing, draft).blanks.map(({ name }) => name);
  return ASKED.filter((name) => open.includes(name) || draft.fills[name] !== undefined);
}

/** What the blocks rest on, each source once. */
export function restsOn(library: LibraryData, blocks: BlockRef[]): SourceRef[] {
  const refs = blocks.flatMap((block) => {
    const reply = library.replies.find(({ id, lang }) => id === block.reply && lang === block.lang);
    const sentences = reply?.blocks.find(({ kind }) => kind === block.kind)?.sentences ?? [];
    return sentences.flatMap(({ sources }) => sources);
  });
  return distinctRefs(refs);
}

/** Each sentence that still stands as it was told is told anew; every other word stays. */
function retell(writing: Writing, before: WrittenDraft, after: WrittenDraft): WrittenDraft {
  const told = sentencesOf(writing, before);
  const toldAnew = sentencesOf(writing, after);
  let { text } = before;
  for (const [i, old] of told.entries()) {
    const anew = toldAnew[i];
    // A function: a "$&" in a name stays a name.
    if (old && anew) text = text.replace(old, () => anew);
  }
  return { ...after, text, caret: null };
}

/** We speak to the member as they speak. */
function untold({ item }: Writing, blocks: BlockRef[]): WrittenDraft {
  return { blocks, address: detectAddress(item.post.text), fills: {}, text: '', caret: null };
}

function tell(writing: Writing, draft: WrittenDraft, greets = true): RenderedDraft {
  const telling = { address: draft.address, markup: 'plain', known: knownOf(writing, draft), greets } as const;
  return renderDraft(composed(writing, draft), telling);
}

/** The greeting, then the sentences; null for one that is left out. */
function sentencesOf(writing: Writing, draft: WrittenDraft): (string | null)[] {
  const { blocks, lang } = composed(writing, draft);
  const known = { ...knownOf(writing, draft), lang };
  const [greeting = null] = tell(writing, draft).text.split('\n\n');
  const sentences = blocks.flatMap((block) => block.sentences);
  return [greeting, ...sentences.map((sentence) => tellSentence(sentence, draft.address, known).text)];
}

function composed({ library }: Writing, { blocks }: WrittenDraft) {
  return composeDraft(
    blocks.flatMap(({ reply: id, lang, kind }) => {
      const reply = library.replies.find((one) => one.id === id && one.lang === lang);
      return reply ? [{ reply, kinds: [kind] }] : [];
    }),
  );
}

function knownOf({ library, item, region }: Writing, { fills }: WrittenDraft): Omit<Known, 'lang'> {
  return { author: item.post.author, region, services: servicesFor(region, library.services), fills };
}
