// A draft as text: blanks, help lines, address, greeting and caret.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { composeDraft } from '../../src/draft/compose-draft';
import type { Known } from '../../src/draft/placeholders';
import { renderDraft } from '../../src/draft/render-draft';
import type { Telling } from '../../src/draft/tell-draft';
import type { Markup } from '../../src/post';
import { REGIONS, type Region } from '../../src/services/service';
import { servicesFor } from '../../src/services/services';
import { replyFrom } from './replies';

const { services } = readLibraryData(process.cwd()).data;

function render(
  body: string,
  telling: Partial<Telling & { markup: Markup }> = {},
  known: Partial<Known> = {},
  region: Region = 'FR',
) {
  const draft = composeDraft([{ reply: replyFrom(body) }]);
  return renderDraft(draft, {
    address: 'vous',
    markup: 'plain',
    greets: false,
    ...telling,
    known: { author: 'lune', region, services: servicesFor(region, services), ...known },
  });
}

describe('an address', () => {
  const body = '## ask\nQu’est-ce qui [vous|t’] a pesé chez [votre|ton] médecin ?';

  it('turns the whole text', () => {
    expect(render(body, { address: 'vous' }).text).toBe('Qu’est-ce qui vous a pesé chez votre médecin ?');
    expect(render(body, { address: 'tu' }).text).toBe('Qu’est-ce qui t’a pesé chez ton médecin ?');
  });
});

describe('a draft', () => {
  it('greets once with the name, gives a paragraph to each block, and closes once, in the address', () => {
    const body = '## ask\nEt là ?\n## acknowledge\nUn. Deux.';
    expect(render(body, { greets: true }).text).toBe('Bonjour lune,\n\nUn. Deux.\n\nEt là ?\n\nPrenez soin de vous.');
    expect(render(body, { greets: true, address: 'tu' }).text).toMatch(/\n\nPrends soin de toi\.$/);
  });

  it('closes a reply to a danger by asking for news', () => {
    const reply = { ...replyFrom('## ask\nEt là ?'), needs: ['danger.overdose'] };
    const known = { author: null, region: 'FR' as const, services };
    const { text } = renderDraft(composeDraft([{ reply }]), { address: 'tu', markup: 'plain', known });
    expect(text).toMatch(/\n\nDonne des nouvelles ici dès que possible\.$/);
  });

  it('greets without a name, and asks for it', () => {
    const { text, blanks } = render('## ask\nEt là ?', { greets: true }, { author: null });
    expect(text).toBe('Bonjour,\n\nEt là ?\n\nPrenez soin de vous.');
    expect(blanks).toEqual([{ name: 'auteur', text: '' }]);
  });

  it('greets in its own language', () => {
    const draft = composeDraft([{ reply: replyFrom('## ask\nAnd now?', 'en') }]);
    const { text } = renderDraft(draft, {
      address: 'vous',
      markup: 'plain',
      known: { author: 'moon', region: 'FR', services: [] },
    });
    expect(text).toBe('Hello moon,\n\nAnd now?\n\nTake care.');
  });

  it('is empty when nothing was chosen', () => {
    const { text } = renderDraft(composeDraft([]), {
      address: 'vous',
      markup: 'html',
      known: { author: 'lune', region: 'FR', services },
    });
    expect(text).toBe('');
  });
});

describe('a blank', () => {
  it('keeps any name as it is', () => {
    for (const author of ['$&', '$1', '{produit}', '[vous|tu]', '[^a/b]', '\\0', 'Zoé 👩\u200D⚕️']) {
      expect(render('## ask\nÇa va, {auteur} ?', {}, { author }).text).toBe(`Ça va, ${author} ?`);
    }
  });

  it('never lets a name break out of the markup', () => {
    expect(render('## ask\n{auteur} ?', { markup: 'html' }, { author: '<img src=x>' }).text).not.toContain('<img');
    expect(render('## ask\n{auteur} ?', { markup: 'bbcode' }, { author: '[url]x' }).text).not.toContain('[url]');
  });

  it('is asked for, and something that reads well stands in for it', () => {
    const { text, blanks } = render('## acknowledge\nDepuis quand {produit} ? {produit} change quoi ?');
    expect(text).toBe('Depuis quand ce produit ? Ce produit change quoi ?');
    expect(blanks).toEqual([{ name: 'produit', text: 'ce produit' }]);
  });

  it('is filled by what the moderator wrote, and asked for no more', () => {
    const { text, blanks } = render('## ask\nDepuis quand {produit} ?', {}, { fills: { produit: ' l’alcool\n' } });
    expect(text).toBe('Depuis quand l’alcool ?');
    expect(blanks).toEqual([]);
  });
});

