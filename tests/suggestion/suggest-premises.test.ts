// Replies that suppose something of the post.
import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../src/triage/triage';
import { ids, need, order, reply } from './asking';

describe('a reply with a premise', () => {
  const general = () => reply();
  const special = () => reply({ when: ['farewell'] });

  it('is offered only where the post says what it supposes, and then first', () => {
    const [one, two] = [general(), special()];
    expect(ids(order([one, two], [need('prescriber.refusal')], {}))).toEqual([one.id]);
    expect(ids(order([one, two], [need('prescriber.refusal')], { signs: ['farewell'] }))).toEqual([two.id, one.id]);
  });

  it('joined of two classes needs both of them', () => {
    const one = reply({ when: ['opioid + alone'] });
    const offered = (signs: string[]) => ids(order([one], [need('prescriber.refusal')], { signs }));
    expect(offered(['opioid'])).toEqual([]);
    expect(offered(['alone', 'opioid'])).toEqual([one.id]);
  });

  it('joined of two classes comes before one of a single class, and a premise weighs more than a need beside', () => {
    const joined = reply({ when: ['opioid + alone'], needs: ['prescriber.refusal', 'service.care', 'service.rights'] });
    const single = reply({ when: ['opioid'] });
    const bare = reply();
    const found = order([bare, single, joined], [need('prescriber.refusal')], { signs: ['alone', 'opioid'] });
    expect(ids(found)).toEqual([joined.id, single.id, bare.id]);
  });

  it('may suppose who writes', () => {
    const one = reply({ when: ['carer', 'professional'], voices: ['professional', 'self'] });
    const offered = (post: object) => ids(order([one], [need('prescriber.refusal')], post));
    expect(offered({ voice: 'self' })).toEqual([]);
    expect(offered({ voice: 'self', signs: ['carer'] })).toEqual([one.id]);
    expect(offered({ voice: 'professional' })).toEqual([one.id]);
  });

  it('may suppose how urgent it is', () => {
    const one = reply({ urgencies: ['red', 'crisis'], unless: ['planned + red'] });
    const offered = (urgency: Urgency, signs: string[]) =>
      ids(order([one], [need('prescriber.refusal')], { urgency, signs }));
    expect(offered('red', ['planned'])).toEqual([]);
    expect(offered('red', [])).toEqual([one.id]);
    expect(offered('crisis', ['planned'])).toEqual([one.id]);
  });

  it('is never offered where the post says what rules it out', () => {
    const one = reply({ unless: ['opioid'] });
    expect(order([one], [need('prescriber.refusal')], { signs: ['opioid'] })).toEqual([]);
    expect(ids(order([one], [need('prescriber.refusal')], {}))).toEqual([one.id]);
  });
});
