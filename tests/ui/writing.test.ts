// The draft of a post: made of blocks, turned and filled, without a touch on the moderator's own words.
import { describe, expect, it } from 'vitest';
import type { BlockRef } from '../../src/ui/panel/panel-state';
import {
  addBlocks,
  beginDraft,
  blanksOf,
  fillBlank,
  previewBlock,
  turnAddress,
  type Writing,
} from '../../src/ui/panel/writing';
import { ITEMS, LIBRARY } from './fixtures';

const item = ITEMS.find(({ post }) => post.id === 'p198')!;
const writing: Writing = { library: LIBRARY, item, region: 'FR' };
const block = (reply: string, kind: BlockRef['kind']): BlockRef => ({ reply, lang: 'fr', kind });
const WHOLE = (['acknowledge', 'inform', 'ask'] as const).map((kind) => block('prescriber/refus', kind));
const ORIENT = block('prescriber/ecoute', 'orient');

const begun = beginDraft(writing, WHOLE);
const edited = {
  ...begun,
  text: begun.text.replace('Un refus peut se reparler', 'Je crois qu’un refus peut se reparler'),
};

describe('a draft', () => {
  it('greets the author once and tells the blocks in order', () => {
    expect(begun.text).toBe(
      'Bonjour karim77,\n\nSe voir refuser ce qui vous paraît nécessaire, c’est rude.\n\nUn refus peut se reparler : un dialogue se fait à deux.\n\nQu’est-ce qui vous a le plus pesé ?',
    );
  });

  it('is empty where the moderator begins with own words', () => {
    expect(beginDraft(writing, []).text).toBe('');
  });

  it('speaks as the member speaks', () => {
    const familiar = { ...item, post: { ...item.post, text: 'Et toi, tu ferais quoi ? Dis-moi.' } };
    expect(beginDraft({ ...writing, item: familiar }, WHOLE).address).toBe('tu');
  });

  it('previews a block without a greeting', () => {
    expect(previewBlock(writing, WHOLE[2]!)).toBe('Qu’est-ce qui vous a le plus pesé ?');
  });
});

describe('added blocks', () => {
  it('join a draft that nobody touched in the good order', () => {
    const draft = addBlocks(writing, beginDraft(writing, [WHOLE[2]!]), [WHOLE[0]!]);
    expect(draft.text).toBe(beginDraft(writing, [WHOLE[0]!, WHOLE[2]!]).text);
  });

  it('come after the moderator’s own words, without a second greeting', () => {
    const draft = addBlocks(writing, edited, [ORIENT]);
    expect(draft.text.startsWith(edited.text)).toBe(true);
    expect(draft.text.match(/Bonjour/g)).toHaveLength(1);
    expect(draft.text).toContain('0 800 23 13 13');
  });

  it('are not told twice', () => {
    expect(addBlocks(writing, edited, WHOLE).text).toBe(edited.text);
  });
});

describe('the switch of address', () => {
  it('turns the whole draft, and turns it back', () => {
    const tu = turnAddress(writing, begun, 'tu');
    expect(tu.text).toContain('Se voir refuser ce qui te paraît nécessaire');
    expect(tu.text).toContain('Qu’est-ce qui t’a le plus pesé ?');
    expect(turnAddress(writing, tu, 'vous').text).toBe(begun.text);
  });

  it('leaves the sentences that the moderator rewrote', () => {
    const tu = turnAddress(writing, edited, 'tu');
    expect(tu.text).toContain('Je crois qu’un refus peut se reparler');
    expect(tu.text).toContain('ce qui te paraît');
  });
});

describe('a blank', () => {
  const asked = beginDraft(writing, [ORIENT]);

  it('is asked for where the page does not say it, and stays in sight once filled', () => {
    expect(blanksOf(writing, asked)).toEqual(['produit']);
    expect(blanksOf(writing, fillBlank(writing, asked, 'produit', 'le GHB'))).toEqual(['produit']);
    expect(blanksOf(writing, begun)).toEqual([]);
  });

  it('changes the text letter by letter, and back when it is emptied', () => {
    const typed = ['l', 'le', 'le ', 'le G'].reduce(
      (draft, value) => fillBlank(writing, draft, 'produit', value),
      asked,
    );
    expect(typed.text).toContain('Pour parler de le G, vous pouvez');
    expect(fillBlank(writing, typed, 'produit', '').text).toBe(asked.text);
  });

  it('takes a name as it is, signs of replacement included', () => {
    const nameless = { ...item, post: { ...item.post, author: null } };
    const draft = beginDraft({ ...writing, item: nameless }, WHOLE);
    expect(draft.text.startsWith('Bonjour,')).toBe(true);
    const named = fillBlank({ ...writing, item: nameless }, draft, 'auteur', '$& $1');
    expect(named.text.startsWith('Bonjour $& $1,')).toBe(true);
  });
});
