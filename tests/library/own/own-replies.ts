// Own replies for the tests: a few written out, and any number made by chance.
import * as fc from 'fast-check';
import { emptyOwn, nextState, type OwnReply } from '../../../src/library/own/own-reply';
import { BLOCK_KINDS, type BlockKind } from '../../../src/library/reply';

export const TODAY = '2026-11-26';

export function own(parts: Partial<Omit<OwnReply, 'text'>> & { text?: Partial<OwnReply['text']> } = {}): OwnReply {
  const empty = emptyOwn('own/un', 'fr', TODAY);
  const text = { ...empty.text, acknowledge: 'Ce que [vous vivez|tu vis] est rude.', ...parts.text };
  return { ...empty, title: 'Un mot d’accueil', needs: ['prescriber.refusal'], ...parts, text };
}

const PIECES = [
  'Bonsoir',
  'Ce que [vous vivez|tu vis] compte.',
  'Appelez {aide:suicide}.',
  '{curseur}',
  'Un fait. [^relation/regles]',
  '[vous|tu',
  '{autuer}',
  'l’été, <3 & *gras*',
  '- une liste',
  '\n\n',
  '## ask',
  'Où ? Là !',
  '[a|b|c]',
  'œuvre \uE000 \uD83D',
  '»',
  '',
];

const words = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }));
const text = fc.array(words, { maxLength: 6 }).map((pieces) => pieces.join(' '));
const name = fc.string({ unit: fc.constantFrom(...'abcdef0123456789-'), minLength: 1, maxLength: 20 });
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((some) => /\S/.test(some));
const day = fc.constantFrom('2025-02-28', '2026-11-26');
const source = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), source: filled, section: filled }),
  fc.record({ kind: fc.constant('fact' as const), text: filled, day }),
  fc.record({ kind: fc.constant('text' as const), text: filled }),
);

export const anyOwn: fc.Arbitrary<OwnReply> = fc.record({
  id: name.map((some) => `own/${some}`),
  lang: fc.constantFrom('fr', 'en'),
  title: filled,
  needs: fc.subarray(['prescriber.refusal', 'danger.suicide', 'relapse.self', 'un.inconnu']),
  voices: fc.subarray(['self', 'relative', 'professional', 'other']),
  urgencies: fc.subarray(['crisis', 'red', 'amber']),
  tags: fc.array(filled, { maxLength: 3 }),
  sources: fc.array(source, { maxLength: 3 }),
  text: fc.record(Object.fromEntries(BLOCK_KINDS.map((kind) => [kind, text])) as Record<BlockKind, typeof text>),
  copyOf: fc.option(filled),
  changed: day,
  past: fc.array(fc.constantFrom('abc', '9z', '0'), { maxLength: 2 }),
});

/** Ids are distinct, as in storage. */
export const anyReplies = (most: number) => fc.uniqueArray(anyOwn, { selector: ({ id }) => id, maxLength: most });

/** A later state of the reply. */
export function later(before: OwnReply, title: string): OwnReply {
  return nextState(before, { ...before, title }, TODAY);
}
