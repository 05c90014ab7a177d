// The analysis of a page or file as a person reads it in a terminal.
import type { Scope } from '../detection/need';
import type { LibraryData } from '../library/library-data';
import type { Analysed } from './analyse';
import { readSay, readTell, type Tell } from './interface-texts';

export interface Analysis {
  engine: string | null;
  /** Number of posts read. */
  read: number;
  waiting: Analysed[];
  library: LibraryData;
}

const URGENCY = {
  crisis: 'TOUT DE SUITE',
  red: 'DANS LA JOURNÉE',
  amber: 'À RÉPONDRE',
  green: 'RIEN À FAIRE',
} as const;

export function tellAnalysis({ engine, read, waiting, library }: Analysis): string {
  const counts = `${waiting.length} sur ${read} messages lus attendent une réponse`;
  const head = engine ? `Moteur reconnu : ${engine}. ${counts}.` : `${counts}.`;
  const tell = readTell(library.needTitles);
  return [head, ...waiting.map((analysed) => tellPost(analysed, library, tell))].join('\n\n');
}

const say = readSay();

/** `other-person` → the text of `scope.otherPerson`. */
function sayScope(scope: Scope): string {
  return say(`scope.${scope.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())}`);
}

function tellPost({ item, suggestions }: Analysed, library: LibraryData, tell: Tell): string {
  const { post, detection, triage } = item;
  const by = [post.author, post.dateText].filter(Boolean).join(', ');
  const lines = [
    `${URGENCY[triage.urgency]}  message ${post.id}${by ? ` (${by})` : ''}, ${say(`voice.${detection.voice}`)}`,
  ];
  for (const { need, tier, evidence } of detection.needs) {
    const words = evidence.map(
      ({ text, scopes }) => `« ${text} »${scopes.length > 0 ? ` (${scopes.map(sayScope).join(', ')})` : ''}`,
    );
    const title = library.needTitles[need]?.fr ?? need;
    lines.push(`  ${title}${tier === 'maybe' ? ' (à vérifier)' : ''} : ${words.join(' · ')}`);
  }
  if (triage.because[0]) lines.push(`  Pourquoi : ${tell(triage.because[0])}`);
  const replies = new Map(library.replies.map((reply) => [`${reply.id}.${reply.lang}`, reply]));
  for (const { reply: id, because, sources } of suggestions.slice(0, 3)) {
    const title = replies.get(`${id}.${detection.lang}`)?.title ?? id;
    const from = [
      ...new Set(sources.map(({ source }) => library.sources.find((s) => s.id === source)?.title ?? source)),
    ];
    lines.push(`  → ${title}. ${because[0] ? tell(because[0]) : ''} D’après : ${from.join(', ')}`);
  }
  if (suggestions.length === 0) lines.push('  → Aucune réponse toute faite.');
  return lines.join('\n');
}
