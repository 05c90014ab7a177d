// The passages around the words that spoke.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages, pieces } from '../../src/ui/panel/excerpt';

const text = 'Bonjour à tous. Hier soir j’ai rechuté, et depuis je n’ose plus le dire à personne autour de moi.';
const word = { start: text.indexOf('rechuté'), end: text.indexOf('rechuté') + 7, faint: false };

describe('pieces', () => {
  it('marks the words and leaves the rest', () => {
    expect(pieces(text, [word])).toEqual([
      { text: text.slice(0, word.start), look: 'plain' },
      { text: 'rechuté', look: 'marked' },
      { text: text.slice(word.end), look: 'plain' },
    ]);
  });

  it('joins marks that overlap', () => {
    expect(
      pieces('abcdef', [
        { start: 3, end: 5, faint: false },
        { start: 1, end: 4, faint: false },
      ]),
    ).toEqual([
      { text: 'a', look: 'plain' },
      { text: 'bcde', look: 'marked' },
      { text: 'f', look: 'plain' },
    ]);
  });

  it('lets what counts in full win over what counts in part', () => {
    const marks = [
      { start: 0, end: 4, faint: true },
      { start: 2, end: 6, faint: false },
    ];
    expect(pieces('abcdef', marks)).toEqual([
      { text: 'ab', look: 'faint' },
      { text: 'cdef', look: 'marked' },
    ]);
  });

  it('keeps to the passage it is given', () => {
    expect(pieces('abcdef', [{ start: 1, end: 3, faint: false }], { start: 2, end: 5 })).toEqual([
      { text: 'c', look: 'marked' },
      { text: 'de', look: 'plain' },
    ]);
  });

  it('loses no character, whatever the marks', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      faint: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (any, marks) => {
        expect(
          pieces(any, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });
});

describe('passages', () => {
  it('cuts between words around the mark', () => {
    const [passage, ...others] = passages(text, [word], 14);
    expect(others).toEqual([]);
    expect(text.slice(passage?.start, passage?.end)).toBe('soir j’ai rechuté, et depuis je');
  });

  it('makes one passage of two marks that are close, and two of marks that are not', () => {
    const near = { start: text.indexOf('personne'), end: text.indexOf('personne') + 8 };
    expect(passages(text, [word, near], 5)).toHaveLength(1);
    const far = `${text} ${'Et puis rien. '.repeat(9)}J’ai peur.`;
    expect(passages(far, [word, { start: far.length - 5, end: far.length }], 5)).toHaveLength(2);
  });

  it('leaves out a scrap of the paragraphs around', () => {
    const three = `Un premier paragraphe qui ne dit encore rien de ce qui pèse.\n\nUn mot.\n\nHier j’ai rechuté, seule chez moi.\n\nVoilà, c’est dit.`;
    const mark = { start: three.indexOf('rechuté'), end: three.indexOf('rechuté') + 7 };
    const [passage] = passages(three, [mark], 35);
    expect(three.slice(passage?.start, passage?.end)).toBe('Hier j’ai rechuté, seule chez moi.');
  });

  it('shows the beginning where nothing is marked', () => {
    const [passage] = passages(text, [], 20);
    expect(text.slice(passage?.start, passage?.end)).toBe('Bonjour à tous. Hier');
  });

  it('always holds the whole mark', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.nat(59),
        fc.nat(20),
        fc.nat(20),
        (any, at, long, reach) => {
          const mark = { start: Math.min(at, any.length - 1), end: Math.min(at + long + 1, any.length) };
          const holds = passages(any, [mark], reach).some((p) => p.start <= mark.start && p.end >= mark.end);
          expect(holds).toBe(true);
        },
      ),
    );
  });
});
