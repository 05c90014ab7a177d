// Phrases share their beginnings; each end gives its signs, in the order in which they were added.
import { expect, test } from 'vitest';
import { Phrases, START } from '../../src/detection/phrases';
import { hashWord } from '../../src/language/tokens';

const hashes = (phrase: string) => phrase.split(' ').map(hashWord);

function signsOf(phrases: Phrases, phrase: string): number[] | null {
  let node = START;
  for (const hash of hashes(phrase)) {
    node = phrases.step(node, hash);
    if (node < 0) return null;
  }
  const signs = [9, 9];
  signs.length = phrases.take(node, signs, 1);
  return signs.slice(1);
}

test('gives the signs of a phrase, none of its beginning, nothing of another', () => {
  const phrases = new Phrases();
  const add = (phrase: string, sign: number) => phrases.add(phrases.nodeOf(hashes(phrase)), sign);
  add('à bout', 1);
  add('à bout de souffle', 2);
  add('à bout', 3);
  add('souffle', 4);
  expect(signsOf(phrases, 'à bout')).toEqual([1, 3]);
  expect(signsOf(phrases, 'à bout de')).toEqual([]);
  expect(signsOf(phrases, 'à bout de souffle')).toEqual([2]);
  expect(signsOf(phrases, 'souffle')).toEqual([4]);
  expect(signsOf(phrases, 'bout')).toBeNull();
  expect(phrases.goesOn(phrases.nodeOf(hashes('à bout de souffle')))).toBe(false);
  expect(phrases.goesOn(phrases.nodeOf(hashes('à bout')))).toBe(true);
});
