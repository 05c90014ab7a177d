// Marks and blanks that still stand in a text.
import { expect, it } from 'vitest';
import { openMarks } from '../../src/draft/open-marks';

it.each([
  ['Depuis quand {produit} ? {produit} change tout.', ['{produit}']],
  ['Appelez {aide:emergency-text}. [^relation/regles]', ['{aide:emergency-text}', '[^relation/regles]']],
  ['Ce qui [vous|te] pèse, depuis ___ ans.', ['[vous|te]', '___']],
  ['Un [b] crochet [1], {pseudo}, a|b.', []],
  ['Bonjour {auteur}, ça va ?', []],
])('%s', (text, marks) => {
  expect(openMarks(text, '{auteur}')).toEqual(marks);
});
