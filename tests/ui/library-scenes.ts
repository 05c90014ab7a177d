// The pictures of the library: found, read, written, taken out and brought in.
import type { Page } from 'playwright-core';
import { writePack } from '../../src/library/own/pack';
import { toStored } from '../../src/library/own/stored';
import { later, own, TODAY } from '../library/own/own-replies';
import { PAGE } from './fixtures';
import type { Scene } from './screenshots';

const MINE = own({
  title: 'Un refus, et maintenant ? Ce que je dis d’habitude quand le rendez-vous est loin',
  needs: ['prescriber.refusal', 'service.care'],
  tags: ['court', 'le soir'],
  sources: [
    { kind: 'section', source: 'relation', section: 'regles' },
    { kind: 'fact', text: 'Le centre d’ici reçoit sans rendez-vous le mardi', day: '2026-10-01' },
    { kind: 'text', text: 'Notes de l’équipe' },
  ],
  text: {
    acknowledge: 'Se voir dire non quand on tient à peine, c’est rude. {curseur}',
    ask: 'Qu’est-ce qui [vous|t’] aiderait d’ici là ?',
    orient: 'Pour en parler ce soir, [vous pouvez|tu peux] appeler {aide:drugs}.',
  },
});
const SPOILT = own({
  id: 'own/abime',
  title: 'Une réponse à corriger',
  text: { ask: 'Qu’en [pensez-vous|penses-tu ?' },
});
const KEPT = {
  'own-replies': toStored([MINE, SPOILT]),
  'own-replies-aside': [{ version: null, value: '%%%' }],
  'reply-uses': { 'own/un': 3, 'prescriber/demander-pourquoi': 12 },
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const openLibrary = (page: Page) => press(page, 'Bibliothèque de réponses');
const search = async (page: Page, words: string) => {
  await openLibrary(page);
  await page.getByRole('searchbox').fill(words);
};
const bring = async (page: Page, text: string) => {
  const file = { name: 'equipe.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Importer un fichier').setInputFiles(file);
  await page.locator('h3:focus').waitFor();
};

const PACK = writePack(
  [
    later(MINE, 'Un refus, et maintenant ?'),
    own({ id: 'own/abime', title: 'Une autre version' }),
    own({ id: 'own/neuf', title: 'Une réponse de l’équipe' }),
  ],
  TODAY,
);

export const LIBRARY_SCENES: Scene[] = [
  { name: 'library', path: 'sidepanel.html', page: PAGE, kept: KEPT, steps: openLibrary },
  {
    name: 'library-search',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    steps: (page) => search(page, 'rendez vous'),
  },
  { name: 'library-none', path: 'sidepanel.html', page: null, steps: (page) => search(page, 'zanzibar') },
  {
    name: 'library-bundled',
    path: 'sidepanel.html',
    page: PAGE,
    async steps(page) {
      await page.getByRole('button', { name: 'karim77' }).click();
      await search(page, 'demander pourquoi');
      await page.locator('[data-reply]').first().click();
    },
  },
  {
    name: 'library-own',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await page.getByRole('button', { name: 'karim77' }).click();
      await search(page, 'rendez vous est loin');
      await page.locator('[data-reply]').first().click();
      await press(page, 'Supprimer');
    },
  },
  {
    name: 'library-spoilt',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await search(page, 'corriger');
      await page.locator('[data-reply]').first().click();
    },
  },
  {
    name: 'library-suggested',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await page.getByRole('button', { name: 'karim77' }).click();
      await page.getByText('la vôtre').first().waitFor();
    },
  },
  {
    name: 'library-write',
    path: 'sidepanel.html',
    page: PAGE,
    async steps(page) {
      await openLibrary(page);
      await press(page, 'Écrire une réponse');
      await page.getByText('Comment l’écrire ?').click();
    },
  },
  {
    name: 'library-faults',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await search(page, 'rendez vous est loin');
      await page.locator('[data-reply]').first().click();
      await press(page, 'Modifier cette réponse');
      await page.getByLabel('Titre', { exact: true }).fill('');
      await page.getByLabel('Accueillir').fill('Bonjour, ce que tu vis est [rude|dur. Un {autuer} ?');
      await page.getByLabel('Informer').fill('- un\n- deux');
      await press(page, 'Enregistrer');
      await page.getByText('Pas encore enregistrée').waitFor();
    },
  },
  { name: 'options-own', path: 'options.html', page: null, kept: KEPT, steps: (page) => press(page, 'Tout effacer') },
  {
    name: 'options-merge',
    path: 'options.html',
    page: null,
    kept: KEPT,
    async steps(page) {
      await bring(page, PACK);
      for (const summary of await page.locator('.library-merge summary').all()) await summary.click();
    },
  },
  {
    name: 'options-refused',
    path: 'options.html',
    page: null,
    steps: (page) => bring(page, PACK.replaceAll('"lang": "fr"', '"lang": "de"').replace('"tags"', '"tagz"')),
  },
];
