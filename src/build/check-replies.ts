// Checks the replies against everything else: needs, sources, blanks, help lines, address, each other.
import type { Voice } from '../detection/need';
import { CARET } from '../library/placeholder-names';
import { classesOf, type Reply } from '../library/reply';
import { checkSentence, EMERGENCY_BLANKS, hasManyCarets, lacksHelpLine } from '../library/reply-checks';
import type { Source } from '../sources/source';
import { URGENCIES } from '../triage/triage';
import { checkForms, otherGenders } from './check-forms';
import type { Fault } from './fault';
import { wordsOfCheck, wordsOfForm, wordsOfGender } from './reply-faults';

export interface Surroundings {
  needs: ReadonlySet<string>;
  sources: Source[];
  /** Ids of the documents whose file is at fault: what they hold is not known. */
  unreadSources: ReadonlySet<string>;
  /** Names of the word classes of the lexicon. */
  classes: ReadonlySet<string>;
  /** Ids of every reply file, sound or not. */
  replyIds: ReadonlySet<string>;
}

type Spot = Omit<Fault, 'file'>;

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];

export function checkReply(file: string, reply: Reply, around: Surroundings): Fault[] {
  const sections = new Set(
    around.sources.flatMap(({ id, sections }) => sections.map((section) => `${id}/${section.id}`)),
  );
  const spots: Spot[] = [];
  reply.needs.forEach((need, index) => {
    if (around.needs.has(need)) return;
    const remedy = `choisissez parmi ${[...around.needs].join(', ')}`;
    spots.push({ field: `needs[${index}]`, fault: `le besoin « ${need} » n’existe pas`, remedy });
  });
  for (const key of ['when', 'unless'] as const) {
    reply[key].forEach((premise, index) => {
      for (const name of classesOf(premise).filter((name) => !around.classes.has(name) && !isCircumstance(name))) {
        const remedy = 'nommez une classe de src/detection/lexicon/, ou ajoutez-la dans src/library/premises/';
        spots.push({ field: `${key}[${index}]`, fault: `la classe « ${name} » n’existe pas`, remedy });
      }
    });
  }
  reply.related.forEach((id, index) => {
    if (around.replyIds.has(id) && id !== reply.id) return;
    const remedy = 'nommez une autre réponse par son chemin sans langue : famille/nom';
    spots.push({ field: `related[${index}]`, fault: `« ${id} » n’est pas une autre réponse`, remedy });
  });
  for (const { source, section } of reply.sources) {
    if (sections.has(`${source}/${section}`) || around.unreadSources.has(source)) continue;
    spots.push({ field: `[^${source}/${section}]`, ...unknownSource(source, section, around.sources) });
  }
  if (lacksHelpLine(reply)) {
    const remedy = `ajoutez une phrase avec ${EMERGENCY_BLANKS.map((name) => `{${name}}`).join(', ')}`;
    spots.push({ field: 'texte', fault: 'un danger, et aucune ligne d’aide', remedy });
  }
  if (hasManyCarets(reply.blocks)) {
    spots.push({ field: 'texte', fault: `{${CARET}} est là plus d’une fois`, remedy: 'gardez le plus utile' });
  }
  for (const block of reply.blocks) {
    block.sentences.forEach((sentence, index) => {
      const field = `## ${block.kind}, phrase ${index + 1}`;
      for (const check of checkSentence(sentence, reply.lang)) spots.push({ field, ...wordsOfCheck(check) });
      if (reply.lang === 'en') return;
      for (const form of checkForms(sentence)) spots.push({ field, ...wordsOfForm(form) });
      for (const word of otherGenders(sentence)) spots.push({ field, ...wordsOfGender(word) });
    });
  }
  return spots.map((spot) => ({ file, ...spot }));
}

/** Who writes, or how urgent it is: what a premise may name beside word classes. */
function isCircumstance(name: string): boolean {
  return [...VOICES, ...URGENCIES].some((one) => one === name);
}

function unknownSource(source: string, section: string, sources: Source[]): Pick<Fault, 'fault' | 'remedy'> {
  const known = sources.find(({ id }) => id === source);
  if (!known) {
    const remedy = `choisissez parmi ${sources.map(({ id }) => id).join(', ')}`;
    return { fault: `le document « ${source} » n’existe pas`, remedy };
  }
  const remedy = `choisissez parmi ${known.sections.map(({ id }) => id).join(', ')}`;
  return { fault: `« ${source} » n’a pas de section « ${section} »`, remedy };
}
