// What detection is compared with must be no straw man: each baseline does what it claims.
import { describe, expect, it } from 'vitest';
import { alwaysGreen } from '../../src/evaluation/baselines/always-green';
import { learnIntents } from '../../src/evaluation/baselines/intent-classifier';
import { readWatchedWords, watchWords } from '../../src/evaluation/baselines/watched-words';
import { learnWords } from '../../src/evaluation/baselines/word-regression';
import { sureNeeds } from '../../src/evaluation/judge';
import { post } from './cases';

describe('always green', () => {
  it('claims nothing', () => {
    expect(alwaysGreen('Je veux mourir.')).toMatchObject({ needs: [], urgency: 'green' });
  });
});

describe('watched words', () => {
  const judge = watchWords({
    'relapse.self': ["j'ai rechuté"],
    'danger.suicide': ['suicid*'],
    'danger.overdose': ['OD'],
  });

  it('are found whatever case, accents, apostrophes and spaces', () => {
    expect(sureNeeds(judge('Hier J’AI  RECHUTE.'))).toEqual(['relapse.self']);
  });

  it('are whole words, `*` standing for any ending', () => {
    expect(sureNeeds(judge('des pensées suicidaires'))).toEqual(['danger.suicide']);
    expect(sureNeeds(judge('une odeur de code'))).toEqual([]);
  });

  it('make an overdose a crisis, another danger red, anything else amber', () => {
    expect(judge('od ?').urgency).toBe('crisis');
    expect(judge('suicide').urgency).toBe('red');
    expect(judge("j'ai rechuté").urgency).toBe('amber');
  });

  it('are about twelve a need in both languages, for every need of the corpus', () => {
    const words = Object.values(readWatchedWords());
    expect(words).toHaveLength(18);
    for (const list of words) expect(list.length).toBeGreaterThanOrEqual(22);
  });
});

/** Two needs and green, told apart by their words; five authors. */
const learned = Array.from({ length: 60 }, (_, i) => {
  const id = `${'abcde'[i % 5]}-${i}`;
  const filler = ['hier encore', 'ce matin', 'voilà', 'depuis lundi'][i % 4];
  if (i % 3 === 0) return post(id, { needs: ['relapse.self'], text: `J'ai rebu une bouteille ${filler} et la honte` });
  if (i % 3 === 1) return post(id, { needs: ['service.care'], text: `Où trouver un centre ${filler} près de Lille` });
  return post(id, { text: `Belle promenade au soleil ${filler} avec le chien`, voice: 'other' });
});
const NEEDS = ['relapse.self', 'service.care'];

describe('TF-IDF and logistic regression', () => {
  const judge = learnWords(learned, NEEDS);

  it('tells needs, urgency and voice by the words that it learned', () => {
    expect(judge('la honte, une bouteille, rebu')).toMatchObject({ urgency: 'amber', voice: 'self' });
    expect(sureNeeds(judge('la honte, une bouteille, rebu'))).toEqual(['relapse.self']);
    expect(judge('promenade au soleil avec le chien')).toMatchObject({ needs: [], urgency: 'green', voice: 'other' });
  });

  it('learns the same from the same posts', () => {
    expect(learnWords(learned, NEEDS)('un centre et la honte')).toEqual(judge('un centre et la honte'));
  });
});

describe('the intent classifier', () => {
  it('claims one need, or none, of posts that it was asked about', async () => {
    const texts = ['la honte, une bouteille, rebu', 'où trouver un centre', 'promenade au soleil avec le chien'];
    const judge = await learnIntents(
      learned,
      texts.map((text) => ({ text, lang: 'fr' as const })),
    );
    expect(texts.map((text) => sureNeeds(judge(text)))).toEqual([['relapse.self'], ['service.care'], []]);
    expect(() => judge('autre chose')).toThrow('not asked');
  });
});
