// The report of one evaluation, as a person reads it in a terminal.
import type { Cost } from './cost';
import type { Evaluation } from './evaluation';
import { MISSES, type Misses } from './misses';
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
import { sectionAsText } from './table';

const MOST_IDS = 30;
const KINDS: Record<keyof Misses, string> = {
  dangerMissed: 'dangers manqués',
  crisisUnderrated: 'crises sous-estimées',
  waitingMissed: 'messages en attente pris pour verts',
  dangerFalseAlarm: 'fausses alertes de danger',
  greenFlagged: 'messages verts signalés',
};

export function tellEvaluation(file: string, evaluation: Evaluation, cost: Cost): string {
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
    [`Évaluation de ${file}`, ...howMeasured(evaluation)].join('\n'),
    ...sections.flatMap((section) => (section ? [sectionAsText(section)] : [])),
    tellMisses(evaluation.misses),
    tellCost(cost),
  ].join('\n\n');
}

function tellMisses(misses: Misses): string {
  const lines = MISSES.filter((kind) => misses[kind].length > 0).map((kind) => {
    const ids = misses[kind];
    const more = ids.length > MOST_IDS ? `, et ${ids.length - MOST_IDS} autres` : '';
    return `  ${KINDS[kind]} (${ids.length}) : ${ids.slice(0, MOST_IDS).join(', ')}${more}`;
  });
  return ['À REVOIR', ...(lines.length > 0 ? lines : ['  rien'])].join('\n');
}
