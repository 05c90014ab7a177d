// The detector as it is shipped: spans are exact, dangers are not hidden by doubts, and the same words in another light are judged otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { createDetect } from '../../src/detection/detect';
import { readCorpus } from '../../src/learning/corpus';

const data = readDetectionData(process.cwd()).data;
const detect = createDetect(data);
const byRules = createDetect(data, { rules: 'scoped', model: false });
const posts = readCorpus();

describe('evidence', () => {
  it('stands under every need of every post, and its offsets give its text', { timeout: 60_000 }, () => {
    for (const { text } of posts.slice(-2400)) {
      for (const { need, evidence } of detect(text).needs) {
        expect(evidence.length, need).toBeGreaterThan(0);
        for (const { start, end, text: words } of evidence) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
        }
      }
    }
  });

  it('is exact in any text at all', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...posts.slice(0, 50)),
        (noise, post) => {
          const text = noise + post.text + noise;
          for (const { evidence } of detect(text).needs) {
            for (const { start, end, text: words } of evidence) {
              expect(words).not.toBe('');
              expect(text.slice(start, end)).toBe(words);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the cue that spoke by its need, language and place', () => {
    const cues = posts
      .slice(0, 200)
      .flatMap(({ text }) => detect(text).needs)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ by }) => (by.kind === 'cue' ? [by.cue] : []));
    expect(cues.length).toBeGreaterThan(50);
    for (const cue of cues) expect(cue).toMatch(/^[a-z]+\.[a-z]+#(?:(?:weak|crisis)\.)?(?:fr|en)\d+$/);
  });
});

describe('the answer', () => {
  it('says nothing of a text without words', () => {
    for (const text of ['', '   ', '\n\n', '!!! ...', '🙂']) expect(detect(text).needs).toEqual([]);
  });

  it('gives each need once, the sure ones first', { timeout: 60_000 }, () => {
    for (const { text } of posts.slice(0, 300)) {
      const { needs } = detect(text);
      expect(new Set(needs.map(({ need }) => need)).size).toBe(needs.length);
      const tiers = needs.map(({ tier }) => tier);
      expect(tiers).toEqual([...tiers].sort((a, b) => Number(a === 'maybe') - Number(b === 'maybe')));
    }
  });

  it('is the same for the same text', () => {
    const { text } = posts[0]!;
    expect(detect(text)).toEqual(detect(text));
  });

  it('is the same whatever was judged before', () => {
    const [short, other, long] = [
      posts[0]!.text,
      posts[1]!.text,
      posts
        .map(({ text }) => text)
        .slice(0, 60)
        .join('\n'),
    ];
    const first = [short, other, long].map((text) => createDetect(data)(text));
    const again = createDetect(data);
    for (const text of [long, other, short, long]) again(text);
    expect([short, other, long].map(again)).toEqual(first);
  });

  it.each([
    'Hier la réunion a duré, puis le bus, puis les courses. Aujourd’hui je veux toujours mourir. Il reste du gratin.',
    'Bins out, cat fed, boiler man came at ten. I still want to be dead. He said the valve was fine.',
  ])('may doubt what is said outright, but keeps it in sight: %s', (text) => {
    expect(detect(text).needs.map(({ need }) => need)).toContain('danger.suicide');
  });

  it.each(['up', '+1', 'merci', 'ok', '?', 'lol', 'Bump'])('supposes nothing of a word or two: %s', (text) => {
    expect(detect(text).needs).toEqual([]);
  });

  it('judges a need that the model never learned by its cues', () => {
    const cue = { need: 'service.jardin', lang: 'fr', group: 'cues', cues: ['je cherche un jardin partagé'] } as const;
    const wider = {
      ...data,
      needs: [...data.needs, { id: 'service.jardin', title: { fr: 'Un jardin', en: 'A garden' } }],
      cues: [...data.cues, { ...cue, cues: [...cue.cues] }],
    };
    const found = createDetect(wider)('Bonjour, je cherche un jardin partagé près de chez moi.').needs;
    expect(found.find(({ need }) => need === 'service.jardin')?.tier).toBe('sure');
  });
});

describe('scopes', () => {
  const found = (text: string) => byRules(text).needs.find(({ need }) => need === 'relapse.self');
  const plain = found("J'ai rechuté.")!.score;

  it.each([
    ['past', "Il y a dix ans j'ai rechuté."],
    ['hypothetical', "Imaginons que j'ai rechuté hier."],
    ['quoted', "Elle écrit « j'ai rechuté hier » dans son message."],
    ['generic', "Certains disent : j'ai rechuté."],
    ['resolved', "J'ai rechuté mais tout va bien, c'est réglé."],
  ] as const)('%s is named and takes weight: « %s »', (scope, text) => {
    expect(found(text)?.evidence.flatMap(({ scopes }) => scopes)).toContain(scope);
    expect(found(text)!.score).toBeLessThan(plain);
  });

  it.each(["Non, je n'ai pas rechuté.", "No, I haven't relapsed."])('a plain denial leaves nothing: « %s »', (text) => {
    expect(found(text)).toBeUndefined();
  });
});
