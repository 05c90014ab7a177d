// Documents for the tests: invented, with the shapes that real ones have.
import type { ImportedDocument, ReadDocument } from '../../../src/sources/imported/imported-document';
import { outline } from '../../../src/sources/imported/outline';

/** Lines that are wrapped, titles alone on their line, a list, titles within paragraphs, and the rests of a page. */
export const TEXT = `
La lettre du jardin
Page 3

Le potager se dit à deux

On croit souvent que l’autre doit changer. Pourtant chacun ne tient que son propre
arrosoir, et c’est assez pour que la rangée
change de couleur.

Reposer les outils un soir n’enlève rien au travail de la journée.

Les deux saisons

Hiver rude. Les semis attendent, et personne ne les presse. On relit ses notes.

Été sec. On arrose tôt, on paille, on garde de l’ombre pour les jeunes pousses.

Ce qu’il faut garder :

- un carnet
- une bêche
- de la patience

https://jardin.example/plan
`;

export function readDocument(parts: Partial<ReadDocument> = {}): ReadDocument {
  return {
    title: 'La lettre du jardin',
    author: null,
    publisher: 'lettre.txt',
    date: null,
    lang: 'fr',
    from: { kind: 'file', name: 'lettre.txt' },
    size: 900,
    sections: outline(TEXT),
    ...parts,
  };
}

export function importedDocument(parts: Partial<ImportedDocument> = {}): ImportedDocument {
  return { ...readDocument(), id: 'document-1', imported: '2026-11-26', textOf: null, ...parts };
}
