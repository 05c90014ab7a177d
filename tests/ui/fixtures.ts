// A page of a forum as the panel receives it, and a small library: invented for the tests and the pictures.
import type { PageState } from '../../src/browser/messages';
import type { Evidence, NeedFound, Scope, Tier, Voice } from '../../src/detection/need';
import type { LibraryData } from '../../src/library/library-data';
import type { Block, BlockKind, Reply } from '../../src/library/reply';
import type { QueueItem, Standing } from '../../src/queue/queue-item';
import type { Urgency } from '../../src/triage/triage';

/** The words must stand in the text. */
function spoke(text: string, words: string, scopes: Scope[] = []): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the post.`);
  return { start, end: start + words.length, text: words, by: { kind: 'cue', cue: 'test#1' }, scopes };
}

type Heard = [need: string, tier: Tier, words: (string | [string, Scope[]])[]];

interface ItemParts {
  id: string;
  author: string | null;
  dateText: string;
  text: string;
  urgency: Urgency;
  voice?: Voice;
  standing?: Standing;
  heard: Heard[];
}

export function item(parts: ItemParts): QueueItem {
  const { id, author, dateText, text, urgency, voice = 'self', standing = 'waiting', heard } = parts;
  const needs = heard.map(
    ([need, tier, words]): NeedFound => ({
      need,
      tier,
      score: tier === 'sure' ? 0.9 : 0.4,
      evidence: words.map((one) => (typeof one === 'string' ? spoke(text, one) : spoke(text, one[0], one[1]))),
    }),
  );
  const because = needs.map(({ need, tier }) => ({
    key: `triage.${need.startsWith('danger.') ? 'danger' : 'need'}.${tier}`,
    fill: { need, words: '' },
  }));
  return {
    post: {
      id,
      permalink: `https://forum.example/viewtopic.php?p=${id}#${id}`,
      author,
      fromTeam: false,
      date: null,
      dateText,
      text,
    },
    detection: { lang: 'fr', voice, waits: 0.9, urgency: null, needs },
    triage: { urgency, because },
    standing,
  };
}

const LONG = `Bonsoir à vous, je lis ce forum depuis des mois sans oser écrire. Mon compagnon et moi, c’est douze ans de vie commune, deux enfants, une maison qu’on a retapée pièce par pièce. L’alcool a toujours été là, mais de loin, aux fêtes, aux barbecues, et puis il y a eu son licenciement et tout a glissé sans que je sache dire quel jour.

Au printemps il a arrêté, seul, et pendant quatre mois j’ai retrouvé l’homme d’avant. On faisait des projets. Les enfants riaient à table.

Dimanche j’ai trouvé trois bouteilles derrière la chaudière. Il a rebu, et quand je lui en ai parlé il a juré que c’étaient de vieilles bouteilles. Je sais que c’est faux, les dates sont dessus. Depuis je compte, je renifle, je me déteste de faire ça.

Ma sœur me dit de partir, ma mère me dit de tenir. Au travail je souris. Le soir je monte l’escalier en écoutant le bruit du frigo. Je ne sais plus comment lui parler sans que ça finisse en cris, et je ne veux pas que les petits entendent encore ça.

Voilà, c’est long, pardon. Merci de m’avoir lue jusqu’ici, rien que de l’écrire ça fait du bien…`;

