// Imported documents: their outline, the source that they are, their guess, and the passages found in them.
import { describe, expect, it } from 'vitest';
import { findPassage, searchDocument } from '../../../src/sources/imported/find-passage';
import { guessSource } from '../../../src/sources/imported/guess-source';
import { sectionWithId, toSource, withDocuments } from '../../../src/sources/imported/imported-document';
import { outline } from '../../../src/sources/imported/outline';
import type { Source, SourceSection } from '../../../src/sources/source';
import { importedDocument, readDocument, TEXT } from './documents';

describe('the outline of a text', () => {
  it('tells headings from paragraphs, and joins the lines of one', () => {
    const sections = outline(TEXT);
    expect(sections.map(({ heading }) => heading)).toEqual([null, 'Le potager se dit à deux', 'Les deux saisons']);
    expect(sections[1]!.paragraphs[0]).toBe(
      'On croit souvent que l’autre doit changer. Pourtant chacun ne tient que son propre arrosoir, et c’est assez pour que la rangée change de couleur.',
    );
  });

  it('makes a paragraph of each entry of a list, and leaves out addresses and page numbers', () => {
    const last = outline(TEXT).at(-1)!.paragraphs;
    expect(last.slice(-3)).toEqual(['- un carnet', '- une bêche', '- de la patience']);
    expect(JSON.stringify(outline('Un mot suit.\n\n12\n\nPage 3 / 9\n\nUn autre.'))).not.toMatch(/12|Page/);
  });

  it('knows the headings of Markdown and the line ends of Windows', () => {
    expect(outline('# titre\r\n\r\nDes mots.\r\n')).toEqual([{ heading: 'titre', paragraphs: ['Des mots.'] }]);
  });

  it('of nothing is nothing', () => {
    expect(outline(' \n\n \n')).toEqual([]);
  });
});

describe('a document as a source', () => {
  it('has its own sections, each with a name of its own that leads back to it', () => {
    const sections = [
      { heading: null, paragraphs: ['Au début.'] },
      { heading: 'Rien dessous', paragraphs: [] },
      { heading: 'L’été', paragraphs: ['Un.'] },
      { heading: 'L’Été !', paragraphs: ['Deux.'] },
    ];
    const document = importedDocument({ sections });
    const source = toSource(document);
    expect(source.sections.map(({ id, title, summary }) => [id, title, summary])).toEqual([
      ['debut', 'La lettre du jardin', 'Au début.'],
      ['l-ete', 'L’été', 'Un.'],
      ['l-ete-2', 'L’Été !', 'Deux.'],
    ]);
    expect(sectionWithId(document, 'l-ete-2')?.paragraphs).toEqual(['Deux.']);
    expect(sectionWithId(document, 'rien')).toBeNull();
  });

  it('stands among the sources unless it is the text of one of them', () => {
    const own = importedDocument();
    const text = importedDocument({ id: 'document-2', textOf: 'jardin' });
    expect(withDocuments([], [own, text]).map(({ id }) => id)).toEqual(['document-1']);
  });
});

const section = (title: string, summary: string): SourceSection => ({ id: 'x', title, summary });

describe('the passage of a section', () => {
  const document = importedDocument();

  it('stands under the heading that says the same', () => {
    const found = findPassage(document, section('Un potager se dit à deux', 'Chacun ne change que sa part.'));
    expect(found).toMatchObject({ by: 'section', heading: 'Le potager se dit à deux' });
    expect(found!.paragraphs).toHaveLength(2);
  });

  it('or is the paragraph that begins with the same title', () => {
    const found = findPassage(document, section('Hiver rude', 'On patiente.'));
    expect(found).toMatchObject({ by: 'section', heading: 'Les deux saisons' });
    expect(found!.paragraphs).toEqual([expect.stringContaining('semis')]);
  });

  it('or is found by its words, whatever the accents, and then says so', () => {
    const found = findPassage(document, section('La chaleur', 'Pailler et arroser, garder de l’ombre aux pousses.'));
    expect(found).toMatchObject({ by: 'search', paragraphs: [expect.stringContaining('jeunes pousses')] });
  });

  it('is found across languages by the words that both share', () => {
    const english = importedDocument({
      lang: 'en',
      sections: outline('Care\n\nNothing here of it.\n\nHospital units offer external consultations.'),
    });
    const found = findPassage(
      english,
      section('Les consultations hospitalières', 'Des unités avec consultations externes.'),
    );
    expect(found?.paragraphs).toEqual(['Hospital units offer external consultations.']);
  });

  it('is none where the document speaks of something else', () => {
    expect(findPassage(document, section('La comptabilité', 'Additionner les factures du trimestre.'))).toBeNull();
  });
});

describe('a search in a document', () => {
  const found = (words: string) => searchDocument(importedDocument(), words).map(({ paragraphs }) => paragraphs[0]);

  it('folds accents and case, and takes words that are begun or misspelt', () => {
    expect(found('ETE SEC')[0]).toContain('Été sec');
    expect(found('arros')[0]).toMatch(/arros/);
    expect(found('paciense')[0]).toBe('- de la patience');
  });

  it('finds nothing for words that stand nowhere, or for none', () => {
    expect(found('trombone')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

describe('the guess', () => {
  const source = (id: string, title: string, publisher: string, ...titles: string[]): Source => ({
    ...{ id, title, publisher, author: null, date: null, lang: 'fr' },
    sections: titles.map((one, i) => ({ id: `s${i}`, title: one, summary: 'Dit.' })),
  });
  const sources = [
    source('jardin', 'La lettre du jardin', 'jardin.example', 'Le potager se dit à deux', 'Les deux saisons'),
    source('cuisine', 'Le carnet de cuisine', 'cuisine.example', 'Les soupes', 'Le pain'),
    source('facts', 'La lettre du jardin', 'Relais', 'Les deux saisons'),
  ];

  it('is the source whose title and sections the document bears', () => {
    expect(guessSource(readDocument(), sources)).toBe('jardin');
    expect(guessSource(readDocument({ title: 'document(1)' }), sources)).toBe('jardin');
  });

  it('is none where nothing is alike', () => {
    const other = readDocument({ title: 'Un courrier', sections: outline('Bonjour,\n\nvoici la facture.') });
    expect(guessSource(other, sources)).toBeNull();
  });
});
