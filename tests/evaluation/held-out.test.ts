// Who may judge which post: authors are known by their texts, and never judged by what learned from them.
import { describe, expect, it, vi } from 'vitest';
import type { ModelData } from '../../src/detection/model-data';
import { corpusFor, planGroups } from '../../src/evaluation/held-out';
import { modelsWithout } from '../../src/evaluation/product';
import { post } from './cases';

const corpus = [
  post('a-1', { text: 'Premier message de A.' }),
  post('a-2', { text: 'Deuxième message de A.' }),
  post('b-1', { text: 'Message de B.' }),
  post('c-1', { text: 'Message de C.' }),
];

describe('groups', () => {
  it('leave out the author of each post of the corpus, one author at a time', () => {
    const groups = planGroups(corpus, corpus);
    expect(groups.map(({ without }) => without)).toEqual([['a'], ['b'], ['c']]);
    expect(groups[0]!.posts.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(corpusFor(groups[0]!, corpus).map(({ id }) => id)).toEqual(['b-1', 'c-1']);
  });

  it('know an author by the text, whatever the id, the case and the spaces', () => {
    const [group] = planGroups([post('z-9', { text: ' message  DE b.\n' })], corpus);
    expect(group!.without).toEqual(['b']);
  });

  it('take an id for nothing: another person may bear the same letter', () => {
    const [group] = planGroups([post('a-1', { text: "Un message que le corpus n'a pas." })], corpus);
    expect(group!.without).toEqual([]);
  });

  it('hold unknown posts of a known author out as well', () => {
    const posts = [post('x-1', { text: 'Message de C.' }), post('x-2', { text: 'Un message tout neuf.' })];
    expect(planGroups(posts, corpus)).toEqual([{ without: ['c'], posts }]);
  });

  it('can be fewer than the authors, each left out all the same', () => {
    const groups = planGroups(corpus, corpus, 2);
    expect(groups.map(({ without }) => without)).toEqual([['a', 'c'], ['b']]);
    expect(groups.flatMap(({ posts }) => posts)).toHaveLength(corpus.length);
  });
});

describe('models', () => {
  const shipped = { version: 5 } as ModelData;

  it('are the shipped one for strangers, and one trained without the authors for others, only once', () => {
    const without = { version: 5 } as ModelData;
    const train = vi.fn(() => without);
    const modelFor = modelsWithout(shipped, train);
    expect(modelFor({ without: [], posts: [] })).toBe(shipped);
    expect(train).not.toHaveBeenCalled();
    expect(modelFor({ without: ['a'], posts: [] })).toBe(without);
    expect(modelFor({ without: ['a'], posts: [] })).toBe(without);
    expect(train.mock.calls).toEqual([[['a']]]);
  });
});
