// @vitest-environment happy-dom
// The moderator's documents in the panel: brought, kept, found beside a reply, named by own words, and removed.
import { describe, expect, it, vi } from 'vitest';
import { importedDocument } from '../sources/imported/documents';
import type { FakeOutside } from './fake-outside';
import { PAGE } from './fixtures';
import { PATIENCE, type ShownPanel, showPanel } from './show-panel';

const TEXT = `La Relation Soigné Soignant

Un dialogue se fait à deux

Chacun parle, chacun écoute ; le reste suit.

Une autre partie

Rien de tout cela ici.
`;

async function open(page: typeof PAGE | null = PAGE, prepare?: (outside: FakeOutside) => void): Promise<ShownPanel> {
  const panel = showPanel(page, prepare);
  await panel.sees(page ? '5 messages attendent' : 'Relais ne reconnaît pas ce forum');
  panel.click('Vos documents');
  await panel.sees('Ajouter un document');
  return panel;
}

function choose(panel: ShownPanel, name: string, content: BlobPart[]): void {
  const input = panel.root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { value: [new File(content, name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const select = (panel: ShownPanel) => panel.root.querySelector('select')!;
const keep = async (panel: ShownPanel) => {
  panel.root.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
  await panel.sees('Document gardé, sur cet ordinateur.');
};

describe('a document from a file', () => {
  it('is kept after a yes, with the source that was guessed, and its day', async () => {
    const panel = await open();
    choose(panel, 'relation.txt', [TEXT]);
    await panel.sees('Garder ce document ?');
    expect(panel.outside.documents.kept).toEqual([]);
    expect(select(panel).value).toBe('relation');
    expect(panel.text()).toContain('Deviné d’après ses mots');
    await keep(panel);
    expect(panel.outside.documents.kept).toMatchObject([
      { textOf: 'relation', imported: '2026-11-26', title: 'relation' },
    ]);
    expect(panel.text()).toContain('1 document');
    expect(panel.text()).toContain('Fichier relation.txt');
    expect(panel.text()).toContain('gardé le 26 nov. 2026');
  });

  it('is what the moderator says, under their own title', async () => {
    const panel = await open();
    choose(panel, 'relation.txt', [TEXT]);
    await panel.sees('Garder ce document ?');
    select(panel).value = '';
    select(panel).dispatchEvent(new Event('change', { bubbles: true }));
    panel.type(panel.root.querySelector('.pending input')!, 'Mon texte');
    await keep(panel);
    expect(panel.outside.documents.kept).toMatchObject([{ textOf: null, title: 'Mon texte' }]);
  });

  it('that is not wanted leaves nothing', async () => {
    const panel = await open();
    choose(panel, 'relation.txt', [TEXT]);
    await panel.sees('Garder ce document ?');
    panel.click('Ne pas garder');
    await panel.sees('Ajouter un document');
    expect(panel.outside.documents.kept).toEqual([]);
  });

  it.each([
    ['vide.txt', [''], 'Rien à lire'],
    ['image.txt', [new Uint8Array([1, 2, 0, 0, 7])], 'Ce fichier n’est pas du texte'],
    ['gros.txt', ['a'.repeat(20_000_000)], 'Trop gros'],
  ])('%s is refused in a sentence, and what is kept stays', async (name, content, words) => {
    const panel = await open(PAGE, (outside) => {
      outside.documents.kept = [importedDocument()];
    });
    choose(panel, name, content);
    await panel.sees(words);
    expect(panel.root.querySelector('[role="status"] .said-failed')).not.toBeNull();
    expect(panel.outside.documents.kept).toHaveLength(1);
  });

  it('for which there is no room waits, and nothing is lost', async () => {
    const panel = await open(PAGE, (outside) => {
      outside.documents.hasRoom = false;
    });
    choose(panel, 'relation.txt', [TEXT]);
    await panel.sees('Garder ce document ?');
    panel.root.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await panel.sees('Plus de place');
    expect(panel.text()).toContain('Garder ce document ?');
    panel.outside.documents.hasRoom = true;
    await keep(panel);
  });
});

describe('the open page', () => {
  const html =
    '<html><head><title>Un article</title></head><body><h2>Ici</h2><p>Des mots <b>gras</b>.</p></body></html>';

  it('becomes a source of its own', async () => {
    const panel = await open(null, (outside) => {
      outside.documents.page = { html, url: 'https://revue.example/article' };
    });
    panel.click('Garder le texte de la page ouverte');
    await panel.sees('Garder ce document ?');
    await panel.sees('Page revue.example/article');
    expect(select(panel).value).toBe('');
    await keep(panel);
    expect(panel.outside.documents.kept).toMatchObject([{ title: 'Un article', textOf: null }]);
  });

  it('is never taken where it is a thread: members’ posts are not kept', async () => {
    const panel = await open(PAGE, (outside) => {
      outside.documents.page = { html, url: 'https://forum.example/viewtopic.php' };
    });
    panel.click('Garder le texte de la page ouverte');
    await panel.sees('Cette page est une discussion');
    expect(panel.text()).not.toContain('Garder ce document ?');
  });

  it('that the browser does not open says what to do', async () => {
    const panel = await open(null);
    panel.click('Garder le texte de la page ouverte');
    await panel.sees('cliquez sur son icône');
  });
});

describe('a document that is kept', () => {
  const withText = (outside: FakeOutside) => {
    outside.documents.kept = [
      importedDocument({
        title: 'Mon exemplaire',
        textOf: 'relation',
        sections: [{ heading: 'Un dialogue se fait à deux', paragraphs: ['Chacun parle, <b>chacun</b> écoute.'] }],
      }),
    ];
  };
  const opened = async (panel: ShownPanel) => {
    panel.click('karim77');
    await panel.sees('Message de karim77');
    const source = panel.root.querySelector<HTMLDetailsElement>('.source')!;
    source.open = true;
    source.dispatchEvent(new Event('toggle'));
    return source;
  };

  it('shows its passage beside the reply, as plain text', async () => {
    const panel = showPanel(PAGE, withText);
    await panel.sees('5 messages attendent');
    await opened(panel);
    await panel.sees('Le passage, dans «\u00a0Mon exemplaire\u00a0»'.replace('\u00a0', ' ').replace('\u00a0', ' '));
    await panel.sees('Chacun parle, <b>chacun</b> écoute.');
  });

  it('is asked for where there is none yet', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    await opened(panel);
    await panel.sees('Lire le passage ici');
    panel.click('Lire le passage ici : ajouter ce document');
    await panel.sees('Ajouter un document');
    panel.press('Escape');
    await panel.sees('Message de karim77');
  });

  it('may be named by the moderator’s own replies, unless it is the text of another source', async () => {
    const panel = showPanel(PAGE, (outside) => {
      outside.documents.kept = [
        importedDocument({ title: 'Mon article', sections: [{ heading: 'L’été', paragraphs: ['Il fait chaud.'] }] }),
        importedDocument({ id: 'document-2', title: 'Un texte', textOf: 'relation' }),
      ];
    });
    await panel.sees('5 messages attendent');
    panel.click('Bibliothèque de réponses');
    await panel.sees('Écrire une réponse');
    panel.click('Écrire une réponse');
    await vi.waitUntil(() => panel.root.querySelector('optgroup'), PATIENCE);
    const groups = [...panel.root.querySelectorAll('optgroup')].map((one) => one.label);
    expect(groups).toContain('Mon article');
    expect(groups).not.toContain('Un texte');
    expect(panel.root.querySelector('option[value="document-1/l-ete"]')?.textContent).toBe('L’été');
  });

  it('is searched, whatever the accents', async () => {
    const panel = await open(PAGE, (outside) => {
      outside.documents.kept = [importedDocument()];
    });
    panel.type(panel.root.querySelector('.document-search input')!, 'ETE');
    await panel.sees('Été sec. On arrose tôt');
    panel.type(panel.root.querySelector('.document-search input')!, 'trombone');
    await panel.sees('Aucun passage avec ces mots');
  });

  it('changes what it is the text of', async () => {
    const panel = await open(PAGE, withText);
    select(panel).value = 'soins';
    select(panel).dispatchEvent(new Event('change', { bubbles: true }));
    await panel.sees('Enregistré.');
    expect(panel.outside.documents.kept).toMatchObject([{ textOf: 'soins' }]);
  });

  it('goes after a second yes, and the focus stays in the screen', async () => {
    const panel = await open(PAGE, withText);
    panel.click('Retirer « Mon exemplaire »');
    await panel.sees('Retirer ce document de cet ordinateur ?');
    panel.click('Oui, retirer');
    await panel.sees('Document retiré.');
    expect(panel.outside.documents.kept).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), PATIENCE);
  });
});
