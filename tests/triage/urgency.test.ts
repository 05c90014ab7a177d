// How soon: what waits for nobody is green, and a danger is never less than amber.
import { describe, expect, it } from 'vitest';
import type { Detection, NeedFound, Tier } from '../../src/detection/need';
import { triage } from '../../src/triage/urgency';

const found = (need: string, tier: Tier): NeedFound => ({
  need,
  tier,
  score: 0.5,
  evidence: [{ start: 0, end: 3, text: 'mot', by: { kind: 'model' }, scopes: [] }],
});

const detection = (needs: NeedFound[], urgency: Detection['urgency']): Detection => {
  return { lang: 'fr', voice: 'self', waits: 0.5, urgency, needs };
};

describe('triage', () => {
  it('is green where nothing is sure and no danger is near', () => {
    expect(triage(detection([found('relapse.self', 'maybe')], { crisis: 0, red: 0, amber: 0.3 })).urgency).toBe(
      'green',
    );
  });

  it('is amber for a need without acute signs', () => {
    const result = triage(detection([found('service.care', 'sure')], { crisis: 0.01, red: 0.05, amber: 0.9 }));
    expect(result.urgency).toBe('amber');
    expect(result.because[0]).toEqual({ key: 'triage.need.sure', fill: { need: 'service.care', words: 'mot' } });
  });

  it('shows a danger to be checked, and says it first', () => {
    const needs = [found('relapse.self', 'sure'), found('danger.suicide', 'maybe')];
    const result = triage(detection(needs, { crisis: 0.05, red: 0.1, amber: 0.6 }));
    expect(result.urgency).not.toBe('green');
    expect(result.because[0]?.key).toBe('triage.danger.maybe');
  });

  it('is red at least where a danger is sure', () => {
    const result = triage(detection([found('danger.suicide', 'sure')], { crisis: 0.1, red: 0.1, amber: 0.5 }));
    expect(result.urgency).toBe('red');
  });

  it('is a crisis where a danger is there and a life may be at stake now', () => {
    const result = triage(detection([found('danger.overdose', 'sure')], { crisis: 0.9, red: 0.05, amber: 0.05 }));
    expect(result.urgency).toBe('crisis');
  });

  it('never calls a crisis without a danger', () => {
    const result = triage(detection([found('relapse.self', 'sure')], { crisis: 0.9, red: 0.05, amber: 0.05 }));
    expect(result.urgency).toBe('red');
  });

  it('judges by the needs alone where no model speaks', () => {
    expect(triage(detection([found('danger.overdose', 'sure')], null)).urgency).toBe('crisis');
    expect(triage(detection([found('danger.suicide', 'sure')], null)).urgency).toBe('red');
    expect(triage(detection([found('relapse.self', 'sure')], null)).urgency).toBe('amber');
  });
});
