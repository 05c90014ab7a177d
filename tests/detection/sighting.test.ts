// A text is seen alike in fresh memory and in memory that another text has used.
import { expect, test } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { makeLexicon } from '../../src/detection/lexicon';
import { emptySighting, type Sighting, sight } from '../../src/detection/sighting';
import { readCorpus } from '../../src/learning/corpus';

const lexicon = makeLexicon(readDetectionData(process.cwd()).data);

/** What is seen, without what an earlier text left behind it. */
function seen({ count, hash, sentence, quoted, signs, signsFrom, asks, sentences, lang }: Sighting) {
  return {
    lang,
    words: [hash, sentence, quoted].map((list) => [...list.subarray(0, count)]),
    signsFrom: [...signsFrom.subarray(0, count + 1)],
    signs: [...signs.subarray(0, signsFrom[count])],
    asks: [...asks.subarray(0, sentences)],
  };
}

test('short behind long and long behind short', () => {
  const texts = readCorpus()
    .slice(0, 120)
    .map(({ text }) => text);
  const long = texts.join('\n');
  const room = emptySighting();
  for (const text of [texts[0]!, long, ...texts, '', long, texts[1]!]) {
    expect(seen(sight(text, lexicon, room))).toEqual(seen(sight(text, lexicon)));
  }
});
