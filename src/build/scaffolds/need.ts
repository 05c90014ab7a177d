// `npm run new -- need prescriber.waiting`: a need whose gaps the build tells.
import { NEEDS } from '../read-library';
import { BUILD_TELLS, type Scaffold } from './scaffold';

export const need: Scaffold = {
  what: 'un besoin',
  name: /^[a-z]+\.[a-z]+$/,
  nameRule: 'fait d’une famille, d’un point et d’un mot, en minuscules',
  example: 'prescriber.waiting',
  plan: (name) => ({
    made: [{ path: `${NEEDS}/${name}.yml`, text: textOf(name) }],
    next: [
      'Écrivez ce que montre le message, les tournures qui le disent, et des exemples : ils servent d’essais.',
      `Ajoutez au moins deux réponses en français : npm run new -- reply ${name.replace('.', '/')}-…`,
      'Ajoutez des messages étiquetés de ce besoin à tests/corpus/, puis apprenez-le au modèle : npm run train',
      BUILD_TELLS,
    ],
  }),
};

function textOf(id: string): string {
  return `id: ${id}
title: { fr: "", en: "" }
# Ce que montre le message, en une phrase.
about:
  fr: ""
  en: ""
# Les tournures qui le disent ; src/detection/README.md en donne la syntaxe.
cues:
  fr: []
  en: []
# Celles qui le démentent.
counter:
  fr: []
  en: []
# Messages entiers, comme ils s'écrivent : avec ce besoin, et sans lui malgré l'apparence.
examples:
  yes: []
  no: []
`;
}
