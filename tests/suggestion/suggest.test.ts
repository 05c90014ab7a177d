// Which replies are suggested, in which order, and why.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection, NeedFound, Voice } from '../../src/detection/need';
import type { Ranking } from '../../src/library/ranking';
import type { Reply } from '../../src/library/reply';
import { REASON_KEYS } from '../../src/suggestion/reasons';
import { suggest } from '../../src/suggestion/suggest';
import { URGENCIES, type Urgency } from '../../src/triage/triage';

let count = 0;

function reply(fields: Partial<Reply> = {}): Reply {
  count += 1;
  const words = `alpha${count} bravo${count} charlie${count} delta${count} écho${count}`;
  return {
    id: `family/reply-${count}`,
    lang: 'fr',
    title: 'A title',
    needs: ['prescriber.refusal'],
    voices: ['self'],
    urgencies: ['amber'],
    sources: [{ source: 'relation', section: `s-${count}` }],
    related: [],
    when: [],
    unless: [],
    blocks: [
      {
        kind: 'ask',
        sentences: [{ parts: [words.replace(/\d+/g, (d) => 'abcdefghij'[Number(d) % 10] ?? '')], sources: [] }],
      },
    ],
    ...fields,
  };
}

function need(id: string, score = 0.9, tier: NeedFound['tier'] = 'sure'): NeedFound {
  return { need: id, score, tier, evidence: [] };
}

function order(
  replies: Reply[],
  needs: NeedFound[],
  more: {
    voice?: Voice;
    urgency?: Urgency;
    lang?: Detection['lang'];
    usage?: Record<string, number>;
    usedInThread?: string[];
    signs?: string[];
    ranking?: Ranking;
    waits?: number;
  } = {},
) {
  const { voice = 'self', urgency = 'amber', lang = 'fr', usage, usedInThread, signs = [], ranking, waits = 1 } = more;
  const detection: Detection = { lang, voice, waits, urgency: null, needs };
  return suggest({
    detection,
    triage: { urgency, because: [] },
    signs,
    replies,
    ...(usage && { usage }),
    ...(usedInThread && { usedInThread }),
    ...(ranking && { ranking }),
  });
}

function ids(suggestions: ReturnType<typeof suggest>): string[] {
  return suggestions.map((suggestion) => suggestion.reply);
}

const refusal = need('prescriber.refusal');

describe('suggest', () => {
  it('offers nothing for a green post', () => {
    expect(order([reply()], [refusal], { urgency: 'green' })).toEqual([]);
  });

  it('offers nothing where nothing is sure and the post hardly seems to wait', () => {
    const replies = [reply({ needs: ['danger.suicide'] })];
    const doubtful = need('danger.suicide', 0.2, 'maybe');
    expect(order(replies, [doubtful], { waits: 0.2 })).toEqual([]);
    expect(order(replies, [doubtful], { waits: 0.6 })).toHaveLength(1);
    expect(order(replies, [need('danger.suicide', 0.3, 'maybe')], { waits: 0.2 })).toHaveLength(1);
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

  it('puts a reply to a possible danger before one to a sure need that fits in every other way', () => {
    const fits = reply();
    const danger = reply({
      needs: ['danger.suicide', 'danger.overdose'],
      voices: ['professional'],
      urgencies: ['crisis'],
    });
    const found = order([fits, danger], [refusal, need('danger.suicide', 0.1, 'maybe')], { usage: { [fits.id]: 100 } });
    expect(ids(found)).toEqual([danger.id, fits.id]);
    expect(found[0]?.because[0]).toEqual({ key: 'danger', fill: { need: 'danger.suicide' } });
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

describe('whatever the post and the library', () => {
  const NEEDS = ['danger.suicide', 'danger.overdose', 'prescriber.refusal', 'relapse.self', 'service.care'];
  const VOICES: Voice[] = ['self', 'relative', 'professional', 'other'];
  const subset = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 });
  const replyOf = fc.record({
    lang: fc.constantFrom('fr' as const, 'en' as const),
    needs: subset(NEEDS),
    voices: subset(VOICES),
    urgencies: subset(URGENCIES),
  });
  const foundOf = fc.record({
    need: fc.constantFrom(...NEEDS),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    tier: fc.constantFrom('sure' as const, 'maybe' as const),
  });

  it('a reply to a danger is never behind another, each says why, scores fall, nothing comes twice', () => {
    fc.assert(
      fc.property(
        fc.array(replyOf, { maxLength: 12 }),
        fc.uniqueArray(foundOf, { selector: ({ need }) => need, maxLength: 4 }),
        fc.constantFrom(...VOICES),
        fc.constantFrom(...URGENCIES),
        (fields, needs, voice, urgency) => {
          const replies = fields.map((one) => reply(one));
          const found = order(
            replies,
            needs.map((one) => ({ ...one, evidence: [] })),
            { voice, urgency },
          );
          const isToDanger = (id: string) =>
            needs.some(
              ({ need }) => need.startsWith('danger.') && replies.find((one) => one.id === id)?.needs.includes(need),
            );
          const dangers = ids(found).map(isToDanger);
          expect(dangers).toEqual([...dangers].sort((a, b) => Number(b) - Number(a)));
          expect(
            found.every(({ because }) => because.length > 0 && because.every(({ key }) => REASON_KEYS.includes(key))),
          ).toBe(true);
          expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
          expect(new Set(ids(found)).size).toBe(found.length);
          if (urgency !== 'green' && dangers.length < 5 && replies.some(({ id }) => isToDanger(id))) {
            expect(dangers[0]).toBe(true);
          }
        },
      ),
    );
  });
});

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

it('leaves a calm reply to a danger aside in a crisis, where one is written for it', () => {
  const calm = reply({ needs: ['danger.overdose'], urgencies: ['red'] });
  const urgent = reply({ needs: ['danger.overdose'], urgencies: ['crisis'] });
  expect(ids(order([calm, urgent], [need('danger.overdose')], { urgency: 'crisis' }))).toEqual([urgent.id]);
  expect(ids(order([calm], [need('danger.overdose')], { urgency: 'crisis' }))).toEqual([calm.id]);
});

it('offers one reply to a danger that is only to be checked, beside those to what is sure', () => {
  const dangers = [1, 2, 3].map(() => reply({ needs: ['danger.suicide'] }));
  const other = reply();
  const found = ids(order([...dangers, other], [need('danger.suicide', 0.3, 'maybe'), need('prescriber.refusal')], {}));
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

it('offers nothing for a need that is only supposed beside a danger that is sure', () => {
  const [call, calm] = [reply({ needs: ['danger.suicide'] }), reply()];
  const doubtful = need('prescriber.refusal', 0.4, 'maybe');
  expect(ids(order([calm, call], [need('danger.suicide'), doubtful]))).toEqual([call.id]);
  expect(ids(order([calm, call], [need('danger.suicide', 0.3, 'maybe'), doubtful]))).toEqual([call.id, calm.id]);
  expect(ids(order([calm], [need('danger.suicide'), doubtful]))).toEqual([calm.id]);
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
    const beside = order([supposes, danger], [refusal, need('danger.suicide', 0.2, 'maybe')], { ranking });
    expect(ids(beside)).toEqual([danger.id]);
  });

  it('leaves a reply away that no reader would send', () => {
    const poor = reply();
    expect(order([poor], [refusal], { ranking: learned({ [poor.id]: { own: -4, needs: {} } }) })).toEqual([]);
  });
});
