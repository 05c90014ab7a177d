// A reply that supposes something (who used, a refusal, a treatment begun) stays away from a post that says otherwise.
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/detection/need';
import type { Lang } from '../../src/post';
import { offeredFor } from './offered-for';

const offered = (lang: Lang, voice: Voice, needs: string[], text: string) => offeredFor(text, needs, { voice, lang });

describe('what a reply supposes', () => {
  it.each([
    ['fr', 'Ma sœur a rechuté hier, je n’ose plus la regarder et je suis vidé.'],
    ['en', 'My brother relapsed yesterday, I cannot look at him and I am worn out.'],
  ] as const)('“you used again” is not said to a relative taken for the person who used (%s)', (lang, text) => {
    expect(offered(lang, 'self', ['relapse.self'], text)).toEqual(['relapse/la-reprise-de-quelqu-un-d-autre']);
  });

  it.each([
    ['fr', 'Samedi c’est le mariage de mon cousin, je sens que je vais dire oui au premier verre.'],
    ['en', 'On Saturday there is a stag, two nights, and I don’t trust myself to get through it.'],
  ] as const)('an event ahead asks for a plan, not for the coming hour (%s)', (lang, text) => {
    const ids = offered(lang, 'self', ['relapse.craving'], text);
    expect(ids[0]).toBe('relapse/un-mini-plan');
    expect(ids).not.toContain('relapse/l-heure-qui-vient');
  });

  it.each([
    ['fr', 'Demain c’est la paye. J’ai donné ma carte à ma copine et supprimé son numéro, mais j’y pense ce soir.'],
    ['en', 'Payday tomorrow. I have given my card to my girlfriend, deleted his number, and I think of it tonight.'],
  ] as const)('a plan that is made is not proposed again (%s)', (lang, text) => {
    const ids = offered(lang, 'self', ['relapse.craving'], text);
    expect(ids[0]).toBe('relapse/le-plan-est-pret');
    expect(ids).not.toContain('relapse/un-mini-plan');
  });

  it.each([
    ['fr', 'Mon médecin renouvelle sans poser de questions, on parle deux minutes et je repars.'],
    ['en', 'My doctor renews it every month without a question, and off I go.'],
  ] as const)('a refusal is not answered where nothing was refused (%s)', (lang, text) => {
    const ids = offered(lang, 'self', ['prescriber.refusal'], text);
    expect(ids).not.toContain('prescriber/accueillir-un-refus');
    expect(ids).not.toContain('prescriber/demander-pourquoi');
  });

  it.each([
    ['fr', 'Le docteur m’a parlé du baclofène. Au bout de combien de temps ça marche ?'],
    ['en', 'The doctor mentioned baclofen. How long before it works?'],
  ] as const)('a treatment not yet begun has not failed (%s)', (lang, text) => {
    const ids = offered(lang, 'self', ['treatment.baclofen'], text);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain('treatment/baclofene-sans-effet');
    expect(ids).not.toContain('treatment/attendre-ou-monter');
  });

  it.each([
    ['fr', 'Baclofène depuis deux mois, aucun effet, et mon médecin refuse de monter.'],
    ['en', 'Two months of baclofen, no effect, and my doctor refuses to go up.'],
  ] as const)(
    'baclofen that does nothing and a doctor who goes no further are answered together (%s)',
    (lang, text) => {
      const ids = offered(lang, 'self', ['treatment.baclofen', 'prescriber.refusal'], text);
      expect(ids[0]).toBe('treatment/baclofene-sans-effet-et-un-non');
    },
  );

  it.each([
    ['fr', 'Je prends de la cocaïne le week-end, je ne sais pas quel médicament demander.'],
    ['en', 'I take cocaine at weekends and wonder which medicine to ask for.'],
  ] as const)('medicines for alcohol are not offered for another drug (%s)', (lang, text) => {
    const ids = offered(lang, 'self', ['treatment.options'], text);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain('treatment/medicaments-autres-que-le-baclofene');
  });

  it.each([
    ['fr', 'Mon frère a jeté son Tranxène vendredi, il refuse qu’on appelle le docteur.'],
    ['en', 'My brother flushed his Valium on Friday and he won’t see a doctor.'],
  ] as const)('a relative who refuses the doctor was not refused (%s)', (lang, text) => {
    expect(offered(lang, 'relative', ['prescriber.refusal'], text)).toEqual([
      'treatment/un-medicament-arrete-net-chez-un-proche',
    ]);
  });
});
