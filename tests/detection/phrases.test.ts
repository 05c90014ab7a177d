// Phrases share their beginnings; each end gives its signs, in the order in which they were added.
import { expect, test } from 'vitest';
import { Phrases, START } from '../../src/detection/phrases';
import { packSign } from '../../src/detection/sign';
import { hashWord } from '../../src/language/tokens';

const hashes = (phrase: string) => phrase.split(' ').map(hashWord);

const nodeOf = (phrases: Phrases, phrase: string) =>
  hashes(phrase).reduce((node, hash) => (node < 0 ? node : phrases.step(node, hash)), START);

function signsOf(phrases: Phrases, phrase: string): number[] | null {
  const node = nodeOf(phrases, phrase);
  if (node < 0) return null;
  const signs = new Int32Array(9);
  return [...signs.subarray(1, phrases.take(node, signs, 1))];
}

/** A sign of a word class by its number. */
const sign = (symbol: number) => packSign(symbol, 1, 0);

test('gives the signs of a phrase, none of its beginning, nothing of another', () => {
  const phrases = new Phrases();
  phrases.add(hashes('à bout'), sign(1));
  phrases.add(hashes('à bout de souffle'), sign(2));
  phrases.add(hashes('à bout'), sign(3));
  phrases.layOut();
  phrases.add(hashes('souffle'), sign(4));
  phrases.layOut();
  expect(signsOf(phrases, 'à bout')).toEqual([sign(1), sign(3)]);
  expect(signsOf(phrases, 'à bout de')).toEqual([]);
  expect(signsOf(phrases, 'à bout de souffle')).toEqual([sign(2)]);
  expect(signsOf(phrases, 'souffle')).toEqual([sign(4)]);
  expect(signsOf(phrases, 'bout')).toBeNull();
  expect(phrases.goesOn(nodeOf(phrases, 'à bout de souffle'))).toBe(false);
  expect(phrases.goesOn(nodeOf(phrases, 'à bout'))).toBe(true);
});

test('keeps the first sign of a class that has two forms of one spelling', () => {
  const phrases = new Phrases();
  phrases.add(hashes('refuse'), packSign(5, 1, 17));
  phrases.add(hashes('refuse'), packSign(5, 1, 49));
  phrases.layOut();
  expect(signsOf(phrases, 'refuse')).toEqual([packSign(5, 1, 17)]);
});
