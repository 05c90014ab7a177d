// A whole evaluation with a judge whose every answer is known.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate';
import { planGroups } from '../../src/evaluation/held-out';
import type { Judge } from '../../src/evaluation/judge';
import { upperCase } from '../../src/evaluation/perturbations/upper-case';
import { tellEvaluation } from '../../src/evaluation/report';
import { resultsPage } from '../../src/evaluation/results-page';
import { run } from '../../src/evaluation/run';
import { post, said } from './cases';

const NEEDS = ['relapse.self', 'danger.suicide', 'service.care'];
const posts = [
  post('h-1a', { text: 'rebu', needs: ['relapse.self'] }),
  post('h-1b', { text: 'jamais' }),
  post('i-2', { text: 'adieu', needs: ['danger.suicide'], urgency: 'red' }),
  post('i-3', { text: 'sun', lang: 'en' }),
  post('i-4', { text: 'relapsed', lang: 'en', needs: ['relapse.self'] }),
];
const corpus = posts.slice(0, 2);

/** Knows the needs by the words in lower case, and shows them. */
const knowing: Judge = (text) => {
  const need = { rebu: 'relapse.self', relapsed: 'relapse.self', adieu: 'danger.suicide' }[text];
  if (!need) return said();
  const { needs, ...rest } = said([need]);
  const evidence = [{ start: 0, end: text.length, text }];
  return { ...rest, urgency: text === 'adieu' ? 'red' : 'amber', needs: needs.map((one) => ({ ...one, evidence })) };
};
const ignorant: Judge = () => said(['relapse.self']);

const runAll = () =>
  run({
    posts,
    groups: planGroups(posts, corpus),
    full: { key: 'full', title: 'Relais complet', judgeFor: () => knowing },
    others: [
      { key: 'rules', title: 'règles seules', judgeFor: () => knowing },
      { key: 'watchedWords', title: 'mots surveillés', judgeFor: () => ignorant },
    ],
    perturbations: [upperCase],
  });
const evaluation = evaluate(await runAll(), { needs: NEEDS });

describe('an evaluation', () => {
  it('measures the product on the posts as they are', () => {
    expect(evaluation).toMatchObject({ posts: 5, authors: ['h', 'i'], needsLeftOut: ['service.care'] });
    for (const measure of ['flaggedF1', 'needsMacroF1', 'dangerRecall', 'topThree', 'spansExact'] as const) {
      expect(evaluation.measures[measure].value, measure).toBe(1);
    }
    expect(evaluation.twins).toMatchObject({ value: 1, n: 1 });
    expect(evaluation.urgency.confusion.red).toEqual({ crisis: 0, red: 1, amber: 0, green: 0 });
  });

  it('tells which posts were held out of the corpus', () => {
    expect(evaluation.heldOut).toEqual({ posts: 2, models: 1 });
  });

  it('tells a perturbation as what is lost by it', () => {
    const [shouted] = evaluation.perturbations;
    expect(shouted).toMatchObject({
      key: 'upperCase',
      drops: { needsMacroF1: { value: 1 }, dangerRecall: { value: 1 } },
    });
    expect(shouted!.drops.flaggedF1.value).toBe(1);
  });

  it('measures every system in the same way, and its lead over the best that is no part of it', () => {
    // relapse.self claimed on all five, right on two: F1 4/7; danger.suicide never: 0.
    const watched = evaluation.systems.find(({ key }) => key === 'watchedWords');
    expect(watched!.measures.needsMacroF1.value).toBeCloseTo(2 / 7);
    expect(watched!.twins.value).toBe(0);
    expect(evaluation.aheadOfBest!.system).toBe('watchedWords');
    expect(evaluation.aheadOfBest!.needsMacroF1.value).toBeCloseTo(1 - 2 / 7);
  });

  it('is told by language and by author too', () => {
    expect(Object.keys(evaluation.byLanguage)).toEqual(['fr', 'en']);
    expect(evaluation.byLanguage.en).toMatchObject({ posts: 2, unit: 'post' });
    expect(evaluation.byLanguage.fr!.unit).toBe('author');
    expect(evaluation.byAuthor.h!.measures.needsMacroF1).toMatchObject({ value: 1, low: null });
  });

  it('can keep to some of the posts', async () => {
    const some = evaluate(await runAll(), { needs: NEEDS, keep: ({ id }) => id.startsWith('i') });
    expect(some).toMatchObject({ posts: 3, authors: ['i'], byAuthor: {}, heldOut: { posts: 0, models: 0 } });
    expect(some.resampling.unit).toBe('post');
  });

  it('names the posts that went wrong', async () => {
    const wrong = await run({
      posts,
      groups: planGroups(posts, corpus),
      full: { key: 'full', title: 'Relais complet', judgeFor: () => ignorant },
      others: [],
      perturbations: [],
    });
    expect(evaluate(wrong, { needs: NEEDS }).misses).toMatchObject({
      dangerMissed: ['i-2'],
      greenFlagged: ['h-1b', 'i-3'],
    });
  });

  it('is the same each time', async () => {
    expect(JSON.stringify(evaluate(await runAll(), { needs: NEEDS }))).toBe(JSON.stringify(evaluation));
  });
});

describe('what is told of it', () => {
  const cost = { postMs: 0.1234, timesScan: 99.6, hostileMs: 41.2 };

  it('says in the terminal what was measured, how, and that the posts are invented', () => {
    const told = tellEvaluation('messages.jsonl', evaluation, cost);
    for (const part of [
      'ces chiffres ne prouvent rien sur de vrais messages',
      '2 messages du corpus : jugés sans leur auteur',
      '3 messages hors du corpus : jugés par le modèle livré',
      'avec 2 auteurs seulement',
      'Un seul auteur (en) : intervalles par tirages de messages',
      'Sans exemple ici, laissés hors de la moyenne : service.care',
      '0,123 ms un message',
    ])
      expect(told).toContain(part);
  });

  it('makes a page whose tables have a cell for every column', () => {
    const page = resultsPage([{ title: 'Essai', about: 'Deux auteurs.', evaluation }], cost);
    expect(page).toContain('rien n’est prouvé ici sur de vrais messages');
    const tables = page.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThanOrEqual(8);
    for (const table of tables) {
      const cells = table
        .trim()
        .split('\n')
        .map((line) => line.split(' | ').length);
      expect(new Set(cells).size, table).toBe(1);
    }
  });
});
