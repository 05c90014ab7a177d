// What storage holds of own replies, read back: each sound reply, and apart from them whatever cannot be read.
import { freeId } from './merge';
import { migrate, VERSION } from './migrations';
import type { OwnReply } from './own-reply';
import { ownFrom } from './own-schema';

/** As it was found, and the version that it said it had. */
export interface Aside {
  version: number | null;
  value: unknown;
}

export interface Stored {
  replies: OwnReply[];
  /** What was found and cannot be read: kept, said, and tried again by every later version. */
  aside: Aside[];
  /** Whether something was put aside, or came back from there: then it is to be written so. */
  moved: boolean;
}

/** What is to be written for these replies. */
export function toStored(replies: readonly OwnReply[]): unknown {
  return { version: VERSION, replies };
}

/** `value` and `aside` as storage gives them; undefined where nothing was ever kept. Never throws, drops nothing. */
export function readStored(value: unknown, aside: unknown): Stored {
  const stored: Stored = { replies: [], aside: [], moved: false };
  const taken = new Set<string>();
  const sort = (one: Aside, wasAside: boolean) => {
    const own = ownFrom(migrate(one.value, one.version ?? VERSION));
    if (!own) stored.aside.push(one);
    else if (taken.has(own.id)) stored.replies.push({ ...own, id: freeId(own, taken) });
    else stored.replies.push(own);
    if (own) taken.add(own.id);
    if (wasAside !== (own === null)) stored.moved = true;
  };
  for (const one of foundIn(value)) sort(one, false);
  for (const one of asideFrom(aside)) sort(one, true);
  return stored;
}

function foundIn(value: unknown): Aside[] {
  if (value === undefined) return [];
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && 'replies' in value && Array.isArray(value.replies)) {
    const version = 'version' in value && isVersion(value.version) ? value.version : null;
    return value.replies.map((one: unknown) => ({ version, value: one }));
  }
  return [{ version: null, value }];
}

function asideFrom(aside: unknown): Aside[] {
  if (aside === undefined) return [];
  if (!Array.isArray(aside)) return [{ version: null, value: aside }];
  return aside.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'value' in one && 'version' in one && isVersionOrNull(one.version)
      ? { version: one.version, value: one.value }
      : { version: null, value: one },
  );
}

function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 0;
}

function isVersionOrNull(version: unknown): version is number | null {
  return version === null || isVersion(version);
}
