// Passages that annotators marked: which sentences they make tell a need, and what the first level learns from them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { OTHER_HEADS } from '../../src/detection/model-data';
import { readCorpus } from '../../src/learning/corpus';
import { UNKNOWN } from '../../src/learning/fit-heads';
import { readLinesOf } from '../../src/learning/jsonl-file';
import { authorOf, type LabelledPost, labelledPostSchema, type Passage } from '../../src/learning/labelled-post';
import { preparer } from '../../src/learning/prepare';
import { sentenceRows } from '../../src/learning/sentence-rows';

const { data } = readDetectionData(process.cwd());
const prepare = preparer(data, { ngrams: 10, terms: 10 });
const text = 'Salut tout le monde. Mon médecin a refusé. Hier je voulais mourir. Merci de me lire.';
const passage = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const post: LabelledPost = {
  id: 'a-001',
  lang: 'fr',
  text,
  needs: ['danger.suicide', 'prescriber.refusal'],
  urgency: 'red',
  voice: 'self',
  tells: { 'danger.suicide': [passage('Hier je voulais mourir')] },
};
const HEADS: string[] = [...data.needs.map(({ id }) => id), ...OTHER_HEADS];
/** A layer that says nothing of any sentence. */
const nothing = {
  bits: 10,
  rows: new Uint32Array(1 << 10),
  weights: new Int8Array(HEADS.length),
  scale: HEADS.map(() => 1),
  bias: HEADS.map(() => 0),
};
const headOf = (name: string) => HEADS.indexOf(name);

it('makes the sentence tell the danger, that there is one, and how urgent it is', () => {
  const { told } = prepare(post);
  for (const head of ['danger.suicide', 'danger', 'urgency:red'])
    expect([...told.get(headOf(head))!], head).toEqual([2]);
  expect(told.has(headOf('prescriber.refusal'))).toBe(false);
});

it('makes the sentence that undoes a green post settle it', () => {
  const green: LabelledPost = { ...post, needs: [], urgency: 'green', settles: [passage('Merci de me lire')] };
  const { told } = prepare({ ...green, tells: undefined });
  expect([...told.keys()]).toEqual([headOf('settled')]);
  expect([...told.get(headOf('settled'))!]).toEqual([3]);
});

it('teaches yes where annotators marked the need, no in every other sentence', () => {
  const { ngrams, told } = prepare(post);
  const label = new Uint8Array(HEADS.length);
  label[headOf('danger.suicide')] = 1;
  const taught = sentenceRows(ngrams, label, nothing, new Set(), told);
  expect(taught.map((one) => one.label[headOf('danger.suicide')])).toEqual([0, 0, 1, 0]);
});

it('teaches nothing of what nobody looked for', () => {
  const { ngrams } = prepare(post);
  const label = new Uint8Array(HEADS.length);
  label[headOf('settled')] = UNKNOWN;
  const taught = sentenceRows(ngrams, label, nothing, new Set(), new Map());
  expect(taught.map((one) => one.label[headOf('settled')])).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
});

const isWithin = ([start, end]: Passage, { length }: string) => 0 <= start && start < end && end <= length;

it('has only passages of its own text and needs in the corpus', () => {
  const marked = readCorpus().filter(({ tells }) => tells);
  expect(marked.length).toBeGreaterThan(0);
  for (const { id, text: whole, needs, tells } of marked) {
    for (const [need, passages] of Object.entries(tells!)) {
      expect(needs, id).toContain(need);
      for (const one of passages) expect(isWithin(one, whole), id).toBe(true);
    }
  }
});

it('settles only green posts of the corpus, by passages of their own text', () => {
  const marked = readCorpus().filter(({ settles }) => settles);
  expect(marked.length).toBeGreaterThan(0);
  for (const { id, text: whole, needs, settles } of marked) {
    expect(needs, id).toEqual([]);
    for (const one of settles!) expect(isWithin(one, whole), id).toBe(true);
  }
});

it('holds no author who is kept for measuring', () => {
  const learned = new Set(readCorpus().map(authorOf));
  const files = readdirSync('tests/corpus').filter((file) => file.startsWith('heldout'));
  const kept = files.flatMap((file) => readLinesOf(join('tests/corpus', file), labelledPostSchema)).map(authorOf);
  expect(kept.length).toBeGreaterThan(0);
  expect([...new Set(kept)].filter((author) => learned.has(author))).toEqual([]);
});
