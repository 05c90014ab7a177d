// Checks the replies against everything else: needs, sources, blanks, help lines, address, each other.
import { type Address, wordsAgainst } from '../draft/address';
import { CARET, isPlaceholder } from '../draft/placeholders';
import { type Block, classesOf, type Part, type Reply, type Sentence } from '../library/reply';
import { partsToText } from '../library/reply-text';
import type { Source } from '../sources/source';
import type { Fault } from './fault';

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

const EMERGENCY_BLANKS = ['aide:emergency', 'aide:emergency-text', 'aide:suicide', 'aide:poison'];
const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|dear|cher|chère)(?!\p{L})/iu;

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
      for (const name of classesOf(premise).filter((name) => !around.classes.has(name))) {
        const remedy = 'nommez une classe de src/detection/lexicon/, ou ajoutez-la dans premises.yml';
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
  const blanks = blanksOf(reply.blocks);
  if (
    reply.needs.some((need) => need.startsWith('danger.')) &&
    !blanks.some((name) => EMERGENCY_BLANKS.includes(name))
  ) {
    const remedy = `ajoutez une phrase avec ${EMERGENCY_BLANKS.map((name) => `{${name}}`).join(', ')}`;
    spots.push({ field: 'texte', fault: 'un danger, et aucune ligne d’aide', remedy });
  }
  if (blanks.filter((name) => name === CARET).length > 1) {
    spots.push({ field: 'texte', fault: `{${CARET}} est là plus d’une fois`, remedy: 'gardez le plus utile' });
  }
  for (const block of reply.blocks) {
    block.sentences.forEach((sentence, index) => {
      const field = `## ${block.kind}, phrase ${index + 1}`;
      const found = [
        ...checkBlanks(sentence),
        ...(reply.lang === 'fr' ? checkAddress(sentence) : []),
        ...checkGreeting(sentence),
      ];
      spots.push(...found.map((spot) => ({ field, ...spot })));
    });
  }
  return spots.map((spot) => ({ file, ...spot }));
}

/** Each need has at least two French replies. */
export function checkCoverage(replies: Reply[], needFiles: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  for (const [need, file] of needFiles) {
    const count = replies.filter(({ lang, needs }) => lang === 'fr' && needs.includes(need)).length;
    if (count >= 2) continue;
    const fault = count === 0 ? 'ce besoin n’a aucune réponse en français' : 'ce besoin n’a qu’une réponse en français';
    faults.push({ file, field: 'id', fault, remedy: `écrivez-en : npm run new -- reply ${need.replace('.', '/')}-…` });
  }
  return faults;
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

type Words = Pick<Fault, 'fault' | 'remedy'>;

function checkBlanks({ parts }: Sentence): Words[] {
  return parts.flatMap((part, index) => {
    const name = blankOf(part);
    if (name === null) return [];
    if (!isPlaceholder(name)) {
      return [
        { fault: `le blanc {${name}} n’existe pas`, remedy: 'la liste des blancs est dans src/library/README.md' },
      ];
    }
    const before = parts[index - 1];
    const joint = typeof before === 'string' ? articleBefore(name, before) : null;
    if (!joint) return [];
    return [
      {
        fault: `« ${joint} {${name}} » se lirait mal`,
        remedy: 'le blanc porte déjà son article : tournez la phrase autrement',
      },
    ];
  });
}

/** The blank reads "le 15", "l'alcool" or "un CSAPA": an article or a word that would melt with it cannot stand before it. */
function articleBefore(name: string, before: string): string | null {
  if (name.startsWith('service:')) {
    return /(?<!\p{L})(?:les?|la|l['’]|une?|du|des?|d['’]|aux?|the|an?)\s*$/iu.exec(before)?.[0].trim() ?? null;
  }
  if (name !== 'produit' && !name.startsWith('aide:')) return null;
  return /(?<!\p{L})(?:le|la|les|l['’]|de|du|des|d['’]|à|au|aux|the)\s*$/iu.exec(before)?.[0].trim() ?? null;
}

function checkAddress({ parts }: Sentence): Words[] {
  const addresses: Address[] = ['vous', 'tu'];
  return addresses.flatMap((address) => {
    const words = wordsAgainst(address, partsToText(parts, address));
    if (words.length === 0) return [];
    const remedy = 'écrivez les deux formes : [vous…|tu…], verbes compris';
    return [{ fault: `en ${address}, la phrase garde « ${words.join(' », « ')} »`, remedy }];
  });
}

function checkGreeting({ parts }: Sentence): Words[] {
  const first = parts[0];
  if (typeof first !== 'string' || !GREETING.test(first)) return [];
  return [{ fault: 'la réponse salue', remedy: 'retirez le salut : le brouillon en met un seul, avec le pseudo' }];
}

function blanksOf(blocks: Block[]): string[] {
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ parts }) => parts.flatMap((part) => blankOf(part) ?? [])),
  );
}

function blankOf(part: Part): string | null {
  return typeof part === 'object' && 'placeholder' in part ? part.placeholder : null;
}
