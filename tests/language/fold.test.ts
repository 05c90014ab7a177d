// Folding keeps every offset, and the words of a text are found where they stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold';
import { guessLanguage } from '../../src/language/guess-language';
import { hashWord, QUESTION, STOP, tokenise, WORD } from '../../src/language/tokens';

describe('fold', () => {
  it('takes case, accents and curly apostrophes away', () => {
    expect(fold('J’AI Été à NOËL')).toBe("j'ai ete a noel");
  });

  it('keeps the length of any text', () => {
    const lengths = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    });
    fc.assert(lengths);
  });
});

describe('tokenise', () => {
  const words = (text: string) => {
    const tokens = tokenise(text);
    return Array.from({ length: tokens.count }, (_, i) => i)
      .filter((i) => tokens.kind[i] === WORD)
      .map((i) => text.slice(tokens.start[i], tokens.end[i]));
  };

  it('ends a word at an apostrophe and at a hyphen', () => {
    expect(words("j'ai peut-être rechuté")).toEqual(['j', 'ai', 'peut', 'être', 'rechuté']);
  });

  it('counts a sentence at a full stop without a space, at a question mark and at a line', () => {
    const { count, sentence } = tokenise('Un souci.Mon médecin ? Voilà\nFin');
    expect(sentence[count - 1]).toBe(3);
  });

  it('does not end a sentence in a decimal number', () => {
    const { count, sentence, kind } = tokenise('0.5 mg le soir');
    expect(sentence[count - 1]).toBe(0);
    expect([...kind.slice(0, count)].filter((k) => k === STOP)).toHaveLength(1);
  });

  it('gives every word a place inside the text and the hash of its folded letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        let before = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(before);
          before = tokens.end[i]!;
          if (tokens.kind[i] === WORD) {
            expect(tokens.hash[i]).toBe(hashWord(fold(text.slice(tokens.start[i], tokens.end[i]))));
          }
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('knows a question', () => {
    const { count, kind } = tokenise('Où aller ?');
    expect(kind[count - 1]).toBe(QUESTION);
  });
});

describe('guessLanguage', () => {
  it.each([
    ["Je ne sais plus quoi faire, mon fils a repris et j'ai peur.", 'fr'],
    ['I used again last night and I feel like a failure', 'en'],
    ['jsuis a j12 et jveux pas craquer', 'fr'],
    ['dont know what to do anymore', 'en'],
    ['', 'fr'],
    ['rechute hier soir plz', 'fr'],
    ['copain inconscient, PLS, samu', 'fr'],
    ['craving again tonight Zoë', 'en'],
    ['r u ok m8', 'en'],
  ])('%s', (text, lang) => expect(guessLanguage(text)).toBe(lang));
});
