// What a draft quotes of a post, and how each forum writes it.
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markUpForms, markUpToPaste } from '../../src/draft/mark-up';
import { typedQuote } from '../../src/draft/markup/quote';
import { chooseQuote, MOST_QUOTED } from '../../src/draft/quote';
import type { Markup } from '../../src/post';

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('chooseQuote', () => {
  const POST = 'Bonjour à tous. Il a tout arrêté d’un coup.\nDepuis il tremble. Je dors mal. Que faire ?';

  it('takes the sentences whose words spoke, and marks what lies between', () => {
    const evidence = [spanOf(POST, 'arrêté d’un coup'), spanOf(POST, 'Que faire')];
    expect(chooseQuote(POST, evidence)).toBe('Il a tout arrêté d’un coup. […] Que faire ?');
    expect(chooseQuote(POST, [spanOf(POST, 'arrêté'), spanOf(POST, 'tremble')])).toBe(
      'Il a tout arrêté d’un coup. Depuis il tremble.',
    );
  });

  it('takes the beginning where no words spoke', () => {
    const long = 'mot '.repeat(200);
    const quote = chooseQuote(long, []);
    expect(quote).toMatch(/mot \[…\]$/);
    expect(quote.length).toBeLessThanOrEqual(MOST_QUOTED + ' […]'.length);
  });

  it('takes of a short post the words that spoke alone', () => {
    const short = 'Il tremble depuis ce matin.';
    expect(chooseQuote(short, [spanOf(short, 'tremble')])).toBe('tremble');
    expect(chooseQuote('Aidez-moi', [])).toBe('');
  });

  it('never takes the whole post, nor more than is said', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'mot', 'fin.', 'quoi ?', '\n', '…', 'x'.repeat(400)), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.nat(200), fc.nat(60), (pieces, start, length) => {
        const text = pieces.join(' ');
        const quote = chooseQuote(text, length === 0 ? [] : [{ start, end: start + length }]);
        const whole = text.replace(/\s+/g, ' ').trim();
        if (whole !== '') expect(quote).not.toBe(whole);
        expect(quote.length).toBeLessThanOrEqual(MOST_QUOTED + ' […]'.length);
      }),
    );
  });
});

describe('a quote', () => {
  const quote = { words: 'Il [b]tremble[/b] & *dort*.', author: 'Lune', engine: 'phpbb', lang: 'fr' as const };

  it.each([
    ['phpbb', 'bbcode', '[quote="Lune"]'],
    ['xenforo', 'bbcode', '[quote="Lune"]'],
    ['fluxbb', 'bbcode', '[quote=Lune]'],
    ['smf', 'bbcode', '[quote author=Lune]'],
    ['vbulletin4', 'bbcode', '[QUOTE=Lune]'],
    ['discourse', 'markdown', '[quote="Lune"]'],
    ['flarum', 'markdown', '> Il'],
    ['drupal', 'html', '<blockquote><p>«\u00A0Il'],
    ['selection', 'plain', '> Il'],
  ] as const)('is written as %s reads it', (engine, markup, start) => {
    expect(typedQuote({ ...quote, engine }, markup).startsWith(start)).toBe(true);
  });

  it('cannot be closed or broken by a name or by words', () => {
    for (const author of ['a]b', 'a"b', '[/quote]', "x'y", 'a=b', '$&', 'a\nb', '']) {
      const typed = typedQuote({ ...quote, words: 'Oui [/quote] non', author }, 'bbcode');
      expect(typed.match(/\[\/?quote[^\]]*\]/g)).toEqual(['[quote]', '[/quote]']);
    }
    const { document } = parseHTML(
      `<body>${typedQuote({ ...quote, words: '</blockquote><img src=x>' }, 'html')}</body>`,
    );
    expect(document.querySelectorAll('body *')).toHaveLength(2);
    expect(typedQuote({ ...quote, words: '# a', engine: 'lemmy' }, 'markdown')).toBe('> \\# a');
  });

  it('comes before the draft, in both forms and on the clipboard', () => {
    const forms = markUpForms('Bonjour.', 'bbcode', quote);
    expect(forms.typed).toMatch(/^\[quote="Lune"\][^\n]*\[\/quote\]\n\nBonjour\.$/);
    expect(forms.html).toMatch(/^<blockquote><p>«\u00A0Il \[\u200Bb\]tremble.*<\/blockquote><p>Bonjour\.<\/p>$/);
    expect(markUpToPaste('Bonjour.', 'html', quote)).toBe('> Il [b]tremble[/b] & *dort*.\n\nBonjour.');
    for (const markup of ['bbcode', 'markdown', 'html', 'plain'] satisfies Markup[]) {
      expect(markUpForms('Bonjour.', markup)).toEqual(markUpForms('Bonjour.', markup, null));
    }
  });
});
