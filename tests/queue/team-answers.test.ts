// Which posts the team has answered since, and by which rule.
import { describe, expect, it } from 'vitest';
import type { Post, Quote } from '../../src/post';
import type { QueueItem, TeamAnswer } from '../../src/queue/queue-item';
import { type Said, teamAnswers } from '../../src/queue/team-answers';
import { isFoldedAsAnswered, isWaiting } from '../../src/queue/waiting';
import { URGENCIES, type Urgency } from '../../src/triage/triage';

const LONG = 'Je te lis, et tu n’es pas seul avec cela, on en parle quand tu veux.';

let count = 0;
function said(author: string | null, text: string, more: Partial<Post> & { quotes?: Quote[] } = {}): Said {
  const { quotes = [], ...rest } = more;
  const post: Post = {
    id: String(++count),
    permalink: null,
    author,
    fromTeam: author === 'Lila',
    date: null,
    dateText: null,
    text,
    ...rest,
  };
  return { post, quotes };
}
const read = (thread: Said[]) => {
  const answers = teamAnswers(thread);
  return thread.map(({ post }) => answers.get(post.id)?.rule ?? null);
};

describe('A post is answered', () => {
  it('where the team writes directly after it', () => {
    expect(read([said('Ana', 'Je n’en peux plus.'), said('Lila', LONG)])).toEqual(['followed', null]);
  });

  it('though not where other posts may stand between', () => {
    const answer = { ...said('Lila', LONG), isAfterGap: true };
    expect(read([said('Ana', 'Je n’en peux plus.'), answer])).toEqual([null, null]);
  });

  it('with all that its author wrote in a row', () => {
    const thread = [said('Bo', 'Et moi ?'), said('Ana', 'Je tremble.'), said('Ana', 'Encore.'), said('Lila', LONG)];
    expect(read(thread)).toEqual([null, 'followed', 'followed', null]);
  });

  it('where the team quotes its words, and then nobody else is answered', () => {
    const quotes = [{ by: 'Ana a écrit :', text: 'je tremble depuis ce matin et' }];
    const thread = [
      said('Ana', 'Voilà, je tremble depuis ce matin et je ne dors plus.'),
      said('Ana', 'Autre chose : où acheter un testeur ?'),
      said('Bo', 'Qui connaît un centre ?'),
      said('Lila', LONG, { quotes }),
    ];
    expect(read(thread)).toEqual(['quoted', null, null, null]);
  });

  it('where a quote only names its author, for what was said last', () => {
    const thread = [
      said('Ana', 'Première question.'),
      said('Bo', 'Oui.'),
      said('Ana', 'Deuxième.'),
      said('Bo', 'Non.'),
      said('Lila', LONG, { quotes: [{ by: 'Posté par Ana', text: '' }] }),
    ];
    expect(read(thread)).toEqual([null, null, 'quoted', null, null]);
  });

  it.each(['@Ana je te lis.', 'Bonsoir à toi Ana, je te lis.', 'Ana, je te lis.', 'Oui.\nMerci ana : je te lis.'])(
    'where the team speaks to its author by name: %s',
    (text) => {
      expect(read([said('Ana', 'Je craque.'), said('Bo', 'Moi aussi.'), said('Lila', text)])).toEqual([
        'named',
        null,
        null,
      ]);
    },
  );

  it('by the surest rule, though another came first', () => {
    const quotes = [{ by: null, text: 'Je craque ce soir encore' }];
    const thread = [said('Ana', 'Je craque ce soir encore.'), said('Lila', LONG), said('Lila', LONG, { quotes })];
    const answer = teamAnswers(thread).get(thread[0]!.post.id);
    expect(answer).toEqual({ rule: 'quoted', postId: thread[2]!.post.id, author: 'Lila' });
  });

  it('on a page that shows the newest post first', () => {
    const thread = [
      said('Bo', 'Et après ?', { date: '2026-11-20T12:00:00Z' }),
      said('Lila', LONG, { date: '2026-11-20T11:00:00Z' }),
      said('Ana', 'Je tremble.', { date: '2026-11-20T10:00:00Z' }),
    ];
    expect(read(thread)).toEqual([null, null, 'followed']);
  });
});

