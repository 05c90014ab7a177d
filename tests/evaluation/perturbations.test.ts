// The same post typed by somebody else: what changes, what stays, and always in the same way.
import { describe, expect, it } from 'vitest';
import { withoutAccents } from '../../src/evaluation/perturbations/accents';
import { PERTURBATIONS } from '../../src/evaluation/perturbations/all';
import { withoutPunctuation } from '../../src/evaluation/perturbations/punctuation';
import { smsSpelling } from '../../src/evaluation/perturbations/sms';
import { typos } from '../../src/evaluation/perturbations/typos';
import { upperCase } from '../../src/evaluation/perturbations/upper-case';

const TEXT = `Bonjour, je n'ai pas tenu : j'ai rebu hier soir, 3.5 verres… Ma sœur ne sait pas encore !
Qu'est-ce que je dois dire au médecin demain à 9:30 ? (J'ai tellement honte que je n'ose plus appeler personne.)`;

describe('every perturbation', () => {
  it.each(PERTURBATIONS)('$key changes a text always in the same way', ({ change }) => {
    const once = change(TEXT, 'fr');
    expect(once).not.toBe(TEXT);
    expect(change(TEXT, 'fr')).toBe(once);
  });

  it.each(PERTURBATIONS)('$key does not depend on what was changed before', ({ change }) => {
    const alone = change(TEXT, 'fr');
    change('Encore un autre message, avec beaucoup de mots dedans pour voir.', 'fr');
    expect(change(TEXT, 'fr')).toBe(alone);
  });

  it.each(PERTURBATIONS)('$key leaves nothing of nothing', ({ change }) => {
    expect(change('', 'en')).toBe('');
  });
});

describe('accents', () => {
  it('go, with cedillas and ligatures', () => {
    expect(withoutAccents.change('Ça, ma sœur l’a répété où ? Noël, ÉTÉ', 'fr')).toBe(
      'Ca, ma soeur l’a repete ou ? Noel, ETE',
    );
  });
});

describe('punctuation', () => {
  it('goes, but neither apostrophes, hyphens, numbers nor lines', () => {
    expect(withoutPunctuation.change(TEXT, 'fr')).toBe(
      "Bonjour je n'ai pas tenu j'ai rebu hier soir 3.5 verres Ma sœur ne sait pas encore\nQu'est-ce que je dois dire au médecin demain à 9:30 J'ai tellement honte que je n'ose plus appeler personne",
    );
  });
});

describe('upper case', () => {
  it('keeps accents', () => {
    expect(upperCase.change('À répondre, ça presse', 'fr')).toBe('À RÉPONDRE, ÇA PRESSE');
  });
});

describe('SMS spelling', () => {
  it.each([
    ["C'est quoi ? J'ai rechuté.", 'c koi ? jai rechute.'],
    ["Je n'ai pas bu, je ne sais pas pourquoi", 'jai pas bu, jsais pas pk'],
    ['Qui peut venir avec nous dans la semaine', 'ki peut venir avc ns ds la sem'],
    ["Il y a quelqu'un aujourd'hui ?", 'ya qqun ojd ?'],
    ['Je suis toujours là pour toi', 'jsuis tjs la pr toi'],
  ])('writes « %s » as « %s »', (text, written) => {
    expect(smsSpelling.change(text, 'fr')).toBe(written);
  });

  it.each([
    ["You don't know what people are going to do", 'u dont kno wat ppl r gonna do'],
    ['I’m too tired, please help me tonight', 'im 2 tired, pls help me 2nite'],
    ['Because I was drinking for two weeks', 'cuz i was drinkin 4 two wks'],
  ])('writes "%s" as "%s"', (text, written) => {
    expect(smsSpelling.change(text, 'en')).toBe(written);
  });

  it('shortens whole words only', () => {
    expect(smsSpelling.change('les avocats pouvaient', 'fr')).toBe('les avocats pouvaient');
    expect(smsSpelling.change('young forty area', 'en')).toBe('young forty area');
  });
});

describe('typos', () => {
  const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
  const long = Array.from({ length: 40 }, (_, i) => ['beaucoup', 'demander', 'traitement', 'pharmacie'][i % 4]).join(
    ' ',
  );

  it('befall one word in ten', () => {
    const before = words(long);
    const after = words(typos.change(long, 'fr'));
    expect(after).toHaveLength(before.length);
    expect(after.filter((word, i) => word !== before[i])).toHaveLength(4);
  });

  it('change a word by one stroke, never its first letter', () => {
    const before = words(long);
    words(typos.change(long, 'fr')).forEach((word, i) => {
      const was = before[i]!;
      expect(word[0]).toBe(was[0]);
      expect(Math.abs(word.length - was.length)).toBeLessThanOrEqual(1);
      const kept = [...was].filter((letter) => word.includes(letter)).length;
      expect(kept).toBeGreaterThanOrEqual(was.length - 1);
    });
  });

  it('spare short words and short posts', () => {
    const short = 'je ne le dis à qui que ce fut et tu as un an de ça';
    expect(typos.change(short, 'fr')).toBe(short);
    expect(typos.change('Merci beaucoup madame', 'fr')).toBe('Merci beaucoup madame');
  });

  it('leave everything between the words as it was', () => {
    const text = `${TEXT}\n\n${TEXT}`;
    const marks = (some: string) => some.replace(/\p{L}+/gu, '');
    expect(marks(typos.change(text, 'fr'))).toBe(marks(text));
  });
});
