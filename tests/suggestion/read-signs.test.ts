// What a post says of its situation, for the replies that suppose something.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { classesOf } from '../../src/library/reply';
import { readSigns } from '../../src/suggestion/read-signs';

const { premises, replies } = readLibraryData(process.cwd()).data;

describe('the signs of a post', () => {
  it('are the classes whose words stand in it, each once and in order', () => {
    const signs = readSigns('Y a-t-il une SALLE DE CONSO près de la gare ? Une salle de consommation, quoi.', premises);
    expect(signs).toContain('supervised-place');
    expect(signs).toEqual([...new Set(signs)].sort());
  });

  it('are those of its language', () => {
    const both = { ...premises, classes: [{ name: 'place', fr: 'achair', en: 'aroom' }], verbs: [] };
    expect(readSigns('The chair is in the room, thank you.', both)).toEqual(['place']);
    expect(readSigns('La chair est dans la cuisine, merci.', both)).toEqual(['place']);
    expect(readSigns('The chair is here, thank you.', both)).toEqual([]);
  });

  it('are none in a text without words', () => {
    expect(readSigns('… !', premises)).toEqual([]);
  });

  it('may be all that replies name, but who writes and how urgent it is', () => {
    const known = new Set([...premises.classes.map(({ name }) => name), ...premises.verbs.map(({ name }) => name)]);
    const circumstances = ['self', 'relative', 'professional', 'other', 'crisis', 'red', 'amber', 'green'];
    const named = replies.flatMap(({ when, unless }) => [...when, ...unless].flatMap(classesOf));
    expect(named.filter((name) => !known.has(name) && !circumstances.includes(name))).toEqual([]);
  });
});
