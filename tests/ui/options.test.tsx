// @vitest-environment happy-dom
// The options: region, forums that are always read, and erasing everything.
import './texts';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Region } from '../../src/services/service';
import { Options } from '../../src/ui/options/options';
import type { OptionsOutside } from '../../src/ui/options/options-outside';
import { fakeLessons } from './fake-lessons';
import { fakeLibrary } from './fake-library';
import { LIBRARY } from './fixtures';
import { PATIENCE } from './show-panel';

let kept: { region: Region | null; forums: string[]; titles: string[]; erased: boolean };
let tell: (region: Region | null) => void;
let root: HTMLElement;

const outside = (): OptionsOutside => ({
  followRegion: (onRegion) => {
    tell = onRegion;
    tell(kept.region);
  },
  keepRegion: async (region) => {
    kept.region = region;
    tell(region);
  },
  rememberedForums: async () => kept.forums,
  forgetForum: async (origin) => {
    kept.forums = kept.forums.filter((one) => one !== origin);
  },
  eraseAll: async () => {
    kept.erased = true;
  },
  library: fakeLibrary(),
  lessons: fakeLessons(),
  teamTitles: {
    follow: (onTitles) => onTitles(kept.titles),
    keep: async (titles) => {
      kept.titles = titles;
    },
  },
});

const sees = (words: string) =>
  vi.waitFor(() => expect(root.textContent?.replace(/\s+/g, ' ')).toContain(words), PATIENCE);
const click = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((button) => button.textContent === name);
  if (!found) throw new Error(`No button "${name}"`);
  found.click();
};

beforeEach(async () => {
  kept = {
    region: 'BE',
    forums: ['https://un.example', 'https://deux.example'],
    titles: ['Modératrice'],
    erased: false,
  };
  root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Options outside={outside()} version="1.2.3" services={LIBRARY.services} today="2026-11-26" />, root);
  await sees('un.example');
});

describe('the options', () => {
  it('show the titles of the team, and keep those that are typed, each once', async () => {
    const box = root.querySelector<HTMLInputElement>('#team-titles')!;
    await vi.waitUntil(() => box.value === 'Modératrice', PATIENCE);
    box.value = ' Pair-aidant,,Équipe  Relais, Pair-aidant ';
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('Enregistré.');
    expect(kept.titles).toEqual(['Pair-aidant', 'Équipe Relais']);
  });

  it('show the region that was chosen, the language and the version', async () => {
    await vi.waitUntil(() => root.querySelector('select')?.value === 'BE', PATIENCE);
    expect(root.textContent).toContain('français');
    expect(root.textContent).toContain('Relais, version 1.2.3');
  });

  it('keep another region', async () => {
    const select = root.querySelector('select')!;
    select.value = 'QC';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('Enregistré.');
    expect(kept.region).toBe('QC');
  });

  it('show the help lines of the region, with their hours and their day', async () => {
    const select = root.querySelector('select')!;
    select.value = 'CH';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('144 ambulance, jour et nuit (à vérifier)');
    select.value = 'FR';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('0 800 23 13 13 Drogues Info Service, de 8 h à 2 h (vu le 22 nov. 2026)');
  });

  it('leave the region to the forum again', async () => {
    const select = root.querySelector('select')!;
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('Enregistré.');
    expect(kept.region).toBeNull();
  });

  it('take one forum off the list', async () => {
    click('Retirer un.example');
    await sees('un.example retiré.');
    expect(kept.forums).toEqual(['https://deux.example']);
  });

  it('erase everything, forums included, after a second yes', async () => {
    click('Tout effacer');
    await sees('Tout effacer pour de bon ?');
    expect(kept.erased).toBe(false);
    click('Oui, tout effacer');
    await sees('Tout est effacé.');
    expect(kept).toMatchObject({ forums: [], erased: true });
    await sees('Aucun. Relais ne lit une page que si vous cliquez sur son icône.');
  });
});
