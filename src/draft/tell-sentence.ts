// One sentence of a reply as text, in one address, and which of its blanks nothing fills.

import type { Address } from '../language/address';
import { CARET, isPlaceholder, type PlaceholderName } from '../library/placeholder-names';
import type { Sentence } from '../library/reply';
import { partsToText } from '../library/reply-text';
import type { Service } from '../services/service';
import { fillPlaceholder, type Known } from './placeholders';

/** A blank that nothing fills: what stands there instead, or null where its sentence is left out. */
export interface Blank {
  name: PlaceholderName;
  text: string | null;
}

export interface ToldSentence {
  /** Null where a blank that cannot be filled leaves the sentence out, or the region does. */
  text: string | null;
  blanks: Blank[];
  /** The help lines that the text names. */
  lines: Service[];
  /** Numbers of these lines and names of the places of care: what need not be told in full again. */
  names: string[];
}

/** How a sentence begins that holds in France alone; elsewhere it would only hold up its reader. */
const IN_FRANCE = /^(En|In) France\b/;

const LEFT_OUT: ToldSentence = { text: null, blanks: [], lines: [], names: [] };

/** `caretSign` stands where the caret goes. */
export function tellSentence({ parts }: Sentence, address: Address, known: Known, caretSign = ''): ToldSentence {
  const blanks: Blank[] = [];
  const lines: Service[] = [];
  const places: string[] = [];
  const fill = (name: string): string => {
    if (name === CARET) return caretSign;
    if (!isPlaceholder(name)) return '';
    const filling = fillPlaceholder(name, known);
    if (!filling.filled) blanks.push({ name, text: filling.text });
    lines.push(...filling.lines);
    if (name.startsWith('service:')) places.push(name);
    return filling.text ?? '';
  };
  const text = partsToText(parts, address, fill);
  if (known.region !== 'FR' && IN_FRANCE.test(text)) return LEFT_OUT;
  if (blanks.some((blank) => blank.text === null)) return { ...LEFT_OUT, blanks };
  const names = [...lines.map(({ number }) => number), ...places];
  return { text: startsWithName(parts, blanks) ? text : withCapital(text), blanks, lines, names };
}

/** A name keeps its small letter. */
function startsWithName([first]: Sentence['parts'], blanks: Blank[]): boolean {
  const name = typeof first === 'object' && 'placeholder' in first ? first.placeholder : null;
  return name === 'auteur' && !blanks.some((blank) => blank.name === name);
}

function withCapital(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
}
