// The draft of a post: made of blocks, turned and filled, without a touch on the moderator's own words.
import { describe, expect, it } from 'vitest';
import type { BlockRef } from '../../src/ui/panel/panel-state';
import {
  addBlocks,
  beginDraft,
  blanksOf,
  changeDraft,
  fillBlank,
  previewBlock,
  questionsOf,
  sourcesOf,
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
      'Bonjour karim77,\n\nSe voir refuser ce qui vous paraît nécessaire, c’est rude.\n\nUn refus peut se reparler : un dialogue se fait à deux.\n\nQu’est-ce qui vous a le plus pesé ?\n\nPrenez soin de vous.',
    );
  });

  it('is empty where the moderator begins with own words', () => {
    expect(beginDraft(writing, []).text).toBe('');
  });

  it('speaks as the member speaks', () => {
    const familiar = { ...item, post: { ...item.post, text: 'Et toi, tu ferais quoi ? Dis-moi.' } };
    expect(beginDraft({ ...writing, item: familiar }, WHOLE).address).toBe('tu');
  });

  it('speaks as the forum does where the member does not say', () => {
    const silent = { ...item, post: { ...item.post, text: 'Je ne dors plus.' } };
    expect(beginDraft({ ...writing, item: silent, among: 'tu' }, WHOLE).address).toBe('tu');
    expect(beginDraft({ ...writing, item: silent, among: null }, WHOLE).address).toBe('vous');
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
    expect(draft.text.startsWith(edited.text.replace('\n\nPrenez soin de vous.', ''))).toBe(true);
    expect(draft.text.endsWith('\n\nPrenez soin de vous.')).toBe(true);
    expect(draft.text.match(/Prenez soin/g)).toHaveLength(1);
    expect(draft.text.match(/Bonjour/g)).toHaveLength(1);
    expect(draft.text).toContain('0 800 23 13 13');
  });

  it('are not told twice', () => {
    expect(addBlocks(writing, edited, WHOLE).text).toBe(edited.text);
  });
});

describe('the switch of address', () => {
  it('turns the whole draft, and turns it back', () => {
    const tu = changeDraft(writing, begun, { address: 'tu' });
    expect(tu.text).toContain('Se voir refuser ce qui te paraît nécessaire');
    expect(tu.text).toContain('Qu’est-ce qui t’a le plus pesé ?');
    expect(changeDraft(writing, tu, { address: 'vous' }).text).toBe(begun.text);
  });

  it('leaves the sentences that the moderator rewrote', () => {
    const tu = changeDraft(writing, edited, { address: 'tu' });
    expect(tu.text).toContain('Je crois qu’un refus peut se reparler');
    expect(tu.text).toContain('ce qui te paraît');
  });
});

describe('the questions of a draft', () => {
  const second = { kind: 'ask' as const, sentences: [{ parts: ['Qu’est-ce qui aiderait ?'], sources: [] }] };
  const asking = { ...LIBRARY.replies[0]!, id: 'prescriber/aide', blocks: [second] };
  const writing: Writing = { library: { ...LIBRARY, replies: [...LIBRARY.replies, asking] }, item, region: 'FR' };
  const twice = beginDraft(writing, [...WHOLE, block('prescriber/aide', 'ask')]);
  const asked = (text: string) => text.match(/ \?/g)?.length ?? 0;

  it('are one, and all on wish', () => {
    expect(questionsOf(writing, twice)).toBe(2);
    expect(asked(twice.text)).toBe(1);
    const all = changeDraft(writing, twice, { keepsQuestions: true });
    expect(asked(all.text)).toBe(2);
    expect(changeDraft(writing, all, { keepsQuestions: false }).text).toBe(twice.text);
  });

  it('come and go among the moderator’s own words, which stay', () => {
    const own = { ...twice, text: twice.text.replace('Un refus peut', 'Mon avis : un refus peut') };
    const all = changeDraft(writing, own, { keepsQuestions: true });
    expect(asked(all.text)).toBe(2);
    expect(all.text).toContain('Mon avis : un refus peut');
    expect(all.text.endsWith('Prenez soin de vous.')).toBe(true);
    expect(changeDraft(writing, all, { keepsQuestions: false }).text).toBe(own.text);
  });
});

describe('the sources of a draft', () => {
  it('are named at the end on wish, and go again', () => {
    const named = changeDraft(writing, begun, { namesSources: true });
    expect(named.text).toBe(`${begun.text}\n\n${sourcesOf(writing, begun)}`);
    expect(changeDraft(writing, named, { namesSources: false }).text).toBe(begun.text);
  });

  it('are named behind the moderator’s own words, and follow what is added', () => {
    const named = changeDraft(writing, edited, { namesSources: true });
    expect(named.text).toBe(`${edited.text}\n\n${sourcesOf(writing, edited)}`);
    const more = addBlocks(writing, named, [ORIENT]);
    expect(more.text.match(/Sources :/g)).toHaveLength(1);
    expect(more.text.endsWith(sourcesOf(writing, more)!)).toBe(true);
    expect(changeDraft(writing, named, { namesSources: false }).text).toBe(edited.text);
  });

  it('are named from the start where the moderator likes it so', () => {
    const habits = { namesSources: true, quotes: false };
    expect(beginDraft({ ...writing, habits }, WHOLE).text).toContain('Sources :');
    expect(previewBlock({ ...writing, habits }, WHOLE[1]!)).not.toContain('Sources :');
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
