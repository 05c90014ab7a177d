// Drafts in each markup: every word shows as it was written.
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markUp, markUpForms, markUpToPaste } from '../../src/draft/mark-up';

describe('plain text', () => {
  it('keeps words and lines, and parts paragraphs by one empty line', () => {
    expect(markUp('Un [b] *mot*.\nDeux.\n \n\nTrois.\r\n', 'plain')).toBe('Un [b] *mot*.\nDeux.\n\nTrois.');
  });
});

describe('BBCode', () => {
  it('breaks what would be a tag and shows the same words', () => {
    const text = markUp('Un [b]mot[/b], [*] un point, [1] une note.', 'bbcode');
    expect(text).not.toMatch(/\[\/?[a-z*]/i);
    expect(text.replaceAll('\u200B', '')).toBe('Un [b]mot[/b], [*] un point, [1] une note.');
    expect(text).toContain('[1]');
  });
});

describe('Markdown', () => {
  it.each([
    ['Un *mot* et _un autre_.', 'Un \\*mot\\* et \\_un autre\\_.'],
    ['snake_case reste', 'snake_case reste'],
    ['# Titre', '\\# Titre'],
    ['- point', '\\- point'],
    ['1. point', '1\\. point'],
    ['18 ans, puis 2.5 km.', '18 ans, puis 2.5 km.'],
    ['> citation <b> `code` ~~non~~ [lien](x)', '\\> citation \\<b\\> \\`code\\` \\~\\~non\\~\\~ \\[lien\\](x)'],
    ['R&D et &amp;', 'R&D et \\&amp;'],
    ['un\ndeux', 'un\\\ndeux'],
  ])('%j → %j', (text, marked) => {
    expect(markUp(text, 'markdown')).toBe(marked);
  });
});

describe('HTML', () => {
  it('makes a paragraph of each paragraph and a break of each line', () => {
    expect(markUp('Un\ndeux & "trois"\n\n<b>', 'html')).toBe(
      '<p>Un<br>deux &amp; &quot;trois&quot;</p>\n<p>&lt;b&gt;</p>',
    );
  });

  it('shows every text as it stands, and makes no element of it', () => {
    const line = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'b', 'script', ' ', '=', ';', 'amp', '#39'),
    });
    fc.assert(
      fc.property(line, (text) => {
        const { document } = parseHTML(`<body>${markUp(`x${text}x`, 'html')}</body>`);
        expect(document.querySelectorAll('body *')).toHaveLength(1);
        expect(document.querySelector('p')?.textContent).toBe(`x${text}x`);
      }),
    );
  });
});

describe('both forms of a draft', () => {
  it('is typed in the forum’s markup, and shown as paragraphs', () => {
    expect(markUpForms('Un *mot*.\n\nDeux.', 'markdown')).toEqual({
      typed: 'Un \\*mot\\*.\n\nDeux.',
      html: '<p>Un *mot*.</p>\n<p>Deux.</p>',
    });
  });

  it('breaks a tag also in what is shown, where the forum makes BBCode of it', () => {
    expect(markUpForms('[b] & <b>', 'bbcode').html).toBe('<p>[\u200Bb] &amp; &lt;b&gt;</p>');
    expect(markUpForms('[b]', 'html').html).toBe('<p>[b]</p>');
  });

  it('makes a link of an address, without the sign that ends the sentence', () => {
    expect(markUpForms('Voir (https://aide.example/a?b=1&c=2). Et "http://b.example" !', 'html').html).toBe(
      '<p>Voir (<a href="https://aide.example/a?b=1&amp;c=2">https://aide.example/a?b=1&amp;c=2</a>). ' +
        'Et &quot;<a href="http://b.example">http://b.example</a>&quot; !</p>',
    );
  });

  it('puts no tags of HTML on the clipboard', () => {
    expect(markUpToPaste('Un <b>\n\nDeux', 'html')).toBe('Un <b>\n\nDeux');
    expect(markUpToPaste('Un *mot*', 'markdown')).toBe('Un \\*mot\\*');
  });
});
