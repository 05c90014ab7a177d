// @vitest-environment happy-dom
// The library in the panel: found, read, used, copied, written, checked, kept and removed.
import { describe, expect, it, vi } from 'vitest';
import { own } from '../library/own/own-replies';
import type { FakeOutside } from './fake-outside';
import { PAGE } from './fixtures';
import { PATIENCE, type ShownPanel, showPanel } from './show-panel';

const MINE = own({ title: 'Dire non, à ma façon', tags: ['été'], text: { ask: 'Qu’est-ce qui [vous|t’] aiderait ?' } });

async function openLibrary(prepare?: (outside: FakeOutside) => void): Promise<ShownPanel> {
  const panel = showPanel(PAGE, prepare);
  await panel.sees('5 messages attendent');
  panel.click('Bibliothèque de réponses');
  await panel.sees('Chercher des mots');
  return panel;
}

async function openPost(prepare?: (outside: FakeOutside) => void): Promise<ShownPanel> {
  const panel = showPanel(PAGE, prepare);
  await panel.sees('5 messages attendent');
  panel.click('karim77');
  await panel.sees('Réponses proposées');
  return panel;
}

const withMine = (outside: FakeOutside) => {
  outside.library.replies = [MINE];
};
const field = (panel: ShownPanel, name: string) => {
  const label = [...panel.root.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
  const found = label?.querySelector('input') ?? panel.root.querySelector(`#${label?.getAttribute('for')}`);
  if (!found) throw new Error(`No field "${name}"`);
  return found as HTMLInputElement;
};
const search = (panel: ShownPanel, words: string) =>
  panel.type(panel.root.querySelector('input[type="search"]')!, words);

describe('the list', () => {
  it('finds by words of title, text and tags, whatever the accents', async () => {
    const panel = await openLibrary(withMine);
    await panel.sees('5 réponses');
    for (const words of ['facon', 'aiderait', 'ETE']) {
      search(panel, words);
      await panel.sees('1 réponse');
      expect(panel.text()).toContain('Dire non, à ma façon');
    }
    search(panel, 'zanzibar');
    await panel.sees('Aucune réponse ne contient tous ces mots.');
  });

  it('narrows to a need and to one’s own', async () => {
    const panel = await openLibrary(withMine);
    const need = panel.root.querySelectorAll('select')[0]!;
    need.value = 'prescriber.refusal';
    need.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.sees('2 réponses');
    panel.root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await panel.sees('1 réponse');
    expect(panel.text()).toContain('la vôtre');
  });

  it('shows how often a reply was used, and puts one’s own and the most used first', async () => {
    const panel = await openLibrary((outside) => {
      withMine(outside);
      outside.library.uses = { 'service/lieux': 4 };
    });
    await panel.sees('choisie 4 fois');
    const titles = [...panel.root.querySelectorAll('[data-reply]')].map((one) => one.textContent);
    expect(titles.slice(0, 2)).toEqual(['Dire non, à ma façon', 'Des lieux pour réduire les risques']);
  });

  it('goes back by Escape, each step to where it came from', async () => {
    const panel = await openLibrary();
    panel.click('Le refus, et la suite du dialogue');
    await panel.sees('Comment elle se lit');
    panel.press('Escape');
    await panel.sees('Chercher des mots');
    expect(document.activeElement?.textContent).toBe('Le refus, et la suite du dialogue');
    panel.press('Escape');
    await panel.sees('5 messages attendent');
  });
});

describe('a reply', () => {
  it('begins a draft for the open post', async () => {
    const panel = await openPost();
    panel.click('Bibliothèque de réponses');
    await panel.sees('Chercher des mots');
    panel.click('Des lieux pour réduire les risques');
    await panel.sees('Comment elle se lit');
    panel.click('Partir de cette réponse');
    await panel.sees('Votre réponse à karim77');
    expect(panel.root.querySelector('textarea')?.value).toContain('Un centre remet du matériel.');
  });

  it('asks for a post first where none is open', async () => {
    const panel = await openLibrary();
    panel.click('Le refus, et la suite du dialogue');
    await panel.sees('ouvrez d’abord un message');
    expect(panel.text()).not.toContain('Partir de cette réponse');
  });

  it('of the library is copied, never changed', async () => {
    const panel = await openLibrary();
    panel.click('Le refus, et la suite du dialogue');
    await panel.sees('Faire ma version');
    panel.click('Faire ma version');
    await panel.sees('C’est une copie, à vous.');
    expect(field(panel, 'Accueillir').value).toBe('Se voir refuser ce qui [vous|te] paraît nécessaire, c’est rude.');
    panel.click('Enregistrer');
    await panel.sees('Réponse enregistrée.');
    expect(panel.outside.library.replies).toMatchObject([
      { copyOf: 'prescriber/refus', needs: ['prescriber.refusal'] },
    ]);
    panel.click('← Bibliothèque');
    await panel.sees('5 réponses');
  });

  it('of one’s own is removed after a second yes', async () => {
    const panel = await openLibrary(withMine);
    panel.click('Dire non, à ma façon');
    await panel.sees('Supprimer');
    panel.click('Supprimer');
    await panel.sees('Supprimer cette réponse pour de bon ?');
    expect(panel.outside.library.replies).toHaveLength(1);
    panel.click('Oui, supprimer');
    await panel.sees('Réponse supprimée.');
    expect(panel.outside.library.replies).toEqual([]);
  });
});

describe('writing', () => {
  it('keeps a new reply, which is then offered for its need and marked as one’s own', async () => {
    const panel = await openLibrary();
    panel.click('Écrire une réponse');
    await panel.sees('Étiquettes');
    panel.type(field(panel, 'Titre'), 'Un refus se raconte');
    panel.type(field(panel, 'Demander'), 'Qu’est-ce qui [vous|t’] a le plus pesé, au fond ?');
    panel.type(field(panel, 'Étiquettes, séparées par des virgules (facultatif)'), 'court, été');
    field(panel, 'Un refus de soin').click();
    panel.click('Enregistrer');
    await panel.sees('Réponse enregistrée.');
    expect(panel.outside.library.replies).toMatchObject([
      { title: 'Un refus se raconte', tags: ['court', 'été'], needs: ['prescriber.refusal'], changed: '2026-11-26' },
    ]);
    panel.press('Escape');
    panel.press('Escape');
    await panel.sees('5 messages attendent');
    panel.click('karim77');
    await panel.sees('Un refus se raconte');
    expect(panel.text()).toContain('la vôtre');
    expect(panel.text()).toContain('Écrite par vous.');
  });

  it.each([
    ['Ce que [vous|tu vis.', '« [vous|tu vis. » n’est jamais fermé'],
    ['Bien, {autuer} ?', 'Le blanc {autuer} n’existe pas.'],
    ['Comment tu vas ?', 'En vouvoyant, il resterait « tu »'],
    ['Bonsoir, c’est rude.', '« Bonsoir » : le brouillon salue déjà.'],
  ])('says at once what is wrong: %s', async (text, words) => {
    const panel = await openLibrary();
    panel.click('Écrire une réponse');
    await panel.sees('Étiquettes');
    panel.type(field(panel, 'Accueillir'), text);
    await panel.sees(words);
  });

  it('keeps nothing that would spoil a draft, and loses nothing of it', async () => {
    const panel = await openLibrary();
    panel.click('Écrire une réponse');
    await panel.sees('Étiquettes');
    panel.type(field(panel, 'Accueillir'), '[vous|tu');
    panel.click('Enregistrer');
    await panel.sees('Pas encore enregistrée');
    await panel.sees('Il manque un titre.');
    expect(document.activeElement).toBe(field(panel, 'Titre'));
    expect(panel.outside.library.replies).toEqual([]);
    const { forms } = panel.outside.library;
    const again = await openLibrary((outside) => {
      outside.library.forms = forms;
    });
    await again.sees('Commencées, pas encore enregistrées');
    again.click('Sans titre');
    await again.sees('Étiquettes');
    expect(field(again, 'Accueillir').value).toBe('[vous|tu');
  });

  it('says so where the browser has no room, and keeps the words on the screen', async () => {
    const panel = await openLibrary(withMine);
    panel.click('Dire non, à ma façon');
    await panel.sees('Modifier cette réponse');
    panel.click('Modifier cette réponse');
    await panel.sees('Étiquettes');
    panel.type(field(panel, 'Titre'), 'Autrement');
    panel.outside.library.hasRoom = false;
    panel.click('Enregistrer');
    await panel.sees('Le navigateur n’a pas pu l’enregistrer.');
    expect(field(panel, 'Titre').value).toBe('Autrement');
  });

  it('takes a source: a section, a fact with its day, or a few words', async () => {
    const panel = await openLibrary(withMine);
    panel.click('Dire non, à ma façon');
    await panel.sees('Modifier cette réponse');
    panel.click('Modifier cette réponse');
    await panel.sees('Ajouter une source');
    field(panel, 'Un fait vérifié').click();
    await panel.sees('Vérifié le');
    panel.type(panel.root.querySelector('.library-form details:last-of-type input[type="text"]')!, 'Ouvert le mardi');
    await vi.waitUntil(() => !(panel.button('Ajouter') as HTMLButtonElement).disabled, PATIENCE);
    panel.click('Ajouter');
    await panel.sees('Ouvert le mardi (vérifié le 26 nov. 2026)');
    panel.click('Enregistrer');
    await panel.sees('Réponse enregistrée.');
    expect(panel.outside.library.replies[0]?.sources).toEqual([
      { kind: 'fact', text: 'Ouvert le mardi', day: '2026-11-26' },
    ]);
    await panel.sees('Ouvert le mardi (vérifié le 26 nov. 2026)');
  });
});

describe('use', () => {
  it('is counted once for a draft that is inserted and copied, by the id of its reply and nothing else', async () => {
    const panel = await openPost();
    panel.click('Partir de cette réponse');
    await panel.sees('Votre réponse à karim77');
    panel.click('Insérer');
    await panel.sees('Inséré');
    await vi.waitUntil(() => Object.keys(panel.outside.library.usedIn).length > 0, PATIENCE);
    panel.click('Copier');
    await panel.sees('Copié.');
    expect(Object.values(panel.outside.library.uses)).toEqual([1]);
    expect(Object.values(panel.outside.library.usedIn)).toEqual([Object.keys(panel.outside.library.uses)]);
  });

  it('is not counted where nothing came through', async () => {
    const panel = await openPost((outside) => {
      outside.insertion = null;
      outside.canCopy = false;
    });
    panel.click('Partir de cette réponse');
    await panel.sees('Votre réponse à karim77');
    panel.click('Insérer');
    await panel.sees('Rien n’a pu être inséré ni copié.');
    expect(panel.outside.library.uses).toEqual({});
  });

  it('in a thread puts a reply behind the others there', async () => {
    const first = (panel: ShownPanel) => panel.root.querySelector('.suggestion h3')?.textContent;
    const panel = await openPost(withMine);
    const before = first(panel);
    const used = panel.outside.library.replies.some(({ title }) => before?.startsWith(title))
      ? 'own/un'
      : 'prescriber/refus';
    const again = await openPost((outside) => {
      withMine(outside);
      outside.library.usedIn = { 'https://forum.example\nVos nuits difficiles, on en parle ici': [used] };
    });
    await again.sees('Déjà servie dans ce fil');
    expect(first(again)).not.toBe(before);
  });
});

describe('what could not be read', () => {
  it('is said, can be taken out as it was found, and is dropped only after a second yes', async () => {
    const panel = await openLibrary((outside) => {
      outside.library.aside = [{ version: null, value: '%%%' }];
    });
    await panel.sees('1 élément n’a pas pu être lu');
    panel.click('L’enregistrer dans un fichier');
    expect([...panel.outside.library.files.values()].join()).toContain('%%%');
    panel.click('L’effacer');
    await panel.sees('Effacer pour de bon');
    expect(panel.outside.library.aside).toHaveLength(1);
    panel.click('Oui, effacer');
    await panel.sees('Effacé.');
    expect(panel.outside.library.aside).toEqual([]);
  });
});
