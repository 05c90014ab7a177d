// Outside France: where no line of the region is known, a draft names the local one in plain words, and nothing of another country.
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../src/draft/compose-draft';
import { fillPlaceholder } from '../../src/draft/placeholders';
import { renderDraft } from '../../src/draft/render-draft';
import { REGIONS, type Region } from '../../src/services/service';
import { replyFrom } from './replies';

const known = { author: null, region: 'OTHER', services: [] } as const;

it.each([
  ['aide:emergency', 'your local emergency number', 'le numéro d’urgence local'],
  ['aide:poison', 'your local emergency number', 'le numéro d’urgence local'],
  ['aide:suicide', 'your local suicide prevention line', 'la ligne locale de prévention du suicide'],
] as const)('%s', (name, en, fr) => {
  expect(fillPlaceholder(name, { ...known, services: [], lang: 'en' }).text).toBe(en);
  expect(fillPlaceholder(name, { ...known, services: [], lang: 'fr' }).text).toBe(fr);
});

it('leaves out a sentence about emergency text messages, which few countries have', () => {
  expect(fillPlaceholder('aide:emergency-text', { ...known, services: [], lang: 'en' }).text).toBeNull();
});

describe('a sentence that holds in France alone', () => {
  const render = (body: string, region: Region) =>
    renderDraft(composeDraft([{ reply: replyFrom(body) }]), {
      address: 'vous',
      markup: 'plain',
      greets: false,
      known: { author: null, region, services: [] },
    }).text;

  it.each(REGIONS.filter((region) => region !== 'FR'))('is left out in %s', (region) => {
    expect(render('## orient\nUn lieu existe. En France, il est gratuit.', region)).toBe('Un lieu existe.');
    expect(render('## orient\nThere is a place. In France it is free. Ask there.', region)).toBe(
      'There is a place. Ask there.',
    );
  });

  it('is said in France', () => {
    expect(render('## orient\nUn lieu existe. En France, il est gratuit.', 'FR')).toMatch(
      /En France, il est gratuit\./,
    );
  });

  it('leaves no empty paragraph behind', () => {
    expect(render('## acknowledge\nC’est rude.\n## orient\nEn France, il est gratuit.', 'BE')).toBe('C’est rude.');
  });
});
