// The threads of the demo forum, read from their files: invented people, invented words, and what each post needs.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { URGENCIES } from '../../src/triage/triage';

export type BoardName = 'phpbb' | 'fluxbb';

const PostSchema = v.strictObject({
  id: v.number(),
  author: v.string(),
  /** ISO 8601, in the wall clock time of the board. */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+01:00$/)),
  edited: v.optional(v.string()),
  /** BBCode, as typed. */
  text: v.pipe(v.string(), v.trim(), v.minLength(1)),
  needs: v.array(v.string()),
  urgency: v.picklist(URGENCIES),
  voice: v.picklist(['self', 'relative', 'professional', 'other']),
});

const ThreadSchema = v.strictObject({
  board: v.picklist(['phpbb', 'fluxbb']),
  id: v.number(),
  section: v.string(),
  title: v.string(),
  posts: v.pipe(v.array(PostSchema), v.minLength(1)),
});

const MemberSchema = v.strictObject({
  title: v.string(),
  staff: v.optional(v.boolean(), false),
  joined: v.string(),
  posts: v.number(),
  from: v.optional(v.string()),
  /** Hue of the drawn avatar, or none. */
  avatar: v.optional(v.number()),
  signature: v.optional(v.string()),
});

export type ThreadPost = v.InferOutput<typeof PostSchema>;
export type Thread = v.InferOutput<typeof ThreadSchema>;
export type Member = v.InferOutput<typeof MemberSchema>;

const folder = new URL('threads/', import.meta.url);

/** Fresh copies, in the order of the file names. */
export function loadThreads(): Thread[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => v.parse(ThreadSchema, parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** Members by name; an author who is not among them is a guest. */
export function loadMembers(): Map<string, Member> {
  const file = parse(readFileSync(new URL('members.yml', import.meta.url), 'utf8'));
  return new Map(Object.entries(v.parse(v.record(v.string(), MemberSchema), file)));
}
