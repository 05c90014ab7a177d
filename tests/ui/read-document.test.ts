// @vitest-environment happy-dom
// Files and pages as the moderator has them: in any usual encoding, with or without an article, or no text at all.
import { describe, expect, it } from 'vitest';
import { type FileToRead, type ReadResult, readFile, readPage } from '../../src/ui/documents/read-document';

const file = (name: string, content: string | number[]): FileToRead => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer };
};
/** Each letter of the text in one byte, as older programs wrote it; Node itself misreads the curly signs among them. */
const oneByte = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

function document(read: ReadResult) {
  if (!read.ok) throw new Error(read.why);
  return read.document;
}
const why = (read: ReadResult) => (read.ok ? 'read' : read.why);
const words = (read: ReadResult) =>
  document(read)
    .sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs])
    .join(' | ');

const FRENCH = 'Un été, on rêve à côté de la forêt. Déjà, ça aide.';

describe('a file of plain text', () => {
  it('is read with its headings, and takes its name for a title', async () => {
    const read = document(await readFile(file('lettre du jardin.txt', 'Un titre\n\nDes mots qui suivent.\n')));
    expect(read).toMatchObject({
      title: 'lettre du jardin',
      publisher: 'lettre du jardin.txt',
      from: { kind: 'file', name: 'lettre du jardin.txt' },
      sections: [{ heading: 'Un titre', paragraphs: ['Des mots qui suivent.'] }],
    });
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(FRENCH)],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(FRENCH)]],
    ['windows-1252', oneByte(FRENCH)],
    ['UTF-16', [0xff, 0xfe, ...new Uint8Array(Uint16Array.from(oneByte(FRENCH)).buffer)]],
  ])('is read in %s', async (_, bytes) => {
    expect(words(await readFile(file('a.txt', [...bytes])))).toBe(FRENCH);
  });

  it('knows its language', async () => {
    expect(document(await readFile(file('a.txt', 'What you can do when they have been through it.'))).lang).toBe('en');
    expect(document(await readFile(file('a.txt', FRENCH))).lang).toBe('fr');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', file('a.txt', '')],
    ['has nothing but white space', file('a.txt', ' \n\n\t')],
    ['is a page without a word', file('a.html', '<!doctype html><html><body><img src="x.png"></body></html>')],
  ])('%s', async (_, empty) => {
    expect(why(await readFile(empty))).toBe('empty');
  });

  it.each([
    ['a picture', file('a.txt', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xd8])],
    ['a PDF', file('a.txt', '%PDF-1.7\n1 0 obj << /Length 44 >> stream')],
    ['a word processor’s', file('a.txt', '{\\rtf1\\ansi Bonjour}')],
    [
      'odd bytes',
      file(
        'a.txt',
        Array.from({ length: 400 }, (_, i) => (i % 31) + 1),
      ),
    ],
  ])('is no text: %s', async (_, binary) => {
    expect(why(await readFile(binary))).toBe('not-text');
  });

  it('is too big, which is seen before it is read', async () => {
    const big: FileToRead = {
      name: 'a.txt',
      size: 20_000_000,
      arrayBuffer: () => Promise.reject(new Error('It was read all the same')),
    };
    expect(why(await readFile(big))).toBe('too-big');
    expect(why(await readFile(file('a.txt', 'mot '.repeat(500_000))))).toBe('too-big');
  });
});

const long = (words: string) =>
  `${words} ${'Ces mots font un paragraphe assez long pour être lu, avec des virgules, et un point. '.repeat(4)}`;
const ARTICLE = `<!doctype html><html lang="fr"><head><title>Le jardin en été - Le site du jardin</title>
<meta property="og:site_name" content="Le site du jardin"><meta name="author" content="Une autrice">
<meta property="article:published_time" content="2025-06-03T08:00:00Z"></head><body>
<nav><a href="/">Accueil</a> <a href="/plan">Plan du site</a></nav>
<article><h1>Le jardin en été</h1><p>${long('On arrose tôt.')}</p><h2>L’ombre</h2><p>${long('On paille.')}<br>Puis on attend.</p>
<ul><li>Un carnet</li><li>Une bêche</li></ul><script>alert("non")</script><p>${long('<b onclick="x()">Gras</b> et <i>penché</i>.')}</p></article>
<footer>Mentions légales</footer></body></html>`;

describe('a page', () => {
  it('gives its article as plain paragraphs under their headings, and what it says of itself', () => {
    const read = readPage({ html: ARTICLE, url: 'https://jardin.example/ete?lang=fr#ombre' });
    expect(document(read)).toMatchObject({
      title: expect.stringContaining('Le jardin en été'),
      author: 'Une autrice',
      publisher: 'Le site du jardin',
      date: '2025-06-03',
      lang: 'fr',
      from: { kind: 'page', url: 'https://jardin.example/ete?lang=fr' },
    });
    const { sections } = document(read);
    expect(sections.map(({ heading }) => heading)).toContain('L’ombre');
    const shade = sections.find(({ heading }) => heading === 'L’ombre')!.paragraphs;
    expect(shade[0]).toContain('On paille.');
    expect(shade).toEqual(expect.arrayContaining(['Puis on attend.', 'Un carnet', 'Une bêche']));
    expect(words(read)).toContain('Gras et penché.');
    expect(words(read)).not.toMatch(/[<>]|alert|onclick|Mentions|Plan du site/);
  });

  it('without an article gives all its words', () => {
    const html = '<html><head><title></title></head><body><h2>Ici</h2><div>Un mot.</div></body></html>';
    const read = readPage({ html, url: 'https://jardin.example/mot' });
    expect(document(read).title).toBe('jardin.example/mot');
    expect(words(read)).toContain('Un mot.');
  });

  it('in a file is read as one, by its name or by its first words', async () => {
    for (const name of ['jardin.html', 'jardin.txt']) {
      const read = await readFile(file(name, ARTICLE));
      expect(document(read).publisher).toBe('Le site du jardin');
      expect(words(read)).not.toMatch(/[<>]/);
    }
  });

  it('in windows-1252 is read as it declares, and also where it declares UTF-8 wrongly', async () => {
    for (const charset of ['windows-1252', 'iso-8859-1', 'utf-8']) {
      const html = `<html><head><meta charset="${charset}"><title>Été</title></head><body><p>Déjà en été.</p></body></html>`;
      expect(words(await readFile(file('a.html', oneByte(html))))).toContain('Déjà en été.');
    }
  });
});
