// The answers that a detector takes straight from the words of a post are those that learning takes from the list of its terms.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { makeLexicon } from '../../src/detection/lexicon';
import { makeModel } from '../../src/detection/model';
import { sight } from '../../src/detection/sighting';
import { makeTermScorer, readTerms, scoreTerms } from '../../src/detection/terms';
import { readCorpus } from '../../src/learning/corpus';

const { data } = readDetectionData(process.cwd());
const lexicon = makeLexicon(data);
const { terms } = makeModel(data.model!);
const scoreWords = makeTermScorer(terms);

function expectSame(text: string): void {
  const sighting = sight(text, lexicon);
  expect(scoreWords(sighting)).toEqual(scoreTerms(readTerms(sighting, terms.bits), terms));
}

test('post after post', () => {
  for (const { text } of readCorpus().slice(0, 400)) expectSame(text);
});

test('of a text so long that its weights are let go many times, with words that stand often', () => {
  const posts = readCorpus().slice(0, 300);
  expectSame(posts.map(({ text }) => text).join('\n'));
  expectSame('rechute '.repeat(70_000));
});

test('in any text at all', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('je ', 'rechute ', '? ', '.\n', '12 '));
  fc.assert(fc.property(fc.array(part), (parts) => expectSame(parts.join(''))));
});
