// How a text speaks to somebody, and the words that break an address.
import { describe, expect, it } from 'vitest';
import { detectAddress, wordsAgainst } from '../../src/language/address';

describe('detectAddress', () => {
  it.each([
    ['Je ne sais plus quoi faire.', 'vous'],
    ['', 'vous'],
    ['Vous en pensez quoi ? Votre avis compte.', 'vous'],
    ['Tu devrais en parler, ça t’aidera.', 'tu'],
    ["Salut, t'as raison, prends ton temps.", 'tu'],
    ['Dis-toi que ça passe.', 'tu'],
    ['J’ai rendez-vous mardi, tu y vas quand ?', 'tu'],
    ['Il m’a dit « tu n’es qu’un menteur ». Que feriez-vous, vous ?', 'vous'],
    ['Il m’a dit "tu mens" et je suis parti.', 'vous'],
    ['Il a haussé le ton, du ton de ceux qui savent.', 'vous'],
    ['L’été a-t-il été bon ? Le taux monte.', 'vous'],
  ])('%s → %s', (text, address) => {
    expect(detectAddress(text)).toBe(address);
  });
});

describe('wordsAgainst', () => {
  it('finds the words of tu in a text in vous', () => {
    expect(wordsAgainst('vous', 'Tu peux, si ça t’aide, en parler à tes proches.')).toEqual(['Tu', 't’', 'tes']);
    expect(wordsAgainst('vous', 'Y a-t-il un toit ? Des tests, un statut.')).toEqual([]);
  });

  it('finds the words and verbs of vous in a text in tu', () => {
    expect(wordsAgainst('tu', 'Appelez votre médecin si vous êtes mal.')).toEqual(['Appelez', 'votre', 'vous', 'êtes']);
    expect(wordsAgainst('tu', 'Chez le médecin, un rendez-vous suffit ; c’est assez.')).toEqual([]);
  });
});
