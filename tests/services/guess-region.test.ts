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
  expect(regionFor('CH', { origin: 'https://forum.example.be' })).toEqual({ region: 'CH', from: 'chosen' });
});

it('without a page, nothing says it', () => {
  expect(regionFor(null, null)).toEqual({ region: 'FR', from: 'nothing' });
});
