// The text of a post as a browser shows it, and the way back: every character leads to its place, and to no other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PostText, postText } from '../../src/forums/post-text';
import { PARSERS, type Parse } from './parsers';

const ENGINE = {
  strip: [
    { css: 'blockquote', in: 'test' },
    { css: '.note', in: 'test' },
  ],
  smileys: [{ css: 'img.smiley', in: 'test' }],
};

function bodyOf(html: string, parse: Parse): Element {
  return parse(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`).querySelector('main')!;
}

describe.each(PARSERS)('in %s', (_, parse) => {
  // A space that never folds is shown as "~".
  const textOf = (html: string) => postText(bodyOf(html, parse), ENGINE).text.replaceAll('\u00a0', '~');

  test.each([
    ['words', 'Bonjour à tous', 'Bonjour à tous'],
    ['white space', '\n\t  Bonjour\n   à  \t tous \n', 'Bonjour à tous'],
    ['line breaks', 'un<br>deux<br />\n  trois', 'un\ndeux\ntrois'],
    ['blank lines', 'un<br><br>\n<br>deux', 'un\n\n\ndeux'],
    ['paragraphs', '<p>un</p>\n<p>deux</p>trois', 'un\n\ndeux\n\ntrois'],
    ['blocks', 'un<div>deux</div><div><div>trois</div></div>quatre', 'un\ndeux\ntrois\nquatre'],
    ['lists', '<ul><li>un</li><li>deux</li></ul>trois', 'un\ndeux\ntrois'],
    ['tables', '<table><tr><td>un</td><td>deux</td></tr><tr><td>trois</td></tr></table>', 'un\ndeux\ntrois'],
    ['inline markup', 'J<b>amai</b>s <i> plus </i> ça', 'Jamais plus ça'],
    ['a break at the edge of a block', 'un<br><div>deux</div><br>trois', 'un\ndeux\n\ntrois'],
    ['entities', '&lt;b&gt; &amp;amp;', '<b> &amp;'],
    ['spaces that never fold', 'Vous ?&nbsp;&nbsp;Oui', 'Vous ?~~Oui'],
    ['a smiley', 'ça va <img class="smiley" alt=":)">!', 'ça va :)!'],
    ['a smiley without words', 'ça va <img class="smiley">!', 'ça va !'],
    ['a picture', 'la <img alt="photo.jpg"> photo', 'la photo'],
    ['a quote before', '<blockquote>Tu vas bien ?</blockquote>Oui', 'Oui'],
    ['a quote between', 'Oui.<blockquote>Sûr ?</blockquote>Sûr.', 'Oui.\nSûr.'],
    ['a quote in a quote', 'a<blockquote>b<blockquote>c</blockquote>d</blockquote>e', 'a\ne'],
    ['a note inside a line', 'un <span class="note">[modifié]</span> deux', 'un deux'],
    ['code that runs', 'un<script>alert(1)</script><style>p{}</style><template>x</template> deux', 'un deux'],
    ['comments', 'un<!-- deux --> trois', 'un trois'],
    ['form fields', 'un <textarea>deux</textarea><button>trois</button> quatre', 'un quatre'],
    ['lines of preformatted text', '<pre>un\n  deux</pre>trois', 'un\ndeux\ntrois'],
    ['nothing', ' <br> <p> </p><blockquote>rien d’autre</blockquote>', ''],
    ['emoji and accents', 'e\u0301te\u0301 👩‍👩‍👧 <b>🎄</b>', 'e\u0301te\u0301 👩‍👩‍👧 🎄'],
  ])('reads %s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('an engine that strips nothing and knows no smileys reads everything else', () => {
    const body = bodyOf('un <blockquote>deux</blockquote><img class="smiley" alt=":)">', parse);
    expect(postText(body, { strip: [], smileys: [] }).text).toBe('un\ndeux');
  });

  test('a span leads to the words it was counted in, however they are cut up', () => {
    const read = postText(bodyOf('<p>Je  ne <b>ti</b>ens\n plus</p><p>debout</p>', parse), ENGINE);
    const start = read.text.indexOf('tiens plus');
    const pieces = read.piecesOf({ start, end: start + 'tiens plus'.length });
    expect(pieces.map(({ node, start, end }) => (node as Text).data.slice(start, end))).toEqual(['ti', 'ens\n plus']);
  });

  test('a span over a quote leaves the quote out', () => {
    const read = postText(bodyOf('avant<blockquote>cité</blockquote>après', parse), ENGINE);
    const pieces = read.piecesOf({ start: 0, end: read.text.length });
    expect(pieces.map(({ node }) => (node as Text).data)).toEqual(['avant', 'après']);
  });

  test('any part of a smiley leads to its image', () => {
    const body = bodyOf('oui <img class="smiley" alt=":-)"> oui', parse);
    expect(postText(body, ENGINE).piecesOf({ start: 5, end: 6 })).toEqual([
      { node: body.querySelector('img'), start: 0, end: 1 },
    ]);
  });

  test('a span outside of the text, empty or turned round leads nowhere', () => {
    const read = postText(bodyOf('un<br>deux', parse), ENGINE);
    for (const [start, end] of [
      [99, 120],
      [1, 1],
      [4, 2],
      [-5, 0],
      // The line break is no character of the page.
      [2, 3],
    ] as const) {
      expect(read.piecesOf({ start, end })).toEqual([]);
      expect(read.rangeOf({ start, end })).toBeNull();
      expect(read.rangesOf({ start, end })).toEqual([]);
    }
  });

  test('every span of any body leads exactly to its characters', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(), (html, one, other) => {
        const body = bodyOf(html, parse);
        const before = body.innerHTML;
        const read = postText(body, ENGINE);
        const [start, end] = [one, other].map((n) => n % (read.text.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        expect(words(read, start, end)).toBe(unbroken(read.text.slice(start, end)));
        expect(words(read, 0, read.text.length)).toBe(unbroken(read.text));
        for (const { node } of read.piecesOf({ start, end })) {
          expect(body.contains(node)).toBe(true);
          expect(node.parentElement?.closest('blockquote, .note, script')).toBeNull();
        }
        expect(body.innerHTML).toBe(before);
      }),
    );
  });

  test('no white space is left to fold, and no word is lost', () => {
    fc.assert(
      fc.property(anyBody, (html) => {
        const body = bodyOf(html, parse);
        const { text } = postText(body, ENGINE);
        expect(text).not.toMatch(/^[ \n]|[ \n]$| {2}| \n|\n |[\t\r\f]/);
        for (const gone of body.querySelectorAll('blockquote, .note, script')) gone.remove();
        for (const image of body.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
        expect(unbroken(text)).toBe(unbroken(body.textContent ?? ''));
      }),
    );
  });
});

describe('ranges', () => {
  const parse = PARSERS[0]![1];

  test('hold the same words as their span, in one range a piece and in one over all', () => {
    const body = bodyOf('<p>Je <b>tiens</b> bon</p><blockquote>cité</blockquote><p>depuis hier</p>', parse);
    const read = postText(body, ENGINE);
    const span = { start: 3, end: read.text.indexOf(' hier') };
    expect(read.rangesOf(span).map(String)).toEqual(['tiens', ' bon', 'depuis']);
    expect(String(read.rangeOf(span))).toBe('tiens boncitédepuis');
  });

  test('stand around a smiley', () => {
    const body = bodyOf('oui <img class="smiley" alt=":)"> non', parse);
    const range = postText(body, ENGINE).rangeOf({ start: 4, end: 6 })!;
    expect([range.startContainer, range.startOffset, range.endOffset]).toEqual([body, 1, 2]);
  });

  test('of any span hold its characters', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(), (html, one, other) => {
        const read = postText(bodyOf(html, parse), ENGINE);
        const [start, end] = [one, other].map((n) => n % (read.text.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const pieces = read.piecesOf({ start, end });
        const ranges = read.rangesOf({ start, end });
        expect(ranges.length).toBe(pieces.length);
        for (const [index, { node, start, end }] of pieces.entries()) {
          if (node.nodeType === 3) expect(String(ranges[index])).toBe((node as Text).data.slice(start, end));
          else expect(ranges[index]!.startContainer.childNodes[ranges[index]!.startOffset]).toBe(node);
        }
      }),
    );
  });
});

/** What the pieces of a span say, without white space: line breaks are in the text and not in the page. */
function words(read: PostText, start: number, end: number): string {
  const said = read
    .piecesOf({ start, end })
    .map(({ node, start, end }) =>
      node.nodeType === 3 ? (node as Text).data.slice(start, end) : (node as Element).getAttribute('alt'),
    );
  return unbroken(said.join(''));
}

function unbroken(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, '');
}

// Smileys of one character: a span can hold no part of one.
const anyWords = fc.stringMatching(/^[a-zéà  \n\t'!?:…🎄]{0,12}$/u);
const anyBody: fc.Arbitrary<string> = fc.letrec<{ nodes: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyWords,
    fc.constantFrom(
      '<br>',
      '<img class="smiley" alt="☺">',
      '<img alt="">',
      '<script>x()</script>',
      '<!-- c -->',
      '&nbsp;',
      '&lt;i&gt;',
    ),
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'div', 'blockquote', 'ul', 'section', 'span class="note"'), tie('nodes'))
      .map(([tag, nodes]) => `<${tag}>${nodes}</${tag.split(' ')[0]}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
})).nodes;
