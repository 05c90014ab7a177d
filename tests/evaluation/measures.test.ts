// Each measure on a handful of posts, against figures worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/evaluation/judge';
import { type Measure, sumsOf } from '../../src/evaluation/measure';
import { allMeasures } from '../../src/evaluation/measures/all';
import { measureDanger } from '../../src/evaluation/measures/danger';
import { measureEachNeed, needsWithout } from '../../src/evaluation/measures/each-need';
import { measureEachUrgency } from '../../src/evaluation/measures/each-urgency';
import { measureEvidence } from '../../src/evaluation/measures/evidence';
import { measureFamilies } from '../../src/evaluation/measures/families';
import { measureFlagged } from '../../src/evaluation/measures/flagged';
import { measureLanguage } from '../../src/evaluation/measures/language';
import { measureNeeds } from '../../src/evaluation/measures/needs';
import { measureTopThree } from '../../src/evaluation/measures/top-three';
import { measureUrgency } from '../../src/evaluation/measures/urgency';
import { measureVoice } from '../../src/evaluation/measures/voice';
import type { Urgency } from '../../src/triage/triage';
import { judged, post, said } from './cases';

const figures = (measure: Measure, cases: Case[]) => measure.read(sumsOf(cases, measure));

describe('needs', () => {
  const NEEDS = ['relapse.self', 'relapse.craving', 'service.care', 'treatment.options'];
  const cases = [
    judged(post('a-1', { needs: ['relapse.self', 'service.care'] }), said(['relapse.self', 'service.care?'])),
    judged(post('a-2', { needs: ['relapse.self'] }), said(['relapse.craving'])),
    judged(post('a-3', { needs: ['relapse.craving'] }), said(['relapse.craving', 'treatment.options'])),
    judged(post('a-4'), said()),
  ];

  it('takes what is claimed for sure', () => {
    // relapse.self 1 of 2 found, nothing else claimed: 2/3; relapse.craving 1 of 1, 2 claimed: 2/3; service.care only offered: 0.
    const found = figures(measureEachNeed(NEEDS), cases);
    expect(found['relapse.self.f1']).toEqual({ value: 2 / 3, n: 2 });
    expect(found['relapse.craving.precision']).toEqual({ value: 0.5, n: 2 });
    expect(found['relapse.craving.recall']).toEqual({ value: 1, n: 1 });
    expect(found['service.care.f1']).toEqual({ value: 0, n: 1 });
    expect(found['service.care.offered']).toEqual({ value: 1, n: 1 });
  });

  it('leaves needs without a post out of the macro-F1, and says which', () => {
    const found = figures(measureNeeds(NEEDS), cases);
    expect(found.needsMacroF1!.value).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3);
    expect(found.needsMacroF1!.n).toBe(3);
    expect(needsWithout(figures(measureEachNeed(NEEDS), cases), NEEDS)).toEqual(['treatment.options']);
  });

  it('counts every claim in the micro-F1', () => {
    // 2 right, 4 claimed (one of them of a need without a post), 4 real.
    expect(figures(measureNeeds(NEEDS), cases).needsMicroF1).toEqual({ value: 0.5, n: 4 });
  });

  it('is content with the family where families are measured', () => {
    // relapse: 3 real, 3 claimed, 3 right; service: 1 real, none claimed; treatment: claimed once, never real.
    const found = figures(measureFamilies(NEEDS), cases);
    expect(found['relapse.f1']).toEqual({ value: 1, n: 3 });
    expect(found.familiesMacroF1).toEqual({ value: 0.5, n: 2 });
  });

  it('looks for a right need among the first three, sure or not, in posts with needs', () => {
    const within = (needs: string[]) => judged(post('a-1', { needs: ['relapse.self'] }), said(needs));
    expect(
      figures(measureTopThree, [within(['service.care', 'treatment.options?', 'relapse.self?'])]).topThree!.value,
    ).toBe(1);
    const fourth = ['service.care', 'treatment.options', 'relapse.craving', 'relapse.self?'];
    expect(figures(measureTopThree, [within(fourth)]).topThree!.value).toBe(0);
    expect(figures(measureTopThree, [judged(post('a-2'), said(['relapse.self']))]).topThree).toEqual({
      value: null,
      n: 0,
    });
  });
});

