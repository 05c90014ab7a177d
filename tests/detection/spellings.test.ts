// Other spellings of words (`spellings.yml`): a text typed in haste is read as the same words.
import { expect, it } from 'vitest';
import { LexiconBuilder } from '../../src/build/build-lexicon';
import { readDetectionData } from '../../src/build/read-detection';
import { makeLexicon } from '../../src/detection/lexicon';
import { classesSeen, sight } from '../../src/detection/sighting';
import { hashWord } from '../../src/language/tokens';

const { data } = readDetectionData(process.cwd());
const lexicon = makeLexicon(data);

const hashesOf = (text: string) => {
  const { hash, count } = sight(text, lexicon);
  return Array.from(hash.subarray(0, count));
};
const classesOf = (text: string) => classesSeen(sight(text, lexicon), lexicon);

it('reads a word typed in haste as the word itself, in its own language', () => {
  expect(hashesOf('je bois bcp tt le tps')).toEqual(hashesOf('je bois beaucoup tout le temps'));
  expect(hashesOf('i kno he is the one with my pills')).toEqual(hashesOf('i know he is the one with my pills'));
  expect(hashesOf('i have this wk of the year')).not.toEqual(hashesOf('i have this semaine of the year'));
  expect(hashesOf('je suis avec ma wk et les autres')).toContain(hashWord('wk'));
});

it('finds a class in whichever spelling', () => {
  expect(classesOf('mon medcin est tjs la pr moi')).toEqual(classesOf('mon médecin est toujours là pour moi'));
});

it('keeps the place of the words as they are written', () => {
  const { tokens, token } = sight('je bois bcp', lexicon);
  expect([tokens.start[token[2]!], tokens.end[token[2]!]]).toEqual([8, 11]);
});

it('reads no spelling as two words, and none that is a word of the list', () => {
  for (const lang of ['fr', 'en'] as const) {
    const own = data.spellings.filter((one) => one.lang === lang);
    const read = own.flatMap(({ as }) => as);
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((one) => own.some(({ word }) => word === one))).toEqual([]);
  }
});

it.each([
  ['two words', { 'parce que': ['pcq'] }],
  ['a spelling of two words', { beaucoup: ['b coup'] }],
  ['a spelling of another word', { que: ['ke'], quel: ['ke'] }],
  ['a word of the list', { que: ['quel'], quel: ['kel'] }],
])('refuses %s, and says which', (_, fr: Record<string, string[]>) => {
  const faults = new LexiconBuilder().addSpellings('spellings.yml', { fr, en: {} });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: 'spellings.yml', remedy: expect.stringContaining('un seul mot') });
});
