// Where a danger shows in the words of a post, the replies of an ordinary day stay away.
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/detection/need';
import type { Lang } from '../../src/post';
import { offeredFor, replies } from './offered-for';

const offered = (text: string, need: string, voice: Voice, lang: Lang) => offeredFor(text, [need], { voice, lang });

/** Those of them whose text names neither an emergency line nor one for the prevention of suicide. */
function calm(ids: string[], lang: Lang): string[] {
  return ids.filter((id) => {
    const reply = replies.find((one) => one.id === id && one.lang === lang);
    return !/aide:(emergency|suicide)/.test(JSON.stringify(reply?.blocks));
  });
}

describe('beside a danger that the words show', () => {
  it.each([
    ['fr', 'Mon frère a rebu ce midi et il vient de prendre le volant avec ses filles, il ne décroche pas.'],
    ['en', 'My brother is drinking again, he has just driven off with the girls in the back and he will not pick up.'],
  ] as const)('somebody else’s danger on the road stands alone (%s)', (lang, text) => {
    expect(offered(text, 'relapse.relative', 'relative', lang)).toEqual(['relapse/quelqu-un-en-danger-a-cote']);
  });

  it.each([
    ['fr', 'relapse.self', 'J’ai rebu samedi, j’ai honte. Le soir je vais sur le pont et je regarde en bas.'],
    ['fr', 'relapse.craving', 'J’ai envie de boire depuis que ma sœur est morte, je voudrais la rejoindre.'],
    ['en', 'relapse.self', 'I relapsed on Saturday and I am ashamed. After work I stand on the bridge a while.'],
    ['en', 'relapse.craving', 'I crave it every night since my sister died, I would like to join her.'],
  ] as const)('signs of death keep soothing away (%s, %s)', (lang, need, text) => {
    const ids = offered(text, need, 'self', lang);
    expect(ids).toContain('relapse/des-mots-qui-arretent');
    expect(calm(ids, lang)).toEqual([]);
  });

  it.each([
    ['fr', 'Cette nuit j’ai pris la seringue d’un copain, il vient de me dire qu’il a le VIH. Où aller un dimanche ?'],
    ['en', 'Last night I used his needle and he has just told me that he has HIV. Where do I go on a Sunday?'],
  ] as const)('a needle that carried a virus is no question of new equipment or of a later test (%s)', (lang, text) => {
    const ids = offered(text, 'service.reduction', 'self', lang);
    expect(ids[0]).toBe('service/du-materiel-qui-avait-servi');
    expect(calm(ids, lang)).toEqual([]);
  });
});

describe('on an ordinary day', () => {
  it('the same needs bring the calm replies', () => {
    const relative = offered(
      'Mon frère a rebu samedi, je suis triste et en colère.',
      'relapse.relative',
      'relative',
      'fr',
    );
    expect(relative.slice(0, 3)).toContain('relapse/accueillir-la-reprise-d-un-proche');
    const self = offered('I relapsed on Saturday and I am ashamed of it.', 'relapse.self', 'self', 'en');
    expect(self).toContain('relapse/accueillir-une-reprise');
    expect(calm(self, 'en').length).toBeGreaterThan(1);
    const kit = offered('Où trouver des seringues neuves un dimanche ?', 'service.reduction', 'self', 'fr');
    expect(kit[0]).toBe('service/du-materiel-sans-jugement');
  });
});
