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

  it('names a help line once where two sentences say much the same of it', () => {
    const call = (words: string) => replyFrom(`## orient\n${words}`);
    const merged = composeDraft([
      { reply: call('On peut appeler {aide:suicide}, à toute heure.') },
      { reply: call('À toute heure, on peut aussi joindre {aide:suicide}.') },
      { reply: call('{aide:suicide} écoute aussi les proches qui s’inquiètent pour quelqu’un.') },
    ]);
    expect(merged.blocks.flatMap(({ sentences }) => sentences)).toHaveLength(2);
  });

  describe('of several questions', () => {
    const asking = (words: string) => replyFrom(`## ask\n${words}`);
    const choices = [asking('Qu’est-ce qui pèse ?'), asking('Une question encore. Depuis quand ?'), asking('Racontez.')]
      .map((reply) => ({ reply }))
      .map((choice, i) => ({ reply: { ...choice.reply, id: `a/${i}` } }));
    const asked = (draft: ReturnType<typeof composeDraft>) =>
      draft.blocks.flatMap(({ sentences }) => sentences.map(({ parts }) => parts.join('')));

    it('keeps the first, and says how many there were', () => {
      const draft = composeDraft(choices);
      expect(asked(draft)).toEqual(['Qu’est-ce qui pèse ?', 'Racontez.']);
      expect(draft.questions).toBe(2);
    });

    it('keeps all on wish', () => {
      expect(asked(composeDraft(choices, { questions: 'all' }))).toHaveLength(4);
    });

    it('keeps the first of one reply too, and what is asked of others between quotes', () => {
      expect(asked(composeDraft([{ reply: asking('Où ? Quand ?') }]))).toEqual(['Où ?']);
      const quoting = replyFrom('## inform\nOn peut demander : « Pourquoi ? » [^relation/regles]\n## ask\nEt là ?');
      expect(composeDraft([{ reply: quoting }]).blocks).toHaveLength(2);
    });
  });

  it('puts what answers a danger first, whatever the order of choice', () => {
    const danger = { ...replyFrom('## orient\nAppeler {aide:emergency}.'), needs: ['danger.overdose'] };
    const draft = composeDraft([{ reply: one }, { reply: danger }]);
    expect(draft.toDanger).toBe(true);
    expect(draft.blocks.at(-2)?.sentences[0]?.parts[1]).toEqual({ placeholder: 'aide:emergency' });
  });

  it('is empty for no choice', () => {
    expect(composeDraft([]).blocks).toEqual([]);
  });
});
