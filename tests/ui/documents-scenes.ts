// The pictures of sources and documents: brought, kept, read beside a reply; regions, and what is said before an insertion.
import type { Page } from 'playwright-core';
import { readLibraryData } from '../../src/build/read-library';
import { importedDocument } from '../sources/imported/documents';
import { item, PAGE } from './fixtures';
import type { Scene } from './screenshots';

/** The headings that the real document may have, over words that it has not. */
const SECTIONS = readLibraryData(process.cwd()).data.sources.find(({ id }) => id === 'relation')?.sections ?? [];
const WORDS = 'Un paragraphe inventé, qui parle de dialogue, de conflit technique et de conflit relationnel.';

const KEPT = {
  'document-1': importedDocument({
    title: 'La Relation Soigné Soignant',
    textOf: 'relation',
    from: { kind: 'file', name: 'la-relation-soigne-soignant-version-longue.txt' },
    size: 33_335,
    sections: SECTIONS.map(({ title }) => ({ heading: title, paragraphs: [WORDS] })),
  }),
  'document-2': importedDocument({
    id: 'document-2',
    title: 'Un article de revue au titre assez long pour passer à la ligne',
    from: { kind: 'page', url: 'https://revue.example/2026/un-article-au-chemin-tres-long-sans-espace?page=2' },
  }),
};

const SUPERVISED = item({
  id: 'p300',
  author: 'passant',
  dateText: 'Hier',
  text: 'Y a-t-il une salle de consommation près de la gare ?',
  urgency: 'amber',
  heard: [['service.reduction', 'sure', ['salle de consommation']]],
});
const SUPERVISED_PAGE = {
  ...PAGE,
  items: [SUPERVISED],
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const openDocuments = (page: Page) => press(page, 'Vos documents');
const write = async (page: Page, author: string) => {
  await press(page, author);
  await page.getByRole('button', { name: 'Partir de cette réponse' }).first().click();
};
const bring = (page: Page, name: string, text: string) =>
  page.locator('input[type="file"]').evaluate(
    (input: HTMLInputElement, [name, text]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text!], name!));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, text],
  );

export const DOCUMENTS_SCENES: Scene[] = [
  {
    name: 'documents',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await openDocuments(page);
      await page.getByText('Chercher dans ce document').last().click();
      await page.locator('.document-search input').last().fill('été sec');
      await page.getByText('1 passage').waitFor();
      await bring(page, 'vide.txt', '');
      await page.getByText('Rien à lire').waitFor();
    },
  },
  {
    name: 'documents-pending',
    path: 'sidepanel.html',
    page: null,
    async steps(page) {
      await openDocuments(page);
      await bring(
        page,
        'relation.txt',
        'La Relation Soigné Soignant\n\nDes mots inventés, pour la pratique.\n\nEncore.',
      );
      await page.getByText('Deviné d’après ses mots').waitFor();
    },
  },
  {
    name: 'documents-passage',
    path: 'sidepanel.html',
    page: PAGE,
    kept: KEPT,
    async steps(page) {
      await press(page, 'karim77');
      await page.locator('.source summary', { hasText: 'La Relation' }).first().click();
      await page.locator('.source-passage blockquote').waitFor();
    },
  },
  {
    name: 'source-past',
    path: 'sidepanel.html',
    page: SUPERVISED_PAGE,
    async steps(page) {
      await press(page, 'passant');
      await page.locator('.source summary', { hasText: 'dépassé' }).first().click();
      await page.locator('.source[open] .warning').waitFor();
    },
  },
  {
    name: 'before-insertion',
    path: 'sidepanel.html',
    page: PAGE,
    kept: { region: 'CH' },
    async steps(page) {
      await write(page, 'brume_du_nord');
      await page.getByText('À vérifier avant d’insérer').waitFor();
    },
  },
  {
    name: 'options-region',
    path: 'options.html',
    page: null,
    kept: { region: 'CH' },
    steps: (page) => page.getByText('Les numéros, Suisse').click(),
  },
];
