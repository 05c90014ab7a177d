// `npm run new -- rule injonctions`: a rule of dialogue for the review of drafts, in the shape that the review will read.
import { listFiles } from '../data-file';
import type { Scaffold } from './scaffold';

const RULES = 'src/review/rules';

export const rule: Scaffold = {
  what: 'une règle de relecture',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  nameRule: 'en minuscules, chiffres et tirets',
  example: 'injonctions',
  plan(name, root) {
    const isRead = listFiles(root, 'src/review').some((file) => file.endsWith('.ts'));
    return {
      made: [{ path: `${RULES}/${name}.yml`, text: TEXT }],
      next: [
        'Remplissez la règle ; chaque champ est expliqué dans le fichier.',
        ...(isRead
          ? []
          : ['La relecture des brouillons n’existe pas encore : la règle est gardée pour elle, rien ne la lit.']),
      ],
    };
  },
};

const TEXT = `# Ce que la règle demande, en quelques mots.
title: { fr: "", en: "" }
# Ce qui est relevé : « words » (des mots ou des tournures).
kind: words
# stop : à confirmer avant d'insérer ; warn : à revoir ; info : bon à savoir.
level: warn
# Pourquoi, en une phrase, et le document qui le dit (document/section, voir src/sources).
why: { fr: "", en: "" }
source: ""
# Ce qui est relevé, dans chaque langue.
words:
  fr: []
  en: []
# Ce que l'on peut écrire à la place.
instead: { fr: "", en: "" }
# Des phrases entières : relevées, et laissées en paix malgré l'apparence. Elles servent d'essais.
examples:
  yes: []
  no: []
`;
