// Own replies as a file: written and read back whole, refused with line and reason, older versions brought up to date.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMerge, planMerge } from '../../../src/library/own/merge';
import type { OwnReply } from '../../../src/library/own/own-reply';
import { readPack, writePack } from '../../../src/library/own/pack';
import { readOwn } from '../../../src/library/own/read-own';
import { anyReplies, own, TODAY } from './own-replies';

/** What is here after the import of a file; what is here stays where the file is refused. */
function imported(here: OwnReply[], text: string): OwnReply[] {
  const read = readPack(text);
  return read.ok ? applyMerge(here, planMerge(here, read.replies)) : here;
}

const VALID = writePack(
  [own(), own({ id: 'own/deux', title: 'Deux', sources: [{ kind: 'text', text: 'Vu' }] })],
  TODAY,
);

describe('a file of own replies', () => {
  it('gives back every reply, letter by letter', () => {
    fc.assert(
      fc.property(anyReplies(8), (replies) => {
        expect(imported([], writePack(replies, TODAY))).toEqual(replies);
      }),
    );
  });

  it('changes nothing where its replies are already', () => {
    fc.assert(
      fc.property(anyReplies(8), (replies) => {
        expect(imported(replies, writePack(replies, TODAY))).toEqual(replies);
      }),
    );
  });

  it.each([
    ['no JSON', '{ "relais": "own-replies",\n "version": 1,\n oups }', 'broken', 3],
    ['nothing', '', 'broken', 1],
    ['brackets without end', '['.repeat(100_000), 'broken', 1],
    ['another JSON', '[1, 2]', 'no-pack', 1],
    ['a later version', VALID.replace('"version": 1', '"version": 7'), 'newer', 3],
    ['a name twice', VALID.replace('"title": "Deux"', '"title": "Deux",\n"title": "Trois"'), 'double-key', 36],
    ['an unknown language', VALID.replace('"lang": "fr"', '"lang": "de"'), 'bad-choice', 8],
    ['a title that is none', VALID.replace('"Un mot d’accueil"', '42'), 'wrong-kind', 9],
    ['an empty title', VALID.replace('"Un mot d’accueil"', '" "'), 'bad-value', 9],
    ['a field that nobody knows', VALID.replace('"tags"', '"tagz": 1, "tags"'), 'unknown-field', 20],
    ['a field that is missing', VALID.replace('"copyOf": null,', ''), 'missing', 6],
    ['a reply twice', VALID.replace('"own/deux"', '"own/un"'), 'double-id', 33],
    ['a day that is none', VALID.replace(/"changed": "2026-11-26"/, '"changed": "hier"'), 'bad-value', 29],
  ])('is refused with its line: %s', (_name, text, kind, line) => {
    const read = readPack(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.faults[0]).toMatchObject({ kind, line });
  });

  it('tells all faults at once, each with its field', () => {
    const read = readPack(VALID.replaceAll('"lang": "fr"', '"lang": "de"'));
    expect(read.ok || read.faults.map(({ field }) => field)).toEqual(['replies[0].lang', 'replies[1].lang']);
  });

  it('is as the guide shows it', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('src/library/README.md', 'utf8')) ?? [];
    const read = readPack(example);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.replies.flatMap((reply) => readOwn(reply).faults)).toEqual([]);
  });

  it('may begin with a byte order mark', () => {
    expect(readPack(`\uFEFF${VALID}`).ok).toBe(true);
  });
});

describe('a mutated file', () => {
  const piece = fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', 'null', '0', 'é', '\uD800', '"id"', ' ');
  const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: piece });

  const few = anyReplies(3);

  it('never throws, and never loses or changes what is here', () => {
    let taken = 0;
    fc.assert(
      fc.property(few, few, fc.array(mutation, { maxLength: 4 }), (here, there, mutations) => {
        const text = mutations.reduce(
          (file, { at, cut, put }) => {
            const from = Math.floor(at * file.length);
            return file.slice(0, from) + put + file.slice(from + cut);
          },
          writePack([...here, ...there.filter(({ id }) => here.every((one) => one.id !== id))], TODAY),
        );
        const after = imported(here, text);
        const byId = new Map(after.map((reply) => [reply.id, reply]));
        expect(here.map(({ id }) => byId.get(id))).toEqual(here);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        if (readPack(text).ok) taken += 1;
      }),
      { numRuns: 1000 },
    );
    // Some survive, so that the merge is tried, too.
    expect(taken).toBeGreaterThan(0);
  });

  it('never throws on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readPack(JSON.stringify(value));
        readPack(JSON.stringify({ relais: 'own-replies', version: 1, replies: [value] }));
        readPack(
          JSON.stringify({ relais: 'own-replies', version: 0, replies: [value, { title: value, text: value }] }),
        );
      }),
    );
  });
});

describe('an older version', () => {
  const old = readFileSync('tests/library/own/version-0.json', 'utf8');

  it('0 is brought up to date: one text becomes four, and what was not there yet is filled in', () => {
    const read = readPack(old);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.replies).toMatchObject([
      {
        lang: 'fr',
        title: 'Un accueil simple',
        needs: ['relapse.self'],
        text: {
          acknowledge: 'Merci d’être [venu|venue] en parler.',
          inform: '',
          ask: 'Qu’est-ce qui [vous|t’] aiderait ce soir ?',
          orient: '',
        },
      },
      { lang: 'en', tags: ['court'], text: { acknowledge: 'Thank you for telling us.' } },
    ]);
  });

  it('may be read twice without a second copy', () => {
    const once = imported([], old);
    expect(once).toHaveLength(2);
    expect(imported(once, old)).toEqual(once);
  });

  it('keeps the line of a fault', () => {
    const read = readPack(old.replace('"lang": "en"', '"lang": "de"'));
    expect(read.ok || read.faults).toMatchObject([{ kind: 'bad-choice', line: 10, field: 'replies[1].lang' }]);
  });
});
