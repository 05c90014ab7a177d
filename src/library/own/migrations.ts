// Older versions of the file of own replies, each brought to the next one; storage holds the same versions.
import { BLOCK_KINDS } from '../reply';
import { emptyOwn, fingerprint, type OwnReply, ownId } from './own-reply';

/** The version that is written. */
export const VERSION = 1;

type Raw = Record<string, unknown>;

/** What brings one reply of a version to the next; its place in the list is the version that it reads. */
const MIGRATIONS: readonly ((reply: Raw) => Raw)[] = [fromVersion0];

/** What is no object is given back as it is: the check of the shape says what is wrong. */
export function migrate(reply: unknown, version: number): unknown {
  if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) return reply;
  return MIGRATIONS.slice(version).reduce((raw, step) => step(raw), reply as Raw);
}

/** 0 → 1: the text was one, with "## acknowledge" lines as in the files of the library; no id, day, source or urgency yet. */
function fromVersion0({ text, ...rest }: Raw): Raw {
  const own: Raw & Pick<OwnReply, 'text'> = { ...emptyOwn('', 'fr', '1970-01-01'), ...rest, text: splitText(text) };
  return 'id' in rest ? own : { ...own, id: ownId(nameFor(own)) };
}

/** Text before the first heading is acknowledging. */
function splitText(text: unknown): OwnReply['text'] {
  const { text: split } = emptyOwn('', 'fr', '');
  if (typeof text !== 'string') return split;
  let kind: (typeof BLOCK_KINDS)[number] = 'acknowledge';
  for (const line of text.split(/\r\n?|\n/)) {
    const heading = BLOCK_KINDS.find((one) => line.trim() === `## ${one}`);
    if (heading) kind = heading;
    else split[kind] += `${line}\n`;
  }
  for (const one of BLOCK_KINDS) split[one] = split[one].trim();
  return split;
}

/** The same file gives the same ids, so that it may be read twice. */
function nameFor(own: Raw): string {
  return fingerprint({ ...emptyOwn('', 'fr', ''), ...own, sources: [] } as OwnReply);
}
