// `npm run new -- reply prescriber/refus-en-douceur`: a reply whose gaps the build tells.
import { listFiles } from '../data-file';
import { NEEDS } from '../read-library';
import { REPLIES } from '../read-replies';
import { BUILD_TELLS, type Scaffold } from './scaffold';

export const reply: Scaffold = {
  what: 'une réponse',
  name: /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|en))?$/,
  nameRule:
    'fait d’une famille de besoins, d’une barre et de quelques mots en minuscules ; « .en » à la fin pour l’anglais',
  example: 'prescriber/refus-en-douceur',
  plan(name, root) {
    const [, id = '', lang = 'fr'] = /^(.*?)(?:\.(fr|en))?$/.exec(name) ?? [];
    const family = id.slice(0, id.indexOf('/'));
    const needs = listFiles(root, NEEDS).map((file) => file.slice(NEEDS.length + 1, -'.yml'.length));
    const known = needs.filter((need) => need.startsWith(`${family}.`));
    if (known.length === 0) {
      const families = [...new Set(needs.map((need) => need.slice(0, need.indexOf('.'))))];
      return `Aucun besoin de la famille « ${family} » : choisissez parmi ${families.join(', ')}.`;
    }
    return {
      made: [{ path: `${REPLIES}/${id}.${lang}.md`, text: textOf(known) }],
      next: [
        'Remplissez l’en-tête et les blocs ; retirez les blocs inutiles. La syntaxe est dans src/library/README.md.',
        BUILD_TELLS,
      ],
    };
  },
};

function textOf(needs: string[]): string {
  return `---
title: ""
# Besoins de cette famille : ${needs.join(', ')}
needs: []
voices: [self]
urgencies: [amber]
---
## acknowledge

## inform

## ask

## orient
`;
}
