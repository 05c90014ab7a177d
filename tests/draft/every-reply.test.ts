// Every reply of the library as a draft, in each address, markup and region, with and without what the page says.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { composeDraft } from '../../src/draft/compose-draft';
import { renderDraft } from '../../src/draft/render-draft';
import { type Address, wordsAgainst } from '../../src/language/address';
import type { Reply } from '../../src/library/reply';
import type { Markup } from '../../src/post';
import { REGIONS, type Region } from '../../src/services/service';
import { servicesFor } from '../../src/services/services';

const { replies, services } = readLibraryData(process.cwd()).data;
const french = replies.filter(({ lang }) => lang === 'fr');

const ADDRESSES: Address[] = ['tu', 'vous'];
const MARKUPS: Markup[] = ['bbcode', 'markdown', 'html', 'plain'];

/** What no reader may see, each with the name that a failure shows. */
const SPOILT: Record<string, RegExp> = {
  'a mark of the file': /\[[^\]]*\||\[\^|[{}|]|[\uE000-\uF8FF]/,
  'an open bracket': /\[(?![^\]]*\])|(?<!\[[^[]*)\]/,
  'two spaces': / {2}/,
  'a space before a sign': / [,.](?!\.)/,
  'two signs': /,,|,\.|(?<!\.)\.\.(?!\.)|[?!]\./,
  'a space at an end of a line': /^[ \t]|[ \t]$/m,
  'a small letter after the end of a sentence': /(?:^|[.!?] )\p{Ll}/mu,
};
/** Forms of vous that are no words of vous. */
const VOUS_IN_TU = /(?<!\p{L})(?<!rendez-)(?:vous|votre|vos|vôtres?)(?!\p{L})/iu;

interface Case {
  address: Address;
  markup: Markup;
  region: Region;
  author: string | null;
  product: string | null;
}

function textOf(chosen: Reply[], { address, markup, region, author, product }: Case): string {
  const known = { author, region, services: servicesFor(region, services), fills: product ? { produit: product } : {} };
  const { text, caret } = renderDraft(composeDraft(chosen.map((reply) => ({ reply }))), { address, markup, known });
  // A space parts the sentence from the words that the moderator will type behind it.
  return caret === null ? text : text.slice(0, caret).replace(/ $/, '') + text.slice(caret);
}

/** The words as they read, without the markup's own signs. */
function bare(text: string, markup: Markup): string {
  if (markup === 'html')
    return text
      .replace(/<\/p>\n<p>/g, '\n\n')
      .replace(/<\/?p>|<br>/g, '')
      .replace(/&#39;/g, '’');
  return markup === 'markdown' ? text.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '') : text;
}

function spoiltBy(text: string, { address, markup }: Case, lang: Reply['lang']): string[] {
  const read = bare(text, markup);
  const spoilt = Object.entries(SPOILT).flatMap(([name, pattern]) => (pattern.test(read) ? [name] : []));
  if (read.trim() === '') spoilt.push('no text');
  if (lang === 'fr' && /['’](?:\s|$)/m.test(read)) spoilt.push('an apostrophe on its own');
  if (lang === 'fr' && wordsAgainst(address, read).length > 0) spoilt.push(`not in ${address}`);
  if (lang === 'fr' && address === 'tu' && VOUS_IN_TU.test(read)) spoilt.push('vous in tu');
  return spoilt;
}

/** The words are the same in each markup: one region and everything filled are enough for the others. */
const CASES: Case[] = ADDRESSES.flatMap((address) => [
  ...REGIONS.flatMap((region): Case[] => [
    { address, markup: 'plain', region, author: 'Lune', product: 'l’alcool' },
    { address, markup: 'plain', region, author: null, product: null },
  ]),
  ...MARKUPS.map((markup): Case => ({ address, markup, region: 'FR', author: 'Lune', product: null })),
]);

describe('every reply of the library', () => {
  it('is there', () => {
    expect(french.length).toBeGreaterThanOrEqual(36);
  });

  it('reads well in one address alone, in any markup and region, with and without a name and a substance', () => {
    const spoilt = replies.flatMap((reply) =>
      CASES.filter(({ address }) => reply.lang === 'fr' || address === 'vous').flatMap((one) => {
        const text = textOf([reply], one);
        const why = spoiltBy(text, one, reply.lang);
        return why.length > 0 ? [{ reply: `${reply.id}.${reply.lang}`, ...one, why, text }] : [];
      }),
    );
    expect([...new Map(spoilt.map((one) => [one.reply, one])).values()]).toEqual([]);
  });

  it('does so in any company', () => {
    const some = fc.array(fc.constantFrom(...french), { minLength: 1, maxLength: 4 });
    const name = fc.constantFrom(null, 'Lune', 'Jo’', 'R2-D2');
    fc.assert(
      fc.property(some, fc.constantFrom(...CASES), name, (chosen, one, author) => {
        expect(spoiltBy(textOf(chosen, { ...one, author }), one, 'fr')).toEqual([]);
      }),
    );
  });
});
