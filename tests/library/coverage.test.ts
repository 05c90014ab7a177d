// Whom the library answers: each need has replies for the person, for relatives and for professionals, in both languages.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import type { Voice } from '../../src/detection/need';
import type { Lang } from '../../src/post';

const { replies, needTitles } = readLibraryData(process.cwd()).data;
const needs = Object.keys(needTitles);

const LEAST: Record<Lang, number> = { fr: 3, en: 2 };
const VOICES: Voice[] = ['self', 'relative', 'professional'];
/** A relative has not used again, and the person is not their own relative. */
const NOBODYS = new Set(['relapse.self relative', 'relapse.relative self']);

describe('the library', () => {
  it('knows the needs', () => {
    expect(needs.length).toBeGreaterThanOrEqual(18);
  });

  it.each(VOICES)('has several replies to each need for the voice %s, in French and in English', (voice) => {
    const thin = needs
      .filter((need) => !NOBODYS.has(`${need} ${voice}`))
      .flatMap((need) =>
        (['fr', 'en'] as const).map((lang) => ({
          need,
          lang,
          count: replies.filter(
            (reply) => reply.lang === lang && reply.needs.includes(need) && reply.voices.includes(voice),
          ).length,
        })),
      )
      .filter(({ lang, count }) => count < LEAST[lang]);
    expect(thin).toEqual([]);
  });
});
