// The sums that a detector takes straight from a sighting are those that learning takes from the list of features.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { makeLexicon } from '../../src/detection/lexicon';
import { makeModel } from '../../src/detection/model';
import { makeNgramReader, readNgrams } from '../../src/detection/ngrams';
import { makeRules } from '../../src/detection/rules';
import { type Sighting, sight } from '../../src/detection/sighting';
import { makeSummer, type SentenceSums, sumNgrams } from '../../src/detection/sum-ngrams';
import { readCorpus } from '../../src/learning/corpus';

const { data } = readDetectionData(process.cwd());
const lexicon = makeLexicon(data);
makeRules(data, lexicon);
const model = makeModel(data.model!);
const reader = makeNgramReader(lexicon, model.first.bits);

function expectSame({ sums, sizes, sentences }: SentenceSums, sighting: Sighting): void {
  const used = { sums: sums.slice(0, sentences * model.heads.length), sizes: sizes.slice(0, sentences), sentences };
  expect(used).toEqual(sumNgrams(readNgrams(sighting, reader), model.first));
}

test('over more words than are remembered, and over the same words again', () => {
  const { sum } = makeSummer(reader, model.first);
  const posts = readCorpus().slice(0, 1500);
  for (const { text } of [...posts, ...posts.slice(0, 100)]) {
    const sighting = sight(text, lexicon);
    expectSame(sum(sighting), sighting);
  }
});

test('in any text at all', () => {
  const { sum } = makeSummer(reader, model.first);
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('je ', 'rechute', '? ', '.\n', '12 ', 'j’ai '),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const sighting = sight(parts.join(''), lexicon);
      expectSame(sum(sighting), sighting);
    }),
  );
});

test('in a sentence without an end', () => {
  const { sum } = makeSummer(reader, model.first);
  const words = readCorpus()
    .slice(0, 300)
    .map(({ text }) => text.replace(/[.!?…\n\r]/g, ' '))
    .join(' ');
  const sighting = sight(words, lexicon);
  expect(sighting.sentences).toBe(1);
  expectSame(sum(sighting), sighting);
});

test('what the words of a sentence weigh is together what the sentence weighs', () => {
  const { sum, pulls } = makeSummer(reader, model.first);
  const heads = model.heads.length;
  const texts = readCorpus().map(({ text }) => text);
  // The last is so long that not all of its words are read.
  for (const text of [...texts.slice(0, 200), texts.slice(0, 400).join('\n')]) {
    const sighting = sight(text, lexicon);
    const { sums } = sum(sighting);
    for (const head of [0, heads - 1]) {
      const ofSentences = new Float64Array(sighting.sentences);
      pulls(0, sighting.count, head).forEach((pull, word) => {
        ofSentences[sighting.sentence[word]!]! += pull;
      });
      expect([...ofSentences]).toEqual(Array.from(ofSentences, (_, sentence) => sums[sentence * heads + head]));
    }
  }
});