describe('a help line', () => {
  it('is named with number, name and hours of the region', () => {
    const { text, lines } = render('## orient\nOn peut joindre {aide:suicide}.', {}, {}, 'BE');
    expect(text).toBe(
      'On peut joindre le 0800 32 123 (Centre de Prévention du Suicide, jour et nuit, gratuit et anonyme).',
    );
    expect(lines.map(({ number }) => number)).toEqual(['0800 32 123']);
  });

  it('comes with a second one at most', () => {
    const { lines } = render('## orient\n{aide:emergency} répond.');
    expect(lines.map(({ number }) => number)).toEqual(['15', '112']);
  });

  it('is told in full once, then by its number', () => {
    const body =
      '## acknowledge\nAppeler {aide:emergency} aide.\n## orient\nEt pour la suite, {aide:emergency} ou {service:care}. Voir {service:care}.';
    const { text } = render(body, {}, {}, 'BE');
    expect(text).toBe(
      'Appeler le 112 (urgences, jour et nuit) aide.\n\nEt pour la suite, le 112 ou un service spécialisé en dépendances. Voir un service spécialisé en dépendances.',
    );
    expect(render(body).text).toMatch(/, le 15 ou le 112 ou un CSAPA \([^)]*\)\. Voir un CSAPA\.$/);
  });

  it('for poison is the emergency line where no other is known', () => {
    const { text, blanks } = render('## orient\nOn peut joindre {aide:poison}.');
    expect(text).toMatch(/^On peut joindre le 15 /);
    expect(blanks.map(({ name }) => name)).toEqual(['aide:poison']);
    expect(render('## orient\nOn peut joindre {aide:poison}.', {}, {}, 'CH').text).toContain('145');
  });

  it('that a region lacks takes its sentence away, and the panel can ask for it', () => {
    const body = '## orient\nOn peut joindre {aide:drugs}. Un médecin aide aussi.';
    const { text, blanks, lines } = render(body, {}, {}, 'BE');
    expect(text).toBe('Un médecin aide aussi.');
    expect(blanks).toEqual([{ name: 'aide:drugs', text: null }]);
    expect(lines).toEqual([]);
    expect(render(body, {}, { fills: { 'aide:drugs': 'le 107' } }, 'BE').text).toContain('joindre le 107.');
  });
});

describe('a place of care', () => {
  it('has its own name in France, and a plain one elsewhere', () => {
    const body = '## orient\n{service:care} reçoit. Et {service:reduction} aussi.';
    expect(render(body).text).toBe(
      'Un CSAPA (centre de soins en addictologie) reçoit. Et un CAARUD (accueil et réduction des risques) aussi.',
    );
    for (const region of REGIONS.filter((region) => region !== 'FR')) {
      const { text, blanks } = render(body, {}, {}, region);
      expect(text).toBe('Un service spécialisé en dépendances reçoit. Et un lieu de réduction des risques aussi.');
      expect(blanks).toEqual([]);
    }
  });

  it('is told in the language of the draft', () => {
    const draft = composeDraft([{ reply: replyFrom('## orient\nAsk {service:care}.', 'en') }]);
    const told = (region: Region) =>
      renderDraft(draft, {
        address: 'vous',
        markup: 'plain',
        greets: false,
        known: { author: null, region, services },
      });
    expect(told('FR').text).toBe('Ask a CSAPA (a French addiction care centre).');
    expect(told('BE').text).toBe('Ask a local addiction service.');
  });
});

describe('the caret', () => {
  it('goes where the reply says, in every markup', () => {
    for (const markup of ['plain', 'bbcode', 'markdown', 'html'] as const) {
      const { text, caret } = render('## ask\nUn & deux. {curseur} Trois.', { markup });
      expect(text.slice(caret ?? undefined)).toMatch(/^ Trois\./);
      expect(text).not.toContain('\uE000');
    }
  });

  it('is null where the reply says nothing, and the first where two do', () => {
    expect(render('## ask\nUn.').caret).toBeNull();
    const { text, caret } = render('## acknowledge\nUn. {curseur}\n## ask\nDeux. {curseur}');
    expect(text).toBe('Un. \n\nDeux.');
    expect(caret).toBe('Un. '.length);
  });

  it('is not moved by a name that holds the sign', () => {
    const signs = fc.constantFrom(
      '\uE000',
      '\uE001',
      '\u200B',
      '\n',
      ' ',
      'a',
      'é',
      '🙂',
      '$',
      '&',
      '{',
      '}',
      '[',
      '|',
      ']',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs }), (author) => {
        const { text, caret } = render('## ask\nOui, {auteur} ! {curseur}Non.', {}, { author });
        expect(text.slice(caret ?? 0)).toBe('Non.');
      }),
    );
  });
});
