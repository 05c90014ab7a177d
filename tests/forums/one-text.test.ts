// @vitest-environment happy-dom
// One text: a testimony is read without what stands around it, and the page stays as it is.
import { describe, expect, test } from 'vitest';
import { oneTextEngine } from '../../src/forums/one-text';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';

const SAID = [
  'Je m’appelle Solveig et j’ai cinquante ans. Pendant vingt ans j’ai bu seule, le soir, une fois la maison endormie, et personne n’en a jamais rien su, ni au travail ni chez moi.',
  'Un matin de novembre je suis tombée dans l’escalier. C’est le médecin des urgences, très jeune, qui m’a demandé doucement si je voulais en parler, et pour la première fois j’ai dit oui.',
  'Depuis, j’ai rechuté deux fois. Je ne sais plus si j’aurai la force d’y retourner, et je ne sais pas à qui le dire.',
];

const PAGE = `<!doctype html><html lang="fr"><head><title>Le témoignage de Solveig</title></head><body>
<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/aide">Trouver de l’aide</a></li><li><a href="/don">Faire un don</a></li></ul></nav></header>
<main><article><h1>Le témoignage de Solveig</h1><p class="byline" rel="author">Solveig</p>
${SAID.map((one) => `<p>${one}</p>`).join('\n')}
<div class="share-buttons social"><a href="/partager">Partager cette page</a> <a href="/imprimer">Imprimer</a></div></article></main>
<footer><p><a href="/mentions">Mentions légales</a></p></footer></body></html>`;

describe.each(PARSERS)('in %s', (_, parse) => {
  test('a testimony is one post, with its words alone', () => {
    const document = parse(PAGE, 'https://paroles.example/solveig');
    const before = document.documentElement.outerHTML;
    const { forum, posts } = readPage(document, oneTextEngine(document)!);
    expect(forum).toMatchObject({
      engine: 'one-text',
      title: 'Le témoignage de Solveig',
      origin: 'https://paroles.example',
    });
    expect(posts).toHaveLength(1);
    expect(posts[0]!.text).toBe(SAID.join('\n\n'));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page without a text is not read', () => {
    const document = parse(
      '<html><body><nav><a href="/">Accueil</a></nav><p>404</p></body></html>',
      'https://paroles.example/',
    );
    expect(oneTextEngine(document)).toBeNull();
  });
});
