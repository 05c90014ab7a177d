// How a text speaks to somebody, and the words that break an address.
import { describe, expect, it } from 'vitest';
import { addressAmong, addressIn, detectAddress, wordsAgainst } from '../../src/language/address';

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

describe('addressIn', () => {
  it.each([
    ['Merci Cathou, merci à vous trois. Tu disais vrai.', 'tu'],
    ['Irène, tes photos ! Je dois vous avouer une chose.', 'tu'],
    ['jsais pa koi faire c grave', 'tu'],
    ['Bonjour Docteur, ça t’intéresse ? Cordialement.', 'vous'],
    ['Il m’a dit tu dégages, et vous en pensez quoi ?', 'vous'],
    ['J’ai fait exactement comme vous.', 'vous'],
    ['Certains d’entre vous connaissent la suite.', null],
    ['Je me suis tu longtemps. Les kits roule-ta-paille sont bien.', null],
    ['J’consomme tu seul le soir. Y’a-tu un organisme ?', null],
    ['> tu vois\nJe n’ai pas compris.', null],
  ])('%s → %s', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });
});

describe('a forum', () => {
  it('speaks as most of its posts that say', () => {
    expect(addressAmong(['Tu vas bien ?', 'Rien.', 'T’es là ?', 'Et vous ?'])).toBe('tu');
    expect(addressAmong(['Tu vas bien ?', 'Et vous ?'])).toBeNull();
    expect(addressAmong([])).toBeNull();
  });

  it('counts where the post does not say, and only there', () => {
    expect(detectAddress('Je ne dors plus.', 'tu')).toBe('tu');
    expect(detectAddress('Comment faites-vous ?', 'tu')).toBe('vous');
    expect(detectAddress('Je ne dors plus.')).toBe('vous');
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
