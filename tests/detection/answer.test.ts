// From what the model says of a post as a whole and of each need to what is shown.
import { describe, expect, it } from 'vitest';
import { makeAnswer } from '../../src/detection/answer';
import { OTHER_HEADS } from '../../src/detection/model-data';
import type { Evidence } from '../../src/detection/need';

const NEEDS = ['danger.suicide', 'danger.overdose', 'relapse.self', 'relapse.relative', 'service.care'];
const HEADS = [...NEEDS, ...OTHER_HEADS];
const THRESHOLDS = Object.fromEntries(HEADS.map((head) => [head, { sure: 0.4, maybe: 0.2 }]));
const WORDS: Evidence = { start: 0, end: 4, text: 'word', by: { kind: 'model' }, scopes: [] };
const SAYS_NOTHING = { score: 0, outright: 0, crisis: 0 };

/** What is said of a post of which the model says this, and next to nothing else. */
function answered(probabilities: Record<string, number>, byRules = (_need: string) => SAYS_NOTHING) {
  const logits = Float64Array.from(HEADS, (head) => {
    const p = probabilities[head] ?? 0.001;
    return Math.log(p / (1 - p));
  });
  return makeAnswer({ heads: HEADS, thresholds: THRESHOLDS }, NEEDS)(logits, () => [WORDS], byRules);
}

const shown: (...asked: Parameters<typeof answered>) => string[] = (...asked) =>
  answered(...asked).needs.map(({ need, tier }) => `${need} ${tier}`);

describe('what is shown of a post', () => {
  it('a likely need of a post that waits is sure', () => {
    expect(shown({ waits: 0.9, 'relapse.self': 0.6 })).toEqual(['relapse.self sure']);
  });

  it('nothing of a post that needs nothing', () => {
    expect(shown({ waits: 0.1, 'relapse.self': 0.005 })).toEqual([]);
  });

  it('the likeliest need of a post that surely waits is shown before it is likely', () => {
    expect(shown({ waits: 0.9, 'relapse.self': 0.1 })).toEqual(['relapse.self sure']);
    expect(shown({ waits: 0.5, 'relapse.self': 0.3 })).toEqual(['relapse.self sure']);
  });

  it('a need that is far from likely is only offered where the post may not wait at all', () => {
    expect(shown({ waits: 0.5, 'relapse.self': 0.1 })).toEqual(['relapse.self maybe']);
  });

  it('a danger that is not quite likely is to be checked, whether the post waits or not', () => {
    expect(shown({ waits: 0.1, danger: 0.25, 'danger.suicide': 0.25 })).toEqual(['danger.suicide maybe']);
  });

  it('a danger is sure from its threshold on, another need of a post that may not wait only far above', () => {
    expect(shown({ waits: 0.1, 'danger.suicide': 0.45 })).toEqual(['danger.suicide sure']);
    expect(shown({ waits: 0.1, 'relapse.self': 0.45 })).toEqual(['relapse.self maybe']);
    expect(shown({ waits: 0.1, 'relapse.self': 0.65 })).toEqual(['relapse.self sure']);
  });

  it('a danger is to be checked somewhat below the threshold that the corpus chose', () => {
    expect(shown({ waits: 0.1, danger: 0.15, 'danger.suicide': 0.12 })).toEqual(['danger.suicide maybe']);
    expect(shown({ waits: 0.1, danger: 0.05, 'danger.suicide': 0.05 })).toEqual([]);
  });

  it('where some danger is likely and none is sure, each is to be checked sooner', () => {
    const some = { waits: 0.1, danger: 0.6, 'danger.suicide': 0.06, 'danger.overdose': 0.01 };
    expect(shown(some)).toEqual(['danger.suicide maybe']);
    expect(shown({ ...some, danger: 0.02 })).toEqual([]);
    expect(shown({ ...some, danger: 0.9, 'danger.overdose': 0.9 })).toEqual(['danger.overdose sure']);
  });

  it('where the post as a whole tells of a crisis, the likeliest danger is to be checked', () => {
    expect(shown({ 'danger.overdose': 0.1, 'urgency:crisis': 0.5 })).toEqual(['danger.overdose maybe']);
    expect(shown({ 'danger.overdose': 0.1, 'urgency:crisis': 0.2 })).toEqual([]);
  });

  it('a danger that cues tell outright is to be checked whatever the model says', () => {
    const outright = (need: string) => (need === 'danger.suicide' ? { ...SAYS_NOTHING, outright: 0.75 } : SAYS_NOTHING);
    expect(shown({}, outright)).toEqual(['danger.suicide maybe']);
  });
});

describe('who writes', () => {
  const ofRelative = { waits: 0.9, 'voice:self': 0.6, 'voice:relative': 0.3, 'relapse.relative': 0.8 };

  it('is somebody close, where the relapse that is sure is a relative’s', () => {
    expect(answered(ofRelative).voice).toBe('relative');
  });

  it('is as the model hears it, where a relapse of their own is sure too, or none is', () => {
    expect(answered({ ...ofRelative, 'relapse.self': 0.9 }).voice).toBe('self');
    expect(answered({ ...ofRelative, 'relapse.relative': 0.01 }).voice).toBe('self');
  });

  it('stays a professional or somebody else', () => {
    expect(answered({ ...ofRelative, 'voice:self': 0.1, 'voice:relative': 0.1, 'voice:other': 0.7 }).voice).toBe(
      'other',
    );
  });
});
