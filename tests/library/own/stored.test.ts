// Own replies in storage: what was spoilt by hand is put aside, never dropped, and comes back once it can be read.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored, toStored } from '../../../src/library/own/stored';
import { anyReplies, own } from './own-replies';

describe('what storage holds', () => {
  it('is read back whole', () => {
    fc.assert(
      fc.property(anyReplies(4), (replies) => {
        const value = JSON.parse(JSON.stringify(toStored(replies)));
        expect(readStored(value, undefined)).toEqual({ replies, aside: [], moved: false });
      }),
    );
  });

  it('is nothing where nothing was kept', () => {
    expect(readStored(undefined, undefined)).toEqual({ replies: [], aside: [], moved: false });
  });

  it.each([['a text'], [42], [null], [[1]], [{ version: 1 }]])(
    'is put aside as a whole where it is no list: %j',
    (value) => {
      expect(readStored(value, undefined)).toEqual({ replies: [], aside: [{ version: null, value }], moved: true });
    },
  );

  it('loses no sound reply to a spoilt one beside it', () => {
    const value = { version: 1, replies: [own(), { ...own(), title: 7 }, 'x'] };
    const stored = readStored(value, undefined);
    expect(stored.replies).toEqual([own()]);
    expect(stored.aside.map((one) => one.value)).toEqual([{ ...own(), title: 7 }, 'x']);
  });

  it('keeps both of two replies with one id', () => {
    const { replies, aside } = readStored({ version: 1, replies: [own(), own({ title: 'Autre' })] }, undefined);
    expect(replies.map(({ title }) => title)).toEqual([own().title, 'Autre']);
    expect(new Set(replies.map(({ id }) => id)).size).toBe(2);
    expect(aside).toEqual([]);
  });

  it('takes back what was aside once it can be read', () => {
    expect(
      readStored(undefined, [
        { version: 1, value: own() },
        { version: null, value: 'x' },
      ]),
    ).toEqual({
      replies: [own()],
      aside: [{ version: null, value: 'x' }],
      moved: true,
    });
  });

  it('accounts for every piece of whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), anyReplies(4), (spoilt, aside, replies) => {
        const value = { version: 1, replies: [...replies, spoilt] };
        const stored = readStored(value, aside);
        const all = JSON.stringify([stored.replies, stored.aside]);
        for (const reply of replies) expect(stored.replies).toContainEqual(reply);
        expect(all).toContain(JSON.stringify(spoilt));
        const again = readStored(JSON.parse(JSON.stringify(toStored(stored.replies))), stored.aside);
        expect(again).toEqual({ ...stored, moved: false });
      }),
    );
  });
});
