// Which replies are suggested, in which order, and why.
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/detection/need';
import { ids, need, order, refusal, reply } from './asking';

describe('suggest', () => {
  it('offers nothing for a green post', () => {
    expect(order([reply()], [refusal], { urgency: 'green' })).toEqual([]);
  });

  it('offers nothing where the post as a whole hardly seems to wait, unless a danger or a certain need speaks', () => {
    expect(order([reply()], [need('prescriber.refusal', 0.8)], { waits: 0.5 })).toEqual([]);
    expect(order([reply()], [need('prescriber.refusal', 0.8)], { waits: 0.7 })).toHaveLength(1);
    expect(order([reply()], [need('prescriber.refusal', 0.95)], { waits: 0.5 })).toHaveLength(1);
    const replies = [reply({ needs: ['danger.suicide'] })];
    const doubtful = need('danger.suicide', 0.2, 'maybe');
    expect(order(replies, [doubtful], { waits: 0.2, urgency: 'red' })).toEqual([]);
    expect(order(replies, [doubtful], { waits: 0.6, urgency: 'red' })).toHaveLength(1);
    expect(order(replies, [need('danger.suicide', 0.45, 'maybe')], { waits: 0.2 })).toHaveLength(1);
    expect(order(replies, [need('danger.suicide')], { waits: 0.2 })).toHaveLength(1);
  });

  it('offers nothing when no reply answers a need that was found', () => {
    expect(order([reply()], [need('service.care')])).toEqual([]);
  });

  it('offers at most five', () => {
    const replies = Array.from({ length: 9 }, () => reply());
    expect(order(replies, [refusal])).toHaveLength(5);
  });

  it('says why and names the sources', () => {
    const one = reply();
    expect(order([one], [refusal])).toEqual([
      {
        reply: one.id,
        lang: 'fr',
        score: expect.any(Number),
        because: [
          { key: 'need', fill: { need: 'prescriber.refusal' } },
          { key: 'voiceSelf', fill: {} },
          { key: 'urgencyAmber', fill: {} },
        ],
        sources: one.sources,
      },
    ]);
  });

  it('leaves room for the other needs of a post in danger', () => {
    const dangers = Array.from({ length: 6 }, () => reply({ needs: ['danger.suicide'] }));
    const other = reply();
    const found = ids(order([...dangers, other], [refusal, need('danger.suicide')]));
    expect(found).toHaveLength(5);
    expect(found.at(-1)).toBe(other.id);
    expect(order(dangers, [refusal, need('danger.suicide')])).toHaveLength(5);
    const others = Array.from({ length: 6 }, () => reply());
    const mixed = ids(order([...others, ...dangers], [refusal, need('danger.suicide')]));
    expect(mixed.map((id) => dangers.some((danger) => danger.id === id))).toEqual([true, true, true, false, false]);
  });

  it('puts the surer need first', () => {
    const care = reply({ needs: ['service.care'] });
    const first = reply();
    expect(ids(order([care, first], [refusal, need('service.care', 0.6)]))).toEqual([first.id, care.id]);
    expect(ids(order([care, first], [need('service.care', 0.6), need('prescriber.refusal', 0.9, 'maybe')]))[0]).toBe(
      care.id,
    );
  });

  it('puts a reply for exactly this need before one that lists many', () => {
    const many = reply({ needs: ['prescriber.refusal', 'prescriber.trust', 'prescriber.imposed'] });
    const exact = reply();
    expect(ids(order([many, exact], [refusal]))).toEqual([exact.id, many.id]);
  });

  it('puts a reply to two needs of the post before a reply to one of them', () => {
    const one = reply();
    const both = reply({ needs: ['prescriber.refusal', 'service.care'] });
    expect(ids(order([one, both], [refusal, need('service.care', 0.8)]))[0]).toBe(both.id);
  });

  it('keeps what is written for somebody close or a professional away from the person', () => {
    const both = reply({ voices: ['relative', 'professional'] });
    expect(order([both], [need('prescriber.refusal')], { voice: 'self' })).toEqual([]);
    expect(ids(order([both], [need('prescriber.refusal')], { voice: 'professional' }))).toEqual([both.id]);
  });

  it('puts the voice of the author first, and keeps what is written for somebody close away from the person', () => {
    const professional = reply({ voices: ['professional'] });
    const relative = reply({ voices: ['relative'] });
    const self = reply();
    expect(ids(order([professional, relative, self], [refusal]))).toEqual([self.id, professional.id]);
    expect(ids(order([professional, relative, self], [refusal], { voice: 'relative' }))[0]).toBe(relative.id);
  });

  it('does so however many needs the reply answers', () => {
    const needs = ['prescriber.refusal', 'prescriber.trust', 'service.care', 'relapse.self', 'service.rights'];
    const relative = reply({ needs, voices: ['relative'] });
    expect(
      order(
        [relative],
        needs.map((id) => need(id, 1)),
      ),
    ).toEqual([]);
  });

  it('fills no place with a danger reply for somebody else where one speaks to who writes', () => {
    const needs = ['danger.overdose'];
    const self = reply({ needs, urgencies: ['crisis'] });
    const bystander = reply({ needs, voices: ['relative', 'other'], urgencies: ['crisis'] });
    const told = (voice: Voice) =>
      ids(order([bystander, self], [need('danger.overdose')], { voice, urgency: 'crisis' }));
    expect(told('self')).toEqual([self.id]);
    expect(told('other')).toEqual([bystander.id]);
  });

  it('shows a danger reply for the wrong person rather than none, without saying that it fits', () => {
    const relative = reply({ needs: ['danger.overdose'], voices: ['relative'] });
    const found = order([relative], [need('danger.overdose')], { urgency: 'crisis' });
    expect(found[0]?.because.map(({ key }) => key)).toEqual(['danger']);
  });

  it('puts the urgency of the post first', () => {
    const calm = reply();
    const urgent = reply({ urgencies: ['red'] });
    expect(ids(order([calm, urgent], [refusal], { urgency: 'red' }))).toEqual([urgent.id, calm.id]);
  });

  it('keeps to the language of the post, and takes another only when there is none', () => {
    const french = reply();
    const english = reply({ lang: 'en' });
    expect(ids(order([french, english], [refusal], { lang: 'en' }))).toEqual([english.id]);
    const [only] = order([french], [refusal], { lang: 'en' });
    expect(only?.because.map(({ key }) => key)).toContain('languageFr');
  });

  it('answers a danger in another language rather than not at all', () => {
    const danger = reply({ needs: ['danger.suicide'] });
    const english = reply({ lang: 'en' });
    const found = order([english, danger], [refusal, need('danger.suicide')], { lang: 'en' });
    expect(ids(found)).toEqual([danger.id, english.id]);
  });

  it('settles between equals by what the moderator uses', () => {
    const [one, two] = [reply(), reply()];
    expect(ids(order([one, two], [refusal], { usage: { [two.id]: 4 } }))[0]).toBe(two.id);
    expect(ids(order([one, two], [refusal], { usage: { [one.id]: 4 } }))[0]).toBe(one.id);
  });

  it('takes from two that fit as well the moderator’s own, and says so', () => {
    const [one, mine] = [reply(), reply({ id: 'own/mine' })];
    const found = order([one, mine], [refusal]);
    expect(ids(found)).toEqual([mine.id, one.id]);
    expect(found[0]?.because.map(({ key }) => key)).toContain('own');
    expect(found[1]?.because.map(({ key }) => key)).not.toContain('own');
  });

  it('puts what this thread has read already behind what it has not, and says so', () => {
    const [one, two] = [reply(), reply()];
    const found = order([one, two], [refusal], { usage: { [one.id]: 50 }, usedInThread: [one.id] });
    expect(ids(found)).toEqual([two.id, one.id]);
    expect(found[1]?.because.map(({ key }) => key)).toContain('usedHere');
  });

  it('repeats itself in danger', () => {
    const [one, two] = [reply({ needs: ['danger.suicide'] }), reply({ needs: ['danger.suicide'] })];
    const needs = [need('danger.suicide')];
    const before = ids(order([one, two], needs));
    expect(ids(order([one, two], needs, { usedInThread: before.slice(0, 1) }))).toEqual(before);
  });

  it('puts another approach before a second of the same, though that fits a little better', () => {
    const first = reply();
    const same = { ...reply(), sources: first.sources };
    const other = reply();
    const usage = { [first.id]: 20, [same.id]: 10 };
    expect(ids(order([first, same, other], [refusal], { usage }))).toEqual([first.id, other.id, same.id]);
  });

  it('offers no twin', () => {
    const kind = reply();
    const twins = [1, 2, 3, 4].map((n) => ({ ...kind, id: `family/twin-${n}` }));
    const other = reply({ urgencies: ['red'], needs: ['prescriber.refusal', 'prescriber.trust'] });
    const found = ids(order([...twins, other], [refusal]));
    expect(found).toHaveLength(2);
    expect(found).toContain(other.id);
  });

  it('offers no reply that fits too little', () => {
    const poor = reply({
      voices: ['professional'],
      urgencies: ['crisis'],
      needs: ['service.care', 'a.b', 'a.c', 'a.d'],
    });
    expect(order([poor], [need('service.care', 0.2, 'maybe')])).toEqual([]);
  });
});
