// Which help lines a text names, however they are written, and which numbers are no help lines.
import { expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { linesNamedIn } from '../../src/services/named-lines';

const { services } = readLibraryData(process.cwd()).data;

it.each([
  ['Appelle maintenant le 144 (ambulance, jour et nuit).', ['CH 144']],
  ['Composez le 15 ou le 112.', ['FR 15', 'FR 112']],
  ['Le 3114 répond jour et nuit.', ['FR 3114']],
  ['Drogues Info Service : 0800231313.', ['FR 0 800 23 13 13']],
  ['Drogues Info Service : 0 800 23 13 13.', ['FR 0 800 23 13 13']],
  ['You can call 911.', ['QC 911']],
  ['1-800-265-2626', ['QC 1 800 265-2626']],
  ['Je suis passé à 15 mg le 15 mars.', []],
  ['Mon médecin a dit de l’appeler si je descends à 15 mg.', []],
  ['En 2018, 911 personnes.', []],
  ['Un code : 131145.', []],
  ['', []],
])('%s', (text, lines) => {
  expect(linesNamedIn(text, services, 'FR').map(({ region, number }) => `${region} ${number}`)).toEqual(lines);
});

it('a number of two regions is the line of the moderator’s own', () => {
  expect(linesNamedIn('Appelez le 112.', services, 'BE').map(({ region }) => region)).toEqual(['BE']);
});
