// The draft of one post: begun from blocks, added to, turned, filled; the moderator's own words are never touched.

import { type DraftHabits, NO_HABITS } from '../../browser/draft-habits';
import { composeDraft, type Draft } from '../../draft/compose-draft';
import type { Known } from '../../draft/placeholders';
import { type RenderedDraft, renderDraft } from '../../draft/render-draft';
import { tellDraft } from '../../draft/tell-draft';
import { tellSources } from '../../draft/tell-sources';
import { type Address, detectAddress } from '../../language/address';
import type { LibraryData } from '../../library/library-data';
import type { OwnReply } from '../../library/own/own-reply';
import { isPlaceholder, type PlaceholderName } from '../../library/placeholder-names';
import type { QueueItem } from '../../queue/queue-item';
import type { Region } from '../../services/service';
import { servicesFor } from '../../services/services';
import { distinctRefs, type SourceRef } from '../../sources/source';
import { type BlockRef, isSameBlock, type WrittenDraft } from './panel-state';
import { addNew, type Piece, retellPieces } from './retell';

/** What a draft is written with. */
export interface Writing {
  library: LibraryData;
  item: QueueItem;
  region: Region;
  /** How the posts of the page speak to each other. */
  among?: Address | null;
  own?: readonly OwnReply[];
  habits?: DraftHabits;
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
  const draft = untold({ ...writing, habits: NO_HABITS }, [block]);
  return tell(writing, { ...draft, keepsQuestions: true }, false).text;
}

/** Blocks join a draft in their order as long as it stands as it was told; else they come after the moderator's words. */
export function addBlocks(writing: Writing, draft: WrittenDraft, added: BlockRef[]): WrittenDraft {
  const fresh = added.filter((block) => !draft.blocks.some((other) => isSameBlock(block, other)));
  const blocks = [...draft.blocks, ...fresh];
  if (draft.text.trim() !== '' && draft.text !== tell(writing, draft).text) {
    return retell(writing, draft, { ...draft, blocks });
  }
  const { text, caret } = tell(writing, { ...draft, blocks });
  return { ...draft, blocks, text, caret };
}

/** One of the choices that the moderator makes about the whole draft. */
export function changeDraft(
  writing: Writing,
  draft: WrittenDraft,
  choice: Partial<Pick<WrittenDraft, 'address' | 'keepsQuestions' | 'namesSources' | 'quotes'>>,
): WrittenDraft {
  return retell(writing, draft, { ...draft, ...choice });
}

export function fillBlank(writing: Writing, draft: WrittenDraft, name: string, value: string): WrittenDraft {
  return isPlaceholder(name) ? retell(writing, draft, { ...draft, fills: { ...draft.fills, [name]: value } }) : draft;
}

/** The blanks that the moderator is asked for, those already filled included. */
export function blanksOf(writing: Writing, draft: WrittenDraft): PlaceholderName[] {
  const open = tell(writing, draft).blanks.map(({ name }) => name);
  return ASKED.filter((name) => open.includes(name) || draft.fills[name] !== undefined);
}

/** How many questions the blocks ask the member, those that were left out included. */
export function questionsOf(writing: Writing, draft: WrittenDraft): number {
  return composed(writing, draft).questions;
}

/** The paragraph that names the documents; null where there is none to name. */
export function sourcesOf({ library, own = [] }: Writing, { blocks }: WrittenDraft): string | null {
  const used = own.filter(({ id }) => blocks.some(({ reply }) => reply === id));
  const said = used.flatMap(({ sources }) => sources.flatMap((one) => (one.kind === 'section' ? [] : [one.text])));
  return tellSources(restsOn(library, blocks), library.sources, said, blocks[0]?.lang ?? 'fr');
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

/** What still stands as it was told is told anew; every other word stays. */
function retell(writing: Writing, before: WrittenDraft, after: WrittenDraft): WrittenDraft {
  if (before.text.trim() === '') return after;
  if (before.text === tell(writing, before).text) return { ...after, text: tell(writing, after).text, caret: null };
  const [was, now] = [piecesOf(writing, before), piecesOf(writing, after)];
  return { ...after, text: addNew(retellPieces(before.text, was, now), was, now), caret: null };
}

/** We speak to the member as they speak, else as the forum does. */
function untold({ item, among, habits = NO_HABITS }: Writing, blocks: BlockRef[]): WrittenDraft {
  return { blocks, address: detectAddress(item.post.text, among), fills: {}, text: '', caret: null, ...habits };
}

function tell(writing: Writing, draft: WrittenDraft, greets = true): RenderedDraft {
  const telling = { address: draft.address, markup: 'plain', known: knownOf(writing, draft), greets } as const;
  const rendered = renderDraft(composed(writing, draft), telling);
  const sources = draft.namesSources && rendered.text !== '' ? sourcesOf(writing, draft) : null;
  return sources ? { ...rendered, text: `${rendered.text}\n\n${sources}` } : rendered;
}

function piecesOf(writing: Writing, draft: WrittenDraft): Piece[] {
  const told = tellDraft(composed(writing, draft), { address: draft.address, known: knownOf(writing, draft) });
  const sources = draft.namesSources ? sourcesOf(writing, draft) : null;
  const frame = (key: Piece['key'], text: string | null | undefined): Piece[] =>
    text ? [{ key, text, block: -1 }] : [];
  return [
    ...frame('greeting', told.greeting?.text),
    ...told.paragraphs.flatMap((sentences, block) =>
      sentences.flatMap(({ sentence, told: { text } }) => (text ? [{ key: sentence, text, block }] : [])),
    ),
    ...frame('closing', told.closing?.text),
    ...frame('sources', sources),
  ];
}

function composed({ library }: Writing, { blocks, keepsQuestions }: WrittenDraft): Draft {
  const choices = blocks.flatMap(({ reply: id, lang, kind }) => {
    const reply = library.replies.find((one) => one.id === id && one.lang === lang);
    return reply ? [{ reply, kinds: [kind] }] : [];
  });
  return composeDraft(choices, { questions: keepsQuestions ? 'all' : 'one' });
}

function knownOf({ library, item, region }: Writing, { fills }: WrittenDraft): Omit<Known, 'lang' | 'named'> {
  return { author: item.post.author, region, services: servicesFor(region, library.services), fills };
}
