// @vitest-environment happy-dom
// Own replies in the options: taken out, brought in after what changes was shown, refused with lines, told before erasing.
import './texts';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPack, writePack } from '../../src/library/own/pack';
import { Options } from '../../src/ui/options/options';
import type { OptionsOutside } from '../../src/ui/options/options-outside';
import { later, own, TODAY } from '../library/own/own-replies';
import { fakeLessons } from './fake-lessons';
import { type FakeLibrary, fakeLibrary } from './fake-library';
import { LIBRARY } from './fixtures';
import { PATIENCE } from './show-panel';
import { speak } from './texts';

let library: FakeLibrary;
let root: HTMLElement;

const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words), PATIENCE);
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`No button "${name}" in: ${text()}`);
  return found;
};

async function bring(content: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], 'equipe.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  library = fakeLibrary();
  library.replies = [own(), own({ id: 'own/deux', title: 'Deux' })];
  const outside = {
    followRegion: () => {},
    rememberedForums: async () => [],
    eraseAll: async () => {},
    library,
    lessons: fakeLessons(),
    teamTitles: { follow: () => {}, keep: async () => {} },
  } as unknown as OptionsOutside;
  root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Options outside={outside} version="1" services={LIBRARY.services} today={TODAY} />, root);
});

describe('the pack', () => {
  it('is taken out as one file that is read back whole', async () => {
    await sees('Vous en avez 2');
    button('Exporter dans un fichier').click();
    await sees('2 réponses exportées.');
    const [[name, content] = ['', '']] = library.files;
    expect(name).toBe(`relais-reponses-${TODAY}.json`);
    expect(readPack(content)).toEqual({ ok: true, replies: library.replies });
  });

  it('is brought in only after it was shown what that does', async () => {
    await sees('Vous en avez 2');
    const before = library.replies;
    await bring(
      writePack(
        [later(own(), 'Plus tard'), own({ id: 'own/deux', title: 'Autre' }), own({ id: 'own/trois', title: 'Trois' })],
        TODAY,
      ),
    );
    await sees('Ce que l’import va faire');
    await sees('1 réponse nouvelle.');
    await sees('1 réponse remplacée par une version plus récente.');
    await sees('1 réponse a changé des deux côtés : les deux versions sont gardées.');
    await sees('1 des vôtres reste comme elle est.');
    expect(library.replies).toBe(before);
    button('Importer').click();
    await sees('3 réponses importées.');
    expect(library.replies.map(({ title }) => title)).toEqual(['Plus tard', 'Deux', 'Trois', 'Autre']);
  });

  it('can be left alone', async () => {
    await sees('Vous en avez 2');
    await bring(writePack([own({ id: 'own/trois', title: 'Trois' })], TODAY));
    await sees('1 réponse nouvelle.');
    button('Ne rien importer').click();
    await sees('Rien n’a été importé.');
    expect(library.replies).toHaveLength(2);
  });

  it('is refused with lines and reasons, in the language of the interface', async () => {
    await sees('Vous en avez 2');
    const bad = writePack([own()], TODAY).replace('"lang": "fr"', '"lang": "de"');
    await bring(bad);
    await sees('Ce fichier n’est pas importé. Rien n’a changé.');
    await sees('Ligne 8 : « replies[0].lang » : "de" n’est pas un choix connu.');
    speak('en');
    await bring('{');
    await sees('Line 1: this is no well-formed JSON from here on.');
    speak('fr');
    expect(library.replies).toHaveLength(2);
  });

  it('says which of its replies must be mended before they are offered', async () => {
    await sees('Vous en avez 2');
    await bring(writePack([own({ id: 'own/trois', title: 'Trois', text: { ask: '[vous|tu ?' } })], TODAY));
    await sees('1 réponse est à corriger');
    await sees('Trois : « [vous|tu ? » n’est jamais fermé');
  });

  it('says that nothing changed where the browser has no room', async () => {
    await sees('Vous en avez 2');
    library.hasRoom = false;
    await bring(writePack([own({ id: 'own/trois', title: 'Trois' })], TODAY));
    await sees('1 réponse nouvelle.');
    button('Importer').click();
    await sees('Le navigateur n’a plus de place. Rien n’a changé.');
  });

  it('goes when everything is erased, which says so and offers it first', async () => {
    await sees('Vos 2 réponses partiraient aussi.');
    button('Exporter d’abord').click();
    await sees('2 réponses exportées.');
    button('Tout effacer').click();
    await sees('Tout effacer pour de bon, avec vos 2 réponses ?');
  });

  it('tells what is set apart', async () => {
    library.aside = [{ version: null, value: 1 }];
    await library.dropAside();
    library.aside = [{ version: null, value: 1 }];
    await library.save(own());
    await sees('1 élément abîmé est mis à part');
  });
});