export const ITEMS: QueueItem[] = [
  item({
    id: 'p204',
    author: 'brume_du_nord',
    dateText: 'Aujourd’hui, 02:14',
    text: 'J’ai arrêté net le Xanax et l’alcool mardi, d’un coup. Là je tremble, je vois des trucs bouger sur les murs et ma copine dit que je raconte n’importe quoi. C’est normal docteur google dit que oui ?',
    urgency: 'crisis',
    heard: [
      ['danger.withdrawal', 'sure', ['arrêté net le Xanax et l’alcool', 'je vois des trucs bouger']],
      ['service.withdrawal', 'maybe', ['C’est normal']],
    ],
  }),
  item({
    id: 'p207',
    author: 'Lune-Rousse',
    dateText: 'Hier, 23:40',
    text: 'Encore une nuit blanche. J’ai plus envie de me réveiller demain, c’est tout, j’ai rien prévu hein, mais je suis fatiguée de faire semblant. Vous faites comment vous ?',
    urgency: 'red',
    heard: [['danger.suicide', 'sure', ['plus envie de me réveiller', ['j’ai rien prévu', ['negated']]]]],
  }),
  item({
    id: 'p198',
    author: 'karim77',
    dateText: 'Hier, 18:05',
    text: 'Ma généraliste refuse de renouveler ma méthadone tant que je n’ai pas vu l’addicto, et le premier rendez-vous est dans trois semaines. Elle ne m’a même pas regardé. Il me reste quatre jours.',
    urgency: 'amber',
    heard: [
      ['prescriber.refusal', 'sure', ['refuse de renouveler ma méthadone']],
      ['prescriber.unheard', 'sure', ['ne m’a même pas regardé']],
      ['service.care', 'maybe', ['le premier rendez-vous est dans trois semaines']],
    ],
  }),
  item({
    id: 'p201',
    author: 'Pas-à-pas Ensemble Pour Toujours 1978',
    dateText: 'Hier, 21:12',
    text: LONG,
    urgency: 'amber',
    voice: 'relative',
    heard: [
      [
        'relapse.relative',
        'sure',
        ['Il a rebu', 'je ne sais plus comment lui parler'.replace('je', 'Je'), ['il a arrêté', ['past']]],
      ],
    ],
  }),
  item({
    id: 'p203',
    author: null,
    dateText: 'Aujourd’hui, 00:31',
    text: 'Salut, quelqu’un a déjà essayé le baclofène avec un boulot de nuit ? On m’en a parlé au centre mais je sais pas trop.',
    urgency: 'amber',
    heard: [['treatment.baclofen', 'maybe', ['essayé le baclofène']]],
  }),
  item({
    id: 'p190',
    author: 'Olivia',
    dateText: 'Lundi, 09:20',
    text: 'Où trouver des seringues propres à Limoges le week-end ?',
    urgency: 'amber',
    standing: 'settled',
    heard: [['service.reduction', 'sure', ['seringues propres']]],
  }),
  item({
    id: 'p188',
    author: 'vieux_loup',
    dateText: 'Lundi, 08:02',
    text: 'Ça fait deux ans que je tiens, mais la soirée de samedi me fait peur.',
    urgency: 'amber',
    standing: 'aside',
    heard: [['relapse.craving', 'sure', ['me fait peur']]],
  }),
];

export const PAGE: PageState = {
  forum: {
    engine: 'phpbb',
    title: 'Vos nuits difficiles, on en parle ici',
    origin: 'https://forum.example',
    markup: 'bbcode',
  },
  canReply: true,
  read: 23,
  items: ITEMS,
};

const block = (kind: BlockKind, ...sentences: Block['sentences']): Block => ({ kind, sentences });

const REFUSAL: Reply = {
  id: 'prescriber/refus',
  lang: 'fr',
  title: 'Le refus, et la suite du dialogue',
  needs: ['prescriber.refusal'],
  voices: ['self'],
  urgencies: ['amber', 'red'],
  sources: [{ source: 'relation', section: 'dialogue-a-deux' }],
  related: [],
  when: [],
  unless: [],
  blocks: [
    block('acknowledge', {
      parts: ['Se voir refuser ce qui ', { vous: 'vous', tu: 'te' }, ' paraît nécessaire, c’est rude.'],
      sources: [],
    }),
    block('inform', {
      parts: ['Un refus peut se reparler : un dialogue se fait à deux.'],
      sources: [{ source: 'relation', section: 'dialogue-a-deux' }],
    }),
    block('ask', { parts: ['Qu’est-ce qui ', { vous: 'vous', tu: 't’' }, ' a le plus pesé ?'], sources: [] }),
  ],
};

const UNHEARD: Reply = {
  ...REFUSAL,
  id: 'prescriber/ecoute',
  title: 'Se sentir regardé, ou pas',
  needs: ['prescriber.unheard'],
  blocks: [
    block('acknowledge', { parts: ['Ne pas être regardé pendant la consultation, cela blesse.'], sources: [] }),
    block('orient', {
      parts: [
        'Pour parler de ',
        { placeholder: 'produit' },
        ', ',
        { vous: 'vous pouvez', tu: 'tu peux' },
        ' appeler ',
        { placeholder: 'aide:drugs' },
        '.',
      ],
      sources: [],
    }),
  ],
};

const SAFETY: Reply = {
  ...REFUSAL,
  id: 'danger/sevrage',
  title: 'Un sevrage qui devient dangereux',
  needs: ['danger.withdrawal'],
  urgencies: ['crisis', 'red'],
  blocks: [
    block('orient', {
      parts: [{ vous: 'Appelez', tu: 'Appelle' }, ' maintenant ', { placeholder: 'aide:emergency' }, '.'],
      sources: [],
    }),
  ],
};