describe('A post waits on', () => {
  it.each([
    ['a member answers', [said('Ana', 'Je craque.'), said('Bo', LONG)]],
    ['the team wrote before it', [said('Lila', LONG), said('Ana', 'Je craque.')]],
    [
      'another post stands between',
      [
        said('Ana', 'Je craque.'),
        said(null, 'Et moi donc.'),
        said(null, 'Moi.'),
        said('Bo', 'Oui.'),
        said('Lila', LONG),
      ],
    ],
    ['the team only tidies up', [said('Ana', 'Je craque.'), said('Lila', 'Sujet déplacé au bon endroit.')]],
    [
      'the team quotes what is not here',
      [said('Ana', 'Je craque.'), said('Lila', LONG, { quotes: [{ by: 'Zoé', text: 'un mot d’une autre page' }] })],
    ],
    [
      'its date is later than that of the answer',
      [
        said('Ana', 'Je craque.', { date: '2026-11-20T12:00:00Z' }),
        said('Lila', LONG, { date: '2026-11-20T11:00:00Z' }),
        said('Bo', 'Oui.', { date: '2026-11-20T13:00:00Z' }),
      ],
    ],
  ] as [string, Said[]][])('where %s', (_why, thread) => {
    const answers = teamAnswers(thread);
    expect(answers.get(thread.find(({ post }) => post.author === 'Ana')!.post.id)).toBeUndefined();
  });

  it('where its author bears an everyday word as a name, and nobody is spoken to', () => {
    const thread = [
      said('Courage', 'Je craque.'),
      said('Bo', 'Et moi.'),
      said('Lila', 'Bonsoir Bo, courage, on est là.'),
    ];
    expect(read(thread)).toEqual([null, 'named', null]);
  });

  it('where another name begins like its author’s', () => {
    expect(
      read([said('Ana', 'Je craque.'), said('Ana Lou', 'Et moi.'), said('Lila', 'Bonsoir Ana-Lou, on est là.')])[0],
    ).toBeNull();
  });

  it('where the words are said to somebody by every page', () => {
    const thread = [
      said('Ana', 'Je ne sais pas comment finir.'),
      said('Bo', 'Oui.'),
      said('Lila', LONG, { quotes: [{ by: null, text: 'Je ne sais pas si demain il fera beau ou non' }] }),
    ];
    expect(read(thread)).toEqual([null, null, null]);
  });
});

describe('What the team answered', () => {
  const answered: TeamAnswer = { rule: 'followed', postId: '9', author: 'Lila' };
  const item = (urgency: Urgency): QueueItem => ({
    post: said('Ana', '').post,
    detection: { lang: 'fr', voice: 'self', waits: 1, urgency: null, needs: [] },
    triage: { urgency, because: [] },
    standing: 'waiting',
  });

  it('is folded away, but a life in danger stays in sight', () => {
    expect(URGENCIES.filter((urgency) => isWaiting({ ...item(urgency), answered }))).toEqual(['crisis']);
    expect(isFoldedAsAnswered({ ...item('red'), answered })).toBe(true);
  });

  it.each(['sure', 'maybe'] as const)('is folded away unless a danger is heard for sure: %s', (tier) => {
    const needs = [{ need: 'danger.suicide', tier, score: 0.5, evidence: [] }];
    const red = { ...item('red'), answered };
    expect(isWaiting({ ...red, detection: { ...red.detection, needs } })).toBe(tier === 'sure');
  });

  it('is no more than what the moderator decided', () => {
    expect(isFoldedAsAnswered({ ...item('red'), answered, standing: 'aside' })).toBe(false);
    expect(isWaiting(item('amber'))).toBe(true);
  });
});
