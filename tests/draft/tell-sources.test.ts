// The last paragraph of a draft that names its documents.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { tellSources } from '../../src/draft/tell-sources';

const { sources } = readLibraryData(process.cwd()).data;
const ref = (text: string) => ({ source: text.split('/')[0]!, section: text.split('/')[1]! });

describe('tellSources', () => {
  it('names each document once, with who wrote and who published it', () => {
    const refs = ['relation/regles', 'reprise/honte', 'relation/don'].map(ref);
    expect(tellSources(refs, sources, [], 'fr')).toBe(
      'Sources : « La Relation Soigné Soignant » (Prescripteur, psychoactif.org) ; « Il a repris sa consommation » (Drogues Info Service).',
    );
    expect(tellSources([ref('reprise/honte')], sources, [], 'en')).toBe(
      'Sources: “Il a repris sa consommation” (Drogues Info Service).',
    );
  });

  it('names what own replies say of themselves', () => {
    expect(tellSources([], sources, ['La charte du forum.', 'La charte du forum'], 'fr')).toBe(
      'Sources : La charte du forum.',
    );
  });

  it('says nothing where there is no document to read', () => {
    expect(tellSources([ref('facts/urgence'), ref('nobody/nothing')], sources, [' '], 'fr')).toBeNull();
  });
});
