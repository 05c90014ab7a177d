// Where no line of the region is known, a draft names the local one in plain words, and no number of another country.
import { expect, it } from 'vitest';
import { fillPlaceholder } from '../../src/draft/placeholders';

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
