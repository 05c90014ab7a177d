// The page of results that stands beside the corpus.
import type { Cost } from './cost';
import type { Evaluation } from './evaluation';
import {
  authorsSection,
  familiesSection,
  howMeasured,
  languagesSection,
  measuresSection,
  needsSection,
  perturbationsSection,
  systemsSection,
  tellCost,
  urgencySection,
} from './sections';
import { sectionAsMarkdown } from './table';

/** One part of the page: some posts, and what was found on them. */
export interface Chapter {
  title: string;
  /** Which posts these are, in a sentence. */
  about: string;
  evaluation: Evaluation;
}

const INTRODUCTION = `# Ce que vaut la détection

Page écrite par \`npm run evaluate -- --page\` : ne la modifiez pas à la main.

**Tous les messages sont inventés : rien n’est prouvé ici sur de vrais messages.** Chaque message du corpus est jugé par un
modèle qui n’a rien lu de son auteur.

- *Attend une réponse* (« flagged ») : tout sauf vert. *Urgent* : crise ou rouge. L’urgence se mesure sans le vert.
- *Sûr* : montré d’emblée. *À vérifier* : proposé, replié. La moyenne des besoins laisse de côté ceux qui n’ont pas d’exemple.
- *Jumeaux* : deux messages presque pareils dont l’étiquette bascule ; il faut avoir raison sur les deux.
- Trois nombres (\`TO_CHECK\` et \`ANY_DANGER\` dans \`answer.ts\`, \`LEFT_ABOVE_NEED\` dans \`thresholds.ts\`) ont été choisis en
  regardant \`heldout\`, \`heldout-ordinary\`, \`heldout-evening\` et des messages relus par des juges : ces trois chapitres flattent un peu.
- Entre crochets : intervalle à 95 %, par tirages d’auteurs entiers.`;

export function resultsPage(chapters: readonly Chapter[], cost: Cost): string {
  return `${[INTRODUCTION, tellCost(cost), ...chapters.map(tellChapter)].join('\n\n')}\n`;
}

function tellChapter({ title, about, evaluation }: Chapter): string {
  const sections = [
    measuresSection(evaluation),
    evaluation.systems.length > 0 ? systemsSection(evaluation) : null,
    needsSection(evaluation),
    familiesSection(evaluation),
    urgencySection(evaluation),
    languagesSection(evaluation),
    perturbationsSection(evaluation),
    authorsSection(evaluation),
  ];
  return [
    `## ${title}`,
    [about, ...howMeasured(evaluation)].join('\n'),
    ...sections.flatMap((section) => (section ? [sectionAsMarkdown(section, 3)] : [])),
  ].join('\n\n');
}
