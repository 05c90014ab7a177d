// `npm run new -- source entourage`: a document and its sections, whose gaps the build tells.
import { SOURCES } from '../read-library';
import { BUILD_TELLS, type Scaffold } from './scaffold';

export const source: Scaffold = {
  what: 'une source',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  nameRule: 'court, en minuscules, chiffres et tirets',
  example: 'entourage',
  plan: (name) => ({
    made: [{ path: `${SOURCES}/${name}.yml`, text: TEXT }],
    next: [`Les réponses s’y réfèrent par [^${name}/section], après le point de la phrase.`, BUILD_TELLS],
  }),
};

const TEXT = `title: ""
publisher: ""
author: null
# Jour du document, s'il en a un : 2026-11-22
date: null
# Langue du document : fr ou en
lang: fr
sections:
  - id: premiere-section
    title: ""
    # Ce que dit la section, avec nos propres mots.
    summary: ""
`;
