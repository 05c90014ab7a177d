// The texts of both languages: the same keys, the same blanks, and one for every reason that the code gives.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NeedFound, Tier } from '../../src/detection/need';
import { REASON_KEYS } from '../../src/suggestion/reasons';
import { triage } from '../../src/triage/urgency';
import { readTexts } from './texts';

const fr = readTexts('fr');
const en = readTexts('en');

const blanksOf = (text = '') => [...new Set(text.match(/\{\w+\}|\$\d/g))].sort();

const becauseKey = (key: string) => `because_${key.replaceAll('.', '_')}`;

const found = (need: string, tier: Tier): NeedFound => ({
  need,
  tier,
  score: 1,
  evidence: [{ start: 0, end: 1, text: 'x', by: { kind: 'model' }, scopes: [] }],
});

describe('the texts', () => {
  it('have the same keys in French and in English', () => {
    expect([...en.keys()]).toEqual([...fr.keys()]);
  });

  it('have the same blanks in French and in English', () => {
    for (const [key, text] of fr) expect([key, blanksOf(en.get(key))]).toEqual([key, blanksOf(text)]);
  });

  it('have keys that every browser accepts', () => {
    for (const key of fr.keys()) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it('are all said somewhere', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    /** "urgency" of `urgency.${urgency}.word`; the reasons are tested below, the manifest says its own. */
    const stems = [...code.matchAll(/i18n\.t\(`([\w.]+)\.\$/g)].map(([, stem]) => stem?.replaceAll('.', '_'));
    const literal = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, key]) => key?.replaceAll('.', '_')));
    const known = [...stems, 'because', 'name', 'description', 'action'];
    const unsaid = [...fr.keys()].filter(
      (key) => !literal.has(key) && !known.some((stem) => key.startsWith(`${stem}`)),
    );
    expect(unsaid).toEqual([]);
  });

  it('have a sentence for every reason of a suggestion', () => {
    for (const key of REASON_KEYS) expect(fr.has(becauseKey(key)), key).toBe(true);
  });

  it('have a sentence for every reason of an urgency', () => {
    const detections = ['danger.suicide', 'prescriber.refusal'].flatMap((need) =>
      (['sure', 'maybe'] as const).map((tier) => ({
        lang: 'fr' as const,
        voice: 'self' as const,
        waits: 1,
        urgency: null,
        needs: [found(need, tier)],
      })),
    );
    const reasons = detections.flatMap((detection) => triage(detection).because);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(fr.has(becauseKey(reason.key)), reason.key).toBe(true);
  });
});
