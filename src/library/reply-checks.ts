// What is wrong in a reply that reads well: blanks that nobody knows, two addresses at once, a greeting, a danger without a help line.
import { type Address, wordsAgainst } from '../language/address';
import type { Lang } from '../post';
import { CARET, isPlaceholder } from './placeholder-names';
import type { Block, Part, Reply, Sentence } from './reply';
import { partsToText } from './reply-text';

export type SentenceCheckKind = 'unknown-blank' | 'article-before-blank' | 'against-vous' | 'against-tu' | 'greeting';

export interface SentenceCheck {
  kind: SentenceCheckKind;
  /** The words at fault; the name of the blank where there is one. */
  words: string;
}

/** The help lines of which a reply to a danger must name one. */
export const EMERGENCY_BLANKS: readonly string[] = [
  'aide:emergency',
  'aide:emergency-text',
  'aide:suicide',
  'aide:poison',
];
const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|dear|cher|chère)(?!\p{L})/iu;

export function checkSentence(sentence: Sentence, lang: Lang): SentenceCheck[] {
  return [
    ...checkBlanks(sentence),
    ...(lang === 'fr' ? [...checkAddress(sentence, 'vous'), ...checkAddress(sentence, 'tu')] : []),
    ...checkGreeting(sentence),
  ];
}

/** Whether a reply to a danger names no help line. */
export function lacksHelpLine({ needs, blocks }: Pick<Reply, 'needs' | 'blocks'>): boolean {
  const isToDanger = needs.some((need) => need.startsWith('danger.'));
  return isToDanger && !blanksOf(blocks).some((name) => EMERGENCY_BLANKS.includes(name));
}

/** Whether the caret has more than one place. */
export function hasManyCarets(blocks: Block[]): boolean {
  return blanksOf(blocks).filter((name) => name === CARET).length > 1;
}

function checkBlanks({ parts }: Sentence): SentenceCheck[] {
  return parts.flatMap((part, index): SentenceCheck[] => {
    const name = blankOf(part);
    if (name === null) return [];
    if (!isPlaceholder(name)) return [{ kind: 'unknown-blank', words: `{${name}}` }];
    const before = parts[index - 1];
    const joint = typeof before === 'string' ? articleBefore(name, before) : null;
    return joint ? [{ kind: 'article-before-blank', words: `${joint} {${name}}` }] : [];
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

function checkAddress({ parts }: Sentence, address: Address): SentenceCheck[] {
  const words = wordsAgainst(address, partsToText(parts, address));
  return words.length > 0 ? [{ kind: `against-${address}`, words: words.join(' », « ') }] : [];
}

function checkGreeting({ parts }: Sentence): SentenceCheck[] {
  const first = parts[0];
  const greeting = typeof first === 'string' ? GREETING.exec(first) : null;
  return greeting ? [{ kind: 'greeting', words: greeting[0] }] : [];
}

function blanksOf(blocks: Block[]): string[] {
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ parts }) => parts.flatMap((part) => blankOf(part) ?? [])),
  );
}

function blankOf(part: Part): string | null {
  return typeof part === 'object' && 'placeholder' in part ? part.placeholder : null;
}
