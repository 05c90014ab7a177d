// What is suggested beside a danger, and in a crisis.
import { describe, expect, it } from 'vitest';
import type { NeedFound } from '../../src/detection/need';
import type { Reply } from '../../src/library/reply';
import type { Urgency } from '../../src/triage/triage';
import { ids, need, order, refusal, reply } from './asking';

it('leaves a calm reply to a danger aside in a crisis, where one is written for it', () => {
  const calm = reply({ needs: ['danger.overdose'], urgencies: ['red'] });
  const urgent = reply({ needs: ['danger.overdose'], urgencies: ['crisis'] });
  expect(ids(order([calm, urgent], [need('danger.overdose')], { urgency: 'crisis' }))).toEqual([urgent.id]);
  expect(ids(order([calm], [need('danger.overdose')], { urgency: 'crisis' }))).toEqual([calm.id]);
});

it('offers one reply to a danger that is only to be checked, beside those to what is sure', () => {
  const dangers = [1, 2, 3].map(() => reply({ needs: ['danger.suicide'] }));
  const other = reply();
  const found = ids(
    order([...dangers, other], [need('danger.suicide', 0.45, 'maybe'), need('prescriber.refusal')], {}),
  );
  expect(found).toHaveLength(2);
  expect(found[1]).toBe(other.id);
});

describe('in a crisis', () => {
  const danger = () => reply({ needs: ['danger.overdose'], urgencies: ['crisis'] });
  const found = (tier: NeedFound['tier'], urgency: Urgency, replies: Reply[]) =>
    ids(order(replies, [need('danger.overdose', 0.9, tier), refusal], { urgency }));

  it('offers nothing beside a sure danger', () => {
    const [call, calm] = [danger(), reply({ urgencies: ['amber', 'red', 'crisis'] })];
    expect(found('sure', 'crisis', [calm, call])).toEqual([call.id]);
    expect(found('sure', 'red', [calm, call])).toEqual([call.id, calm.id]);
    expect(found('maybe', 'crisis', [calm, call])).toEqual([call.id, calm.id]);
  });

  it('leaves what is written for an ordinary day aside, beside any danger of a grave post', () => {
    const [call, calm] = [danger(), reply({ urgencies: ['amber'] })];
    for (const urgency of ['crisis', 'red'] as const) expect(found('maybe', urgency, [calm, call])).toEqual([call.id]);
    expect(found('maybe', 'amber', [calm, call])).toEqual([call.id, calm.id]);
  });

  it('asks before it alarms, where a danger is only to be checked', () => {
    const [alarm, question] = [danger(), reply({ needs: ['danger.overdose'], urgencies: ['red'] })];
    expect(found('maybe', 'amber', [alarm, question])).toEqual([question.id]);
    expect(found('maybe', 'crisis', [alarm, question])).toEqual([alarm.id]);
    expect(found('maybe', 'amber', [alarm])).toEqual([alarm.id]);
  });

  it('leaves a sure need its place beside a danger that is sure but not certain', () => {
    const [call, again, calm] = [danger(), danger(), reply({ urgencies: ['amber'] })];
    const beside = (score: number) =>
      ids(order([calm, call, again], [need('danger.overdose', score), refusal], { urgency: 'red' }));
    expect(beside(0.45)).toHaveLength(2);
    expect(beside(0.45)[1]).toBe(calm.id);
    expect(beside(0.9)).not.toContain(calm.id);
    const inCrisis = order([calm, call, again], [need('danger.overdose', 0.45), refusal], { urgency: 'crisis' });
    expect(new Set(ids(inCrisis))).toEqual(new Set([call.id, again.id]));
  });

  it('leaves no post without a reply', () => {
    const calm = reply();
    expect(found('sure', 'crisis', [calm])).toEqual([calm.id]);
  });
});

it('offers nothing for a need that is only supposed beside a danger that is sure', () => {
  const [call, calm] = [reply({ needs: ['danger.suicide'] }), reply()];
  const doubtful = need('prescriber.refusal', 0.4, 'maybe');
  expect(ids(order([calm, call], [need('danger.suicide'), doubtful]))).toEqual([call.id]);
  expect(ids(order([calm, call], [need('danger.suicide', 0.45, 'maybe'), doubtful]))).toEqual([call.id, calm.id]);
  expect(ids(order([calm], [need('danger.suicide'), doubtful]))).toEqual([calm.id]);
});

describe('a danger that is hardly likely', () => {
  const [call, calm] = [
    reply({ needs: ['danger.suicide'], urgencies: ['red'] }),
    reply({ urgencies: ['amber', 'red'] }),
  ];
  const faint = (score: number) => need('danger.suicide', score, 'maybe');

  it('asks nobody about dying in an amber post', () => {
    expect(ids(order([call, calm], [refusal, faint(0.25)]))).toEqual([calm.id]);
    expect(order([call, calm], [faint(0.25)])).toEqual([]);
    expect(ids(order([call, calm], [refusal, faint(0.45)]))).toEqual([call.id, calm.id]);
  });

  it('speaks where words say it outright, whatever the model makes of them', () => {
    expect(ids(order([call, calm], [refusal, { ...faint(0.1), isTold: true }]))).toEqual([call.id, calm.id]);
  });

  it('leaves the word to a danger that is sure, unless words say it and it is a little likely', () => {
    const blocks: Reply['blocks'] = [
      { kind: 'ask', sentences: [{ parts: ['foxtrot golf hôtel inde juillet'], sources: [] }] },
    ];
    const stop = reply({ needs: ['danger.withdrawal'], urgencies: ['red'], blocks });
    const found = [need('danger.withdrawal'), { ...faint(0.15), isTold: true as const }];
    expect(ids(order([call, stop], found, { urgency: 'red' }))).toEqual([stop.id]);
    const likelier = [need('danger.withdrawal'), { ...faint(0.3), isTold: true as const }];
    expect(ids(order([call, stop], likelier, { urgency: 'red' }))).toContain(call.id);
  });

  it('speaks in a graver post, unless it is fainter still and something else is sure', () => {
    expect(ids(order([call, calm], [refusal, faint(0.25)], { urgency: 'red' }))[0]).toBe(call.id);
    expect(ids(order([call, calm], [refusal, faint(0.15)], { urgency: 'red' }))).toEqual([calm.id]);
    expect(ids(order([call, calm], [faint(0.15)], { urgency: 'red' }))).toEqual([call.id]);
  });
});

it('puts a reply to a possible danger before one to a sure need that fits in every other way', () => {
  const fits = reply();
  const danger = reply({
    needs: ['danger.suicide', 'danger.overdose'],
    voices: ['professional'],
    urgencies: ['crisis'],
  });
  const found = order([fits, danger], [refusal, need('danger.suicide', 0.45, 'maybe')], {
    usage: { [fits.id]: 100 },
  });
  expect(ids(found)).toEqual([danger.id, fits.id]);
  expect(found[0]?.because[0]).toEqual({ key: 'danger', fill: { need: 'danger.suicide' } });
});
