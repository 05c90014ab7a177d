// Which words of a post a draft may quote: those that spoke for a need, in their sentences; never the whole post.
import type { Span } from '../post';

/** Characters at most. */
export const MOST_QUOTED = 300;
const GAP = ' […] ';

/** "" where nothing can be quoted without quoting everything. */
export function chooseQuote(text: string, evidence: readonly Span[]): string {
  const sentences = sentencesOf(text);
  const spoke = sentences.filter(({ start, end }) => evidence.some((one) => one.start < end && one.end > start));
  const chosen = spoke.length > 0 ? joined(text, spoke) : cut(oneLine(text), MOST_QUOTED);
  if (chosen !== oneLine(text)) return chosen;
  // Of a post that short, the words that spoke; else its beginning.
  const words = evidence.map(({ start, end }) => oneLine(text.slice(start, end)));
  const heard = [...new Set(words)].filter((word) => word !== '' && word !== chosen).join(GAP);
  return heard !== '' && heard.length < chosen.length ? heard : cut(chosen, Math.floor(chosen.length / 2));
}

/** As many sentences as there is room for; the first is cut where it is too long. */
function joined(text: string, spans: Span[]): string {
  let quote = '';
  let last: Span | null = null;
  for (const span of spans) {
    const words = oneLine(text.slice(span.start, span.end));
    const between = last === null ? '' : text.slice(last.end, span.start).trim() === '' ? ' ' : GAP;
    if (last !== null && quote.length + between.length + words.length > MOST_QUOTED) break;
    quote += between + words;
    last = span;
  }
  return cut(quote, MOST_QUOTED);
}

/** At the end of a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most + 1);
  const kept = head.slice(0, Math.max(head.lastIndexOf(' '), 0)).trimEnd();
  return kept === '' ? '' : `${kept} […]`;
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.!?…\n]+[.!?…]*/g)]
    .filter(([words]) => words.trim() !== '')
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
