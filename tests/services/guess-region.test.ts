// Where a forum's members live: the moderator's choice, else the address, else the language of the page.
import { expect, it } from 'vitest';
import { regionFor } from '../../src/services/guess-region';

it.each([
  ['https://forum.example.fr', null, 'FR', 'address'],
  ['https://forum.example.be', null, 'BE', 'address'],
  ['https://forum.example.ch:8443', null, 'CH', 'address'],
  ['https://forum.example.ca', null, 'QC', 'address'],
  ['https://forum.example.qc.ca', null, 'QC', 'address'],
  ['https://forum.example.BE.', null, 'BE', 'address'],
  ['https://forum.example.be', 'fr-CA', 'BE', 'address'],
  ['https://forum.example', 'fr-CA', 'QC', 'language'],
  ['https://forum.example', 'fr_CH', 'CH', 'language'],
  ['https://forum.example', 'nl-Latn-BE', 'BE', 'language'],
  ['https://forum.example', 'fr', 'FR', 'nothing'],
  ['https://forum.example', 'en-GB', 'OTHER', 'language'],
  ['https://forum.example', 'en', 'OTHER', 'language'],
  ['https://forum.example.fr', 'en', 'FR', 'address'],
  ['https://be.forum.example', '', 'FR', 'nothing'],
  ['http://127.0.0.1:8080', 'fr', 'FR', 'nothing'],
] as const)('%s in "%s": %s, told by the %s', (origin, lang, region, from) => {
  expect(regionFor(null, { origin, lang })).toEqual({ region, from });
});

it('the choice of the moderator wins', () => {
  expect(regionFor('CH', null, 'J’habite à Namur.')).toEqual({ region: 'CH', from: 'chosen' });
  expect(regionFor('CH', { origin: 'https://forum.example.be' })).toEqual({ region: 'CH', from: 'chosen' });
});

it.each([
  ['Je cherche un centre à Namur ou à Charleroi.', 'BE'],
  ['Le CPAS me demande un papier.', 'BE'],
  ['Je vis à Lausanne, qui appeler ?', 'CH'],
  ['Le CLSC de Chicoutimi m’a rappelée.', 'QC'],
  ['Mon csapa est fermé en août.', 'FR'],
  ['28 ans, Liège, sevré depuis août.', 'BE'],
  ['The walk-in clinic in Glasgow turned me away.', 'OTHER'],
] as const)('the open post says it before the address: %s', (text, region) => {
  expect(regionFor(null, { origin: 'https://forum.example.fr' }, text)).toEqual({ region, from: 'post' });
});

it.each([
  'Un bouchon de liège, rien de plus.',
  'Je vais de Paris à Bruxelles le mois prochain.',
  'J’ai rechuté hier soir.',
])('a post that names no place, or several, leaves it to the forum: %s', (text) => {
  expect(regionFor(null, { origin: 'https://forum.example.fr' }, text)).toEqual({ region: 'FR', from: 'address' });
});

it('without a page, nothing says it', () => {
  expect(regionFor(null, null)).toEqual({ region: 'FR', from: 'nothing' });
});
