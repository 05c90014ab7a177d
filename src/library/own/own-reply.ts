// A reply that the moderator wrote, or copied from the library and changed: its text stays as it was typed.
import type { NeedId, Voice } from '../../detection/need';
import type { Lang } from '../../post';
import type { Urgency } from '../../triage/triage';
import { BLOCK_KINDS, type BlockKind } from '../reply';

/** What an own reply rests on, where its writer says so: a section of a document, a fact seen on a day, or plain words. */
export type OwnSource =
  | { kind: 'section'; source: string; section: string }
  | { kind: 'fact'; text: string; day: string }
  | { kind: 'text'; text: string };

export interface OwnReply {
  /** "own/…", never the id of a reply of the library. */
  id: string;
  lang: Lang;
  title: string;
  /** Where there is none, the reply is found by a search only. */
  needs: NeedId[];
  /** None: for anyone. */
  voices: Voice[];
  /** None: for a moment without acute danger, or of distress. */
  urgencies: Exclude<Urgency, 'green'>[];
  tags: string[];
  sources: OwnSource[];
  /** As typed, by block; "" for a block that is not there. */
  text: Record<BlockKind, string>;
  /** Id of the reply of the library that it was copied from. */
  copyOf: string | null;
  /** ISO day of the last change. */
  changed: string;
  /** Fingerprints of its earlier states, oldest first: what tells a newer state from another one. */
  past: string[];
}

const PREFIX = 'own/';
const MOST_PAST = 20;

export function isOwn(id: string): boolean {
  return id.startsWith(PREFIX);
}

export function ownId(name: string): string {
  return PREFIX + name;
}

export function emptyOwn(id: string, lang: Lang, today: string): OwnReply {
  const text = Object.fromEntries(BLOCK_KINDS.map((kind) => [kind, ''])) as Record<BlockKind, string>;
  const fit: Pick<OwnReply, 'needs' | 'voices' | 'urgencies'> = {
    needs: [],
    voices: ['self'],
    urgencies: ['red', 'amber'],
  };
  return { id, lang, title: '', ...fit, tags: [], sources: [], text, copyOf: null, changed: today, past: [] };
}

/** The same for the same words and tags, whatever the id and the day. */
export function fingerprint(own: OwnReply): string {
  const { lang, title, needs, voices, urgencies, tags, sources, text } = own;
  const told = sources.map((source) => Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)));
  return hash(
    JSON.stringify([lang, title, needs, voices, urgencies, tags, told, BLOCK_KINDS.map((kind) => text[kind])]),
  );
}

/** The reply as it is to be kept: tidied, and with its earlier state in its past. */
export function nextState(before: OwnReply | null, edited: OwnReply, today: string): OwnReply {
  const tidied = tidy(edited);
  if (!before) return { ...tidied, changed: today, past: [] };
  const was = fingerprint(before);
  if (was === fingerprint(tidied)) return before;
  return { ...tidied, changed: today, past: [...before.past.filter((one) => one !== was), was].slice(-MOST_PAST) };
}

function tidy(own: OwnReply): OwnReply {
  const tags = [...new Set(own.tags.map((tag) => tag.trim()).filter(Boolean))];
  const text = Object.fromEntries(
    BLOCK_KINDS.map((kind) => [kind, own.text[kind].replace(/\r\n?/g, '\n').trim()]),
  ) as Record<BlockKind, string>;
  return { ...own, title: own.title.trim(), tags, text };
}

/** 53 bits as text: two words with different seeds, mixed. Not for secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
