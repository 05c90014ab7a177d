// Every reply of the library as a draft, in each address, markup and region.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { composeDraft } from '../../src/draft/compose-draft';
import { renderDraft } from '../../src/draft/render-draft';
import type { Address } from '../../src/language/address';
import type { Markup } from '../../src/post';
import { REGIONS } from '../../src/services/service';
import { servicesFor } from '../../src/services/services';

const { replies, services } = readLibraryData(process.cwd()).data;
const french = replies.filter(({ lang }) => lang === 'fr');

const ADDRESSES: Address[] = ['tu', 'vous'];
const MARKUPS: Markup[] = ['bbcode', 'markdown', 'html', 'plain'];
/** Alternations, blanks and sources of the reply files. */
const MARKS = /\[[^\]]*\||\[\^|[{}|]|\uE000/;

/** Words that give the other address away; a rendez-vous is nobody's. */
const AGAINST: Record<Address, RegExp> = {
  vous: /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t['’](?=\p{L}))/iu,
  tu: /(?<!\p{L})(?<!rendez-)(?:vous|votre|vos)(?!\p{L})/iu,
};

const region = fc.constantFrom(...REGIONS);
const name = fc.constantFrom(null, 'lune', 'Jo’', 'R2-D2');
const markup = fc.constantFrom(...MARKUPS);
const address = fc.constantFrom(...ADDRESSES);

describe('every reply of the library', () => {
  it('is there', () => {
    expect(french.length).toBeGreaterThanOrEqual(36);
  });

  it('leaves no mark of its file in a draft, in any address, markup and region', () => {
    const told = replies.flatMap((reply) => {
      const draft = composeDraft([{ reply }]);
      return REGIONS.flatMap((region) => {
        const known = { author: 'lune', region, services: servicesFor(region, services) };
        return ADDRESSES.flatMap((address) =>
          MARKUPS.map((markup) => ({
            name: `${reply.id}, ${reply.lang}, ${address}, ${markup}, ${region}`,
            text: renderDraft(draft, { address, markup, known }).text,
          })),
        );
      });
    });
    expect(told.filter(({ text }) => text.trim() === '' || MARKS.test(text))).toEqual([]);
  });

  it('speaks in one address only', () => {
    for (const reply of french) {
      for (const address of ADDRESSES) {
        const known = { author: 'lune', region: 'FR' as const, services: servicesFor('FR', services) };
        const { text } = renderDraft(composeDraft([{ reply }]), { address, markup: 'plain', known });
        expect(text, `${reply.id} in ${address}`).not.toMatch(AGAINST[address]);
      }
    }
  });

  it('does so in any company', () => {
    const some = fc.array(fc.constantFrom(...french), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, address, markup, region, name, (chosen, address, markup, region, author) => {
        const known = { author, region, services: servicesFor(region, services) };
        const { text, caret } = renderDraft(composeDraft(chosen.map((reply) => ({ reply }))), {
          address,
          markup,
          known,
        });
        expect(text).not.toMatch(MARKS);
        expect(text).not.toMatch(AGAINST[address]);
        expect(text).not.toMatch(/ {2}| [,.](?!\.)|,,/);
        expect(caret ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
