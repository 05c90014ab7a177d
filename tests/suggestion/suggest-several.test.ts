// What is suggested to several needs, and by what readers chose.
import { describe, expect, it } from 'vitest';
import type { NeedFound } from '../../src/detection/need';
import type { Ranking } from '../../src/library/ranking';
import { ids, need, order, refusal, reply } from './asking';

describe('a post with several needs', () => {
  const rights = () => reply({ needs: ['service.rights'] });
  const scored = (score: number, tier: NeedFound['tier'] = 'sure') => [refusal, need('service.rights', score, tier)];

  it('gets a reply to each that is sure, before a third to the first', () => {
    const [one, two, three, other] = [reply(), reply(), reply(), rights()];
    const offered = ids(order([one, two, three, other], scored(0.5)));
    expect(offered).toHaveLength(4);
    expect(offered.indexOf(other.id)).toBeLessThan(3);
  });

  it('keeps to the first where the other is doubtful', () => {
    const [one, two, three, other] = [reply(), reply(), reply(), rights()];
    expect(ids(order([one, two, three, other], scored(0.5, 'maybe')))).toEqual([one.id, two.id, three.id]);
    const alone = [need('service.rights', 0.5, 'maybe')];
    expect(ids(order([one, other], alone))).toEqual([other.id]);
  });
});

describe('what readers chose', () => {
  const learned = (replies: Ranking['replies']): Ranking => ({ version: 1, base: -4, fit: 0.13, unseen: -1, replies });
  const chosen = { own: 2, needs: {}, unseen: 1 };

  it('settles between replies that fit alike, and never against a danger', () => {
    const [one, liked] = [reply(), reply()];
    const ranking = learned({ [liked.id]: chosen });
    expect(ids(order([one, liked], [refusal], { ranking }))).toEqual([liked.id, one.id]);
    const danger = reply({ needs: ['danger.suicide'] });
    expect(ids(order([liked, danger], [refusal, need('danger.suicide')], { ranking }))[0]).toBe(danger.id);
  });

  it('counts for the need that the reply answers', () => {
    const both = reply({ needs: ['prescriber.refusal', 'service.care'] });
    const other = reply({ needs: ['prescriber.refusal', 'service.care'] });
    const ranking = learned({ [both.id]: { own: 0, needs: { 'prescriber.refusal': 1, 'service.care': -1 } } });
    expect(ids(order([other, both], [refusal], { ranking }))[0]).toBe(both.id);
    expect(ids(order([both, other], [need('service.care')], { ranking }))[0]).toBe(other.id);
  });

  it('offers a reply whose premise is not seen only where readers did, and never near a danger', () => {
    const supposes = reply({ when: ['child'] });
    const unchosen = reply({ when: ['child'] });
    const ranking = learned({ [supposes.id]: chosen, [unchosen.id]: { own: 2, needs: {} } });
    expect(ids(order([supposes, unchosen], [refusal], { ranking }))).toEqual([supposes.id]);
    expect(order([supposes], [refusal])).toEqual([]);
    const danger = reply({ needs: ['danger.suicide'] });
    const beside = order([supposes, danger], [refusal, need('danger.suicide', 0.45, 'maybe')], { ranking });
    expect(ids(beside)).toEqual([danger.id]);
  });

  it('leaves a reply away that no reader would send', () => {
    const poor = reply();
    expect(order([poor], [refusal], { ranking: learned({ [poor.id]: { own: -4, needs: {} } }) })).toEqual([]);
  });
});
