// The text of a reply cut into blocks, sentences and parts, and its faults.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReplyBody } from '../../src/library/reply-body';
import { readSentence, splitSentences } from '../../src/library/reply-sentences';
import { partsToText } from '../../src/library/reply-text';

describe('splitSentences', () => {
  it.each([
    ['Un. Deux ! Trois ? Quatre…', ['Un.', 'Deux !', 'Trois ?', 'Quatre…']],
    ['Un.\nDeux.', ['Un.', 'Deux.']],
    ['Un fait. [^a/b] [^c/d] Un autre.', ['Un fait. [^a/b] [^c/d]', 'Un autre.']],
    ['Il dit : « C’est fini. » Et puis rien.', ['Il dit : « C’est fini. »', 'Et puis rien.']],
    ['« Ça va ? » peut suffire.', ['« Ça va ? » peut suffire.']],
    ['Une marche, ex. le soir, aide.', ['Une marche, ex. le soir, aide.']],
    ['Environ 2.5 km. Puis la mer.', ['Environ 2.5 km.', 'Puis la mer.']],
    ['Quoi ?! Non.', ['Quoi ?!', 'Non.']],
    ['Un. [vous pouvez|tu peux] venir.', ['Un.', '[vous pouvez|tu peux] venir.']],
    ['Un mot. {curseur}', ['Un mot. {curseur}']],
    ['Un. {curseur} Deux.', ['Un.', '{curseur} Deux.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses no visible character, whatever the text', () => {
    const visible = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '.', '?', '…', ' ', '\n', '»', '[', ']', '{', '}', '[^a/b]')),
        (bits) => {
          expect(visible(splitSentences(bits.join('')).join(''))).toBe(visible(bits.join('')));
        },
      ),
    );
  });
});

describe('readSentence', () => {
  it('gives words, sides and blanks in reading order, and the sources apart', () => {
    const { sentence, faults } = readSentence('Avec {auteur}, [vous|tu] avance{s}. [^a/b-c]', 'fr');
    expect(faults).toEqual([]);
    expect(sentence.sources).toEqual([{ source: 'a', section: 'b-c' }]);
    expect(sentence.parts).toEqual([
      'Avec ',
      { placeholder: 'auteur' },
      ', ',
      { vous: 'vous', tu: 'tu' },
      ' avance',
      { placeholder: 's' },
      '.',
    ]);
  });

  it('sets every apostrophe alike', () => {
    const { sentence } = readSentence("C'est l’heure où ça [vous|t'] aide.", 'fr');
    expect(sentence.parts).toEqual(['C’est l’heure où ça ', { vous: 'vous', tu: 't’' }, ' aide.']);
  });

  it('leaves one space where a source stood', () => {
    expect(readSentence('Un fait. [^a/b] {curseur}', 'fr').sentence.parts).toEqual([
      'Un fait. ',
      { placeholder: 'curseur' },
    ]);
  });

  it('takes an empty side', () => {
    expect(readSentence('[|Et ]voilà.', 'fr')).toEqual({
      sentence: { parts: [{ vous: '', tu: 'Et ' }, 'voilà.'], sources: [] },
      faults: [],
    });
  });
});

describe('readReplyBody', () => {
  it('puts the blocks in the order of a draft', () => {
    const { blocks } = readReplyBody('## orient\nUn.\n## acknowledge\nDeux.\n', 'fr');
    expect(blocks.map(({ kind }) => kind)).toEqual(['acknowledge', 'orient']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('## ask\n', '## ', '[', '|', ']', '{', '}', '[^', '. ', '\n'), fc.string())),
        (bits) => {
          readReplyBody(bits.join(''), 'fr');
        },
      ),
    );
  });
});

describe('partsToText', () => {
  it('closes what an elided side and an empty blank leave open', () => {
    expect(partsToText(['Ce qui ', { vous: 'vous', tu: 't’' }, ' a pesé.'], 'tu')).toBe('Ce qui t’a pesé.');
    expect(partsToText(['Ce qui ', { vous: 'vous', tu: 't’' }, ' a pesé.'], 'vous')).toBe('Ce qui vous a pesé.');
  });

  it.each([
    [['Merci ', ' d’être là.'], 'Merci d’être là.'],
    [['Bonjour ', ','], 'Bonjour,'],
    [['Ce refus, ', ', est rude.'], 'Ce refus est rude.'],
    [['Merci, ', '.'], 'Merci.'],
    [['Courage, ', ' !'], 'Courage !'],
  ])('reads %j well without a name', ([start, end], text) => {
    const parts = [start ?? '', { placeholder: 'auteur' }, end ?? ''];
    expect(partsToText(parts, 'vous', () => '')).toBe(text);
    expect(partsToText(parts, 'vous', () => 'Li $& a')).toBe(`${start}Li $& a${end}`);
  });

  it('starts with what stands behind an empty start', () => {
    expect(partsToText([{ placeholder: 'auteur' }, ', merci.'], 'vous', () => '')).toBe('merci.');
    expect(partsToText([{ vous: '', tu: 'Toi, ' }, 'merci.'], 'vous')).toBe('merci.');
  });
});