const PLACES: Reply = {
  ...REFUSAL,
  id: 'service/lieux',
  title: 'Des lieux pour réduire les risques',
  needs: ['service.reduction'],
  sources: [
    { source: 'soins', section: 'espaces' },
    { source: 'soins', section: 'materiel' },
  ],
  blocks: [
    block('inform', {
      parts: ['Deux espaces supervisés existent.'],
      sources: [{ source: 'soins', section: 'espaces' }],
    }),
    block('orient', {
      parts: ['Un centre remet du matériel.'],
      sources: [{ source: 'soins', section: 'materiel' }],
    }),
  ],
};

export const LIBRARY: LibraryData = {
  replies: [REFUSAL, UNHEARD, SAFETY, PLACES],
  premises: { spellings: [], classes: [], paradigms: [], verbs: [] },
  ranking: null,
  sources: [
    {
      id: 'relation',
      title: 'La Relation Soigné Soignant',
      publisher: 'Éditeur du document',
      author: null,
      date: null,
      lang: 'fr',
      sections: [
        { id: 'dialogue-a-deux', title: 'Un dialogue se fait à deux', summary: 'Le dialogue appartient aux deux.' },
      ],
    },
    {
      id: 'soins',
      title: 'Drug treatment',
      publisher: 'Le système de soins',
      author: 'Une autrice',
      date: '2024-05-02',
      lang: 'en',
      sections: [
        {
          id: 'espaces',
          title: 'Les espaces supervisés',
          summary: 'Deux lieux, essayés pour un temps.',
          until: '2025-12-31',
          now: 'facts/haltes',
        },
        { id: 'materiel', title: 'Le matériel', summary: 'Il est remis sans condition.' },
      ],
    },
    {
      id: 'facts',
      title: 'Faits vérifiés',
      publisher: 'Relais',
      author: null,
      date: '2026-11-22',
      lang: 'fr',
      sections: [
        {
          id: 'haltes',
          title: 'Les haltes',
          summary: 'Prolongées jusqu’à fin 2027.',
          since: '2025-12-30',
          until: '2027-12-31',
          checked: '2026-11-22',
        },
      ],
    },
  ],
  services: [
    {
      region: 'FR',
      kind: 'emergency',
      name: { fr: 'Samu', en: 'Samu' },
      number: '15',
      hours: { fr: 'jour et nuit', en: 'day and night' },
      checked: '2026-11-22',
      seen: '',
    },
    {
      region: 'FR',
      kind: 'suicide',
      name: { fr: 'prévention du suicide', en: 'suicide prevention' },
      number: '3114',
      hours: { fr: 'jour et nuit', en: 'day and night' },
      checked: '2025-01-02',
      seen: '',
    },
    {
      region: 'FR',
      kind: 'drugs',
      name: { fr: 'Drogues Info Service', en: 'Drogues Info Service' },
      number: '0 800 23 13 13',
      hours: { fr: 'de 8 h à 2 h', en: '8 am to 2 am' },
      checked: '2026-11-22',
      seen: '',
    },
    {
      region: 'CH',
      kind: 'emergency',
      name: { fr: 'ambulance', en: 'ambulance' },
      number: '144',
      hours: { fr: 'jour et nuit', en: 'day and night' },
      checked: null,
      seen: '',
    },
  ],
  needTitles: {
    'danger.withdrawal': { fr: 'Sevrage dangereux', en: 'Dangerous withdrawal' },
    'danger.suicide': { fr: 'Idées de mort', en: 'Thoughts of dying' },
    'prescriber.refusal': { fr: 'Un refus de soin', en: 'Refused care' },
    'prescriber.unheard': { fr: 'Ne pas être écouté', en: 'Not listened to' },
    'relapse.relative': { fr: 'La rechute d’un proche', en: 'A relative’s relapse' },
    'relapse.craving': { fr: 'L’envie qui revient', en: 'Craving' },
    'service.care': { fr: 'Trouver des soins', en: 'Finding care' },
    'service.reduction': { fr: 'Réduire les risques', en: 'Harm reduction' },
    'service.withdrawal': { fr: 'Se sevrer', en: 'Withdrawal care' },
    'treatment.baclofen': { fr: 'Le baclofène', en: 'Baclofen' },
  },
};
