// One draft from several replies: its order, and nothing said twice.
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../src/draft/compose-draft';
import { replyFrom } from './replies';

const one = replyFrom(`
## acknowledge
Ce refus est rude.
## inform
On peut en reparler. [^relation/regles]
## orient
Un CSAPA reçoit sans jugement. [^soins/csapa]
`);
const two = replyFrom(`
## acknowledge
Se taire pèse aussi.
## ask
Qu’est-ce qui pèse le plus ?
## orient
Un CSAPA reçoit sans jugement ! [^soins/csapa]
`);

const texts = (draft: ReturnType<typeof composeDraft>) =>
  draft.blocks.map(({ kind, sentences }) => [kind, ...sentences.map(({ parts }) => parts.join(''))]);

describe('composeDraft', () => {
  it('puts the blocks of all replies in one order, the first choice first, and says nothing twice', () => {
    const draft = composeDraft([{ reply: one }, { reply: two }]);
    expect(texts(draft)).toEqual([
      ['acknowledge', 'Ce refus est rude.'],
      ['acknowledge', 'Se taire pèse aussi.'],
      ['inform', 'On peut en reparler.'],
      ['ask', 'Qu’est-ce qui pèse le plus ?'],
      ['orient', 'Un CSAPA reçoit sans jugement.'],
    ]);
    expect(draft.sources).toEqual([
      { source: 'relation', section: 'regles' },
      { source: 'soins', section: 'csapa' },
    ]);
  });

  it('takes the chosen blocks alone, with their sources alone', () => {
    const draft = composeDraft([
      { reply: two, kinds: ['ask'] },
      { reply: one, kinds: ['acknowledge'] },
    ]);
    expect(texts(draft).map(([kind]) => kind)).toEqual(['acknowledge', 'ask']);
    expect(draft.sources).toEqual([]);
  });

  it('is the same for a reply chosen twice', () => {
    expect(composeDraft([{ reply: one }, { reply: one }])).toEqual(composeDraft([{ reply: one }]));
  });

  it('is empty for no choice', () => {
    expect(composeDraft([]).blocks).toEqual([]);
  });
});
