// The two sides of an alternation: the same verb in the same tense, and silence where that is not sure.
import { describe, expect, it } from 'vitest';
import { checkForms } from '../../src/build/check-forms';
import { conjugate } from '../../src/build/french-verbs';

function proposals(vous: string, tu: string, before = 'Alors '): (string | null)[] {
  const parts = [...(before === '' ? [] : [before]), { vous, tu }, '.'];
  return checkForms({ parts, sources: [] }).map(({ proposal }) => proposal);
}

describe('the sides of an alternation', () => {
  it.each([
    ['vous pouvez', 'tu peut', '[vous pouvez|tu peux]'],
    ['vous pouvez', 'tu pourrais', '[vous pouvez|tu peux]'],
    ['vous pouvez', 'tu as', '[vous pouvez|tu peux]'],
    ['vous pourrez', 'tu peux', '[vous pourrez|tu pourras]'],
    ['vous êtes', 'tu est', '[vous êtes|tu es]'],
    ['vous vous sentez', 'tu te sent', '[vous vous sentez|tu te sens]'],
    ['voulez-vous', 'veut-tu', '[voulez-vous|veux-tu]'],
    ['vous pouvez appeler votre', 'tu peut appeler ton', '[vous pouvez appeler votre|tu peux appeler ton]'],
  ])('[%s|%s] is put right', (vous, tu, proposal) => {
    expect(proposals(vous, tu)).toEqual([proposal]);
  });

  it('an order has no s where its verb ends in -er', () => {
    expect(proposals('Appelez', 'Appelles', '')).toEqual(['[Appelez|Appelle]']);
    expect(proposals('Dites', 'Dit', '')).toEqual(['[Dites|Dis]']);
    expect(proposals('Allez', 'Va', '')).toEqual([]);
  });

  it.each([
    ['vous portiez', 'tu portes'],
    ['vous preniez', 'tu prennes'],
    ['vous ayez', 'tu aies'],
    ['vous essayez', 'tu essaies'],
    ['vous espéreriez', 'tu espérerais'],
    ['qui appelez', 'qui appelles'],
    ['vous échappait', 't’échappait'],
    ['vous êtes seul·e', 'tu es seul·e'],
    ['le vôtre', 'le tien'],
    ['chez vous', 'chez toi'],
    ['vous', ''],
  ])('[%s|%s] is left alone', (vous, tu) => {
    expect(proposals(vous, tu)).toEqual([]);
  });

  it('are right for whatever the conjugator knows', () => {
    const verbs = [
      'pouvoir',
      'aimer',
      'choisir',
      'prendre',
      'tenir',
      'écrire',
      'voir',
      'attendre',
      'commencer',
      'faire',
    ];
    const wrong = verbs.flatMap((verb) => {
      const forms = conjugate(verb);
      return forms.flatMap(({ form, tense, person }) => {
        const second = forms.find((one) => one.tense === tense && one.person === 2);
        return person === 5 && second ? proposals(`vous ${form}`, `tu ${second.form}`) : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});
