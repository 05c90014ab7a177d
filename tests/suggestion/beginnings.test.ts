// Words to begin with: there are some for everybody, in both languages, and they are never suggested.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import type { Voice } from '../../src/detection/need';
import { isBeginning } from '../../src/library/reply';
import { beginnings } from '../../src/suggestion/beginnings';
import { suggest } from '../../src/suggestion/suggest';

const { replies, needTitles } = readLibraryData(process.cwd()).data;
const VOICES: Voice[] = ['self', 'relative', 'professional', 'other'];

describe('words to begin with', () => {
  it.each(VOICES)(
    'are there for the voice %s in French and in English, with something to acknowledge, ask and orient',
    (voice) => {
      for (const lang of ['fr', 'en'] as const) {
        const found = beginnings({ voice, lang }, replies);
        expect(found.length).toBeGreaterThan(0);
        expect(found.every((one) => one.lang === lang && one.because.length > 0)).toBe(true);
        const kinds = replies
          .find(({ id, lang: of }) => id === found[0]?.reply && of === lang)
          ?.blocks.map(({ kind }) => kind);
        expect(kinds).toEqual(expect.arrayContaining(['acknowledge', 'ask', 'orient']));
      }
    },
  );

  it('come in another language where there are none', () => {
    const french = replies.filter(({ lang }) => lang === 'fr');
    expect(beginnings({ voice: 'self', lang: 'en' }, french).map(({ lang }) => lang)).toEqual(['fr']);
  });

  it('are never suggested', () => {
    const needs = Object.keys(needTitles).map((need) => ({ need, score: 1, tier: 'sure' as const, evidence: [] }));
    const detection = { lang: 'fr' as const, voice: 'self' as const, waits: 1, urgency: null, needs };
    const found = suggest({ detection, triage: { urgency: 'amber', because: [] }, signs: [], replies });
    expect(found.some(({ reply }) => isBeginning(reply))).toBe(false);
  });
});
