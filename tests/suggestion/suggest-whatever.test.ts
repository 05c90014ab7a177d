// What holds of suggestions whatever the post and the library.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/detection/need';
import { REASON_KEYS } from '../../src/suggestion/reasons';
import { FAINT_BESIDE, FAINT_DANGER } from '../../src/suggestion/weights';
import { URGENCIES } from '../../src/triage/triage';
import { ids, order, reply } from './asking';

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
          const beside = needs.some(({ tier }) => tier === 'sure') ? FAINT_BESIDE : 0;
          const least = urgency === 'amber' ? FAINT_DANGER : beside;
          const isToDanger = (id: string) =>
            needs.some(
              ({ need, tier, score }) =>
                need.startsWith('danger.') &&
                (tier === 'sure' || score >= least) &&
                replies.find((one) => one.id === id)?.needs.includes(need),
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
