// What an import would do: every case told apart, and nothing lost.
import { describe, expect, it } from 'vitest';
import { applyMerge, planMerge } from '../../../src/library/own/merge';
import { fingerprint } from '../../../src/library/own/own-reply';
import { later, own } from './own-replies';

const first = own();
const second = later(first, 'Plus tard');
const elsewhere = later(first, 'Ailleurs');

const ids = (merge: ReturnType<typeof planMerge>) =>
  Object.fromEntries(Object.entries(merge).map(([name, replies]) => [name, replies.length]));
const NONE = { added: 0, changed: 0, same: 0, beside: 0, kept: 0 };

describe('the merge', () => {
  it.each([
    ['a new reply is added', [], [first], { added: 1 }],
    ['a reply that is here stays', [first], [], { kept: 1 }],
    ['the same is the same', [first], [first], { same: 1 }],
    ['the same under another id is the same', [first], [{ ...first, id: 'own/autre' }], { same: 1 }],
    ['a later state takes the place of an earlier one', [first], [second], { changed: 1 }],
    ['an earlier state takes the place of nothing', [second], [first], { kept: 1 }],
    ['two changes both stay', [second], [elsewhere], { beside: 1, kept: 1 }],
  ])('%s', (_name, here, incoming, counts) => {
    expect(ids(planMerge(here, incoming))).toEqual({ ...NONE, ...counts });
  });

  it('puts a later state in the place of the earlier, and a rival beside', () => {
    const here = [first, own({ id: 'own/deux', title: 'Deux' })];
    const after = applyMerge(here, planMerge(here, [second, own({ id: 'own/deux', title: 'Autre' })]));
    expect(after.map(({ title }) => title)).toEqual(['Plus tard', 'Deux', 'Autre']);
    expect(new Set(after.map(({ id }) => id)).size).toBe(3);
  });

  it('brings a rival once, however often the file is read', () => {
    const once = applyMerge([second], planMerge([second], [elsewhere]));
    expect(applyMerge(once, planMerge(once, [elsewhere]))).toEqual(once);
  });
});

describe('a later state', () => {
  it('is none where nothing changed', () => {
    expect(later(first, first.title)).toBe(first);
  });

  it('knows the states before it', () => {
    expect(second.past).toEqual([fingerprint(first)]);
    expect(later(second, 'Encore').past).toEqual([fingerprint(first), fingerprint(second)]);
  });
});