describe('urgency', () => {
  const rated = (real: Urgency, called: Urgency) =>
    judged(
      post('a-1', { urgency: real, needs: real === 'green' ? [] : ['relapse.self'] }),
      said([], { urgency: called }),
    );
  const cases = [
    rated('crisis', 'red'),
    rated('crisis', 'crisis'),
    rated('crisis', 'green'),
    rated('red', 'red'),
    rated('amber', 'green'),
    rated('green', 'amber'),
    rated('green', 'green'),
    rated('green', 'crisis'),
  ];

  it('calls flagged what is not green, and urgent what is crisis or red', () => {
    // flagged: 5 real, 5 called, 3 right; urgent: 4 real, 4 called, 3 right.
    const found = figures(measureFlagged, cases);
    expect([found.flaggedF1, found.flaggedPrecision, found.flaggedRecall].map((one) => one!.value)).toEqual([
      0.6, 0.6, 0.6,
    ]);
    expect([found.urgentF1!.value, found.urgentF1!.n]).toEqual([0.75, 4]);
  });

  it('means the F1 of crisis, red and amber, without green', () => {
    // crisis: 1 right, 2 called, 3 real: 0.4; red: 1, 2, 1: 2/3; amber: 0, 1, 1: 0.
    const found = figures(measureEachUrgency, cases);
    expect(found['crisis.f1']!.value).toBeCloseTo(0.4);
    expect(found['red.f1']!.value).toBeCloseTo(2 / 3);
    expect(figures(measureUrgency, cases).urgencyMacroF1!.value).toBeCloseTo((0.4 + 2 / 3 + 0) / 3);
  });

  it('keeps every confusion, and counts a crisis called red as seen', () => {
    const found = figures(measureEachUrgency, cases);
    expect(figures(measureUrgency, cases).crisisRecall).toEqual({ value: 2 / 3, n: 3 });
    expect(found['confusion.crisis.red']).toEqual({ value: 1, n: 3 });
    expect(found['confusion.green.crisis']).toEqual({ value: 1, n: 3 });
    expect(found['confusion.red.green']).toEqual({ value: 0, n: 1 });
  });
});

describe('danger', () => {
  it('counts posts: any danger found where one is labelled, alarms for a hundred others', () => {
    const cases = [
      judged(post('a-1', { needs: ['danger.suicide'] }), said(['danger.suicide'])),
      judged(post('a-2', { needs: ['danger.suicide'] }), said(['danger.overdose?'])),
      judged(post('a-3', { needs: ['danger.withdrawal'] }), said(['service.care'])),
      judged(post('a-4', { needs: ['danger.overdose', 'relapse.self'] }), said(['relapse.self', 'danger.overdose?'])),
      judged(post('a-5', { needs: ['relapse.self'] }), said(['relapse.self', 'danger.suicide?'])),
      judged(post('a-6'), said(['danger.suicide'])),
      judged(post('a-7'), said()),
      judged(post('a-8'), said()),
    ];
    expect(figures(measureDanger, cases)).toEqual({
      dangerRecall: { value: 0.75, n: 4 },
      dangerSureRecall: { value: 0.25, n: 4 },
      dangerFalseAlarms: { value: 50, n: 4 },
      dangerSureFalseAlarms: { value: 25, n: 4 },
    });
  });
});

describe('voice and language', () => {
  it('asks for the voice only where somebody needs something', () => {
    const cases = [
      judged(post('a-1', { needs: ['relapse.relative'], voice: 'relative' }), said([], { voice: 'relative' })),
      judged(post('a-2', { needs: ['relapse.self'] }), said([], { voice: 'other' })),
      judged(post('a-3', { voice: 'other' }), said([], { voice: 'self' })),
    ];
    expect(figures(measureVoice, cases).voiceAccuracy).toEqual({ value: 0.5, n: 2 });
  });

  it('does not ask a judge for the language who tells none apart', () => {
    const english = post('a-1', { lang: 'en' });
    expect(figures(measureLanguage, [judged(english, said([], { lang: null }))]).languageAccuracy!.value).toBeNull();
    expect(figures(measureLanguage, [judged(english, said([], { lang: 'fr' }))]).languageAccuracy!.value).toBe(0);
  });
});

describe('evidence', () => {
  const showing = (spans: { start: number; end: number; text: string }[]) => {
    const { needs, ...rest } = said(['relapse.self']);
    return judged(post('a-1'), { ...rest, needs: [{ ...needs[0]!, evidence: spans }] }, "Ça, j'ai craqué 😭 hier");
  };

  it('finds needs without words', () => {
    expect(figures(measureEvidence, [showing([])])).toEqual({
      evidencePresent: { value: 0, n: 1 },
      spansExact: { value: null, n: 0 },
    });
  });

  it('holds offsets against the text that was judged, in UTF-16 units', () => {
    const exact = [
      { start: 9, end: 15, text: 'craqué' },
      { start: 19, end: 23, text: 'hier' },
    ];
    expect(figures(measureEvidence, [showing(exact)]).spansExact).toEqual({ value: 1, n: 2 });
    const wrong = [
      { start: 18, end: 22, text: 'hier' },
      { start: 3, end: 3, text: '' },
    ];
    expect(figures(measureEvidence, [showing([...exact, ...wrong])]).spansExact!.value).toBe(0.5);
  });
});

describe('all measures together', () => {
  it('tell the same as each alone', () => {
    const cases = [
      judged(
        post('a-1', { needs: ['danger.suicide'], urgency: 'red' }),
        said(['danger.suicide'], { urgency: 'crisis' }),
      ),
      judged(post('a-2'), said(['relapse.self'])),
    ];
    const needs = ['danger.suicide', 'relapse.self'];
    const together = figures(allMeasures(needs), cases);
    for (const alone of [measureFlagged, measureNeeds(needs), measureUrgency, measureDanger, measureVoice]) {
      expect(together).toMatchObject(figures(alone, cases));
    }
  });
});
