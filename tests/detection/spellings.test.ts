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
  // "sem" is a week in French only, "wk" in English only.
  expect(hashesOf('je suis avec ma sem et les autres')).toContain(hashWord('semaine'));
  expect(hashesOf('i have this sem of the year')).toContain(hashWord('sem'));
  expect(hashesOf('i have this wk of the year')).toContain(hashWord('week'));
  expect(hashesOf('je suis avec ma wk et les autres')).toContain(hashWord('wk'));
});

it('finds a class in whichever spelling', () => {
  expect(classesOf('mon medcin est tjs la pour moi')).toEqual(classesOf('mon médecin est toujours là pour moi'));
});

it('keeps what may be another word as it is written', () => {
  expect(hashesOf('j’ai fait une TS')).toContain(hashWord('ts'));
  expect(classesOf('je pense que tout va bien')).not.toContain('produit');
});

it.each([
  ['two words for one', { 'parce que': ['pcq'] }, 'fr.parce que', '« parce que » n’est pas un mot d’un seul tenant'],
  ['no word at all', { '!': ['zz'] }, 'fr.!', '« ! » n’est pas un mot d’un seul tenant'],
  ['a spelling of two words', { beaucoup: ['b coup'] }, 'fr.beaucoup', '« b coup » n’est pas un mot d’un seul tenant'],
  ['a spelling of two', { quel: ['kel'], quelle: ['kel'] }, 'fr.quelle', '« kel » est déjà lu comme un mot'],
  ['a word of the list', { que: ['quel'], quel: ['kel'] }, 'fr.que', '« quel » est déjà lu comme un mot'],
  ['a word of a class', { que: ['ké'] }, 'fr.que', '« ké » est un mot de la classe [substance], où « que » n’est pas'],
])('refuses %s, and says which', (_, fr: Record<string, string[]>, field, fault) => {
  const lexiconBuilder = new LexiconBuilder();
  lexiconBuilder.addClass('substances.yml', 'substance', { fr: ['ké', 'héroïne'], en: [] });
  expect(lexiconBuilder.addSpellings('spellings.yml', { fr, en: {} })).toMatchObject([{ field, fault }]);
});
