// Own replies as one JSON file, to keep or to share in a team; a file that cannot be read whole is refused, with its lines.
import * as v from 'valibot';
import { type Path, readJson } from './json-lines';
import { migrate, VERSION } from './migrations';
import type { OwnReply } from './own-reply';
import { ownSchema } from './own-schema';

export type PackFaultKind =
  | 'too-big'
  | 'broken'
  | 'double-key'
  | 'no-pack'
  | 'newer'
  | 'missing'
  | 'unknown-field'
  | 'wrong-kind'
  | 'bad-choice'
  | 'bad-value'
  | 'double-id';

export interface PackFault {
  kind: PackFaultKind;
  /** From 1. */
  line: number;
  /** "replies[2].title"; empty where the whole file is meant. */
  field: string;
  /** What stands there. */
  words: string;
}

export type ReadPack = { ok: true; replies: OwnReply[] } | { ok: false; faults: PackFault[] };

const MARK = 'own-replies';
/** UTF-16 code units; ten thousand replies of one page each would not fit the browser's storage either. */
const MOST_TEXT = 5_000_000;

const envelope = v.strictObject({
  relais: v.literal(MARK),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  exported: v.optional(v.string()),
  replies: v.array(v.unknown()),
});

/** `day`: an ISO day. */
export function writePack(replies: readonly OwnReply[], day: string): string {
  return `${JSON.stringify({ relais: MARK, version: VERSION, exported: day, replies }, null, 2)}\n`;
}

/** Never throws; all faults at once. */
export function readPack(text: string): ReadPack {
  const refused = (kind: PackFaultKind, line = 1, words = ''): ReadPack => ({
    ok: false,
    faults: [{ kind, line, field: '', words }],
  });
  if (text.length > MOST_TEXT) return refused('too-big');
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused(json.why, json.line, json.words);
  const { value, lineOf } = json;
  if (typeof value !== 'object' || value === null || !('relais' in value) || value.relais !== MARK)
    return refused('no-pack');
  const shape = v.safeParse(envelope, value);
  if (!shape.success) return { ok: false, faults: shape.issues.map((issue) => toFault(issue, [], lineOf)) };
  const { version, replies: raw } = shape.output;
  if (version > VERSION) return refused('newer', lineOf(['version']), String(version));

  const replies: OwnReply[] = [];
  const faults: PackFault[] = [];
  for (const [index, one] of raw.entries()) {
    const path = ['replies', index];
    const read = v.safeParse(ownSchema, migrate(one, version));
    if (!read.success) faults.push(...read.issues.map((issue) => toFault(issue, path, lineOf)));
    else if (replies.some(({ id }) => id === read.output.id)) {
      faults.push(faultAt('double-id', [...path, 'id'], read.output.id, lineOf));
    } else replies.push(read.output);
  }
  return faults.length > 0 ? { ok: false, faults: faults.sort((a, b) => a.line - b.line) } : { ok: true, replies };
}

function toFault(issue: v.BaseIssue<unknown>, before: Path, lineOf: (path: Path) => number): PackFault {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  return faultAt(kindOf(issue), path, issue.received.slice(0, 60), lineOf);
}

function faultAt(kind: PackFaultKind, path: Path, words: string, lineOf: (path: Path) => number): PackFault {
  const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { kind, line: lineOf(path), field: field.replace(/^\./, ''), words };
}

function kindOf({ type, expected, received }: v.BaseIssue<unknown>): PackFaultKind {
  if (received === 'undefined') return 'missing';
  switch (type) {
    case 'strict_object':
      return expected === 'never' ? 'unknown-field' : 'wrong-kind';
    case 'picklist':
    case 'variant':
    case 'literal':
      return 'bad-choice';
    case 'string':
    case 'array':
    case 'number':
    case 'nullable':
      return 'wrong-kind';
    default:
      return 'bad-value';
  }
}
