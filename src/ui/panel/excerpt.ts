// Cuts a post to the passages around the words that spoke, and a passage into marked and unmarked pieces.
import type { Span } from '../../post';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Sorted, without empty spans; spans that touch or overlap become one. Spans are clipped to the text. */
function joinSpans(spans: Span[], length: number): Span[] {
  const sorted = spans
    .map((span) => ({ start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** The pieces of `within` (by default of the whole text), in order; together they are its text. */
export function pieces(text: string, marks: Span[], within: Span = { start: 0, end: text.length }): Piece[] {
  const found: Piece[] = [];
  let at = within.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) found.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of joinSpans(marks, text.length)) {
    if (mark.end <= within.start || mark.start >= within.end) continue;
    add(Math.max(mark.start, within.start), false);
    add(Math.min(mark.end, within.end), true);
  }
  add(within.end, false);
  return found;
}

/**
 * The passages that reach `reach` characters around each mark, cut between words.
 * Without a mark, the beginning of the text.
 */
export function passages(text: string, marks: Span[], reach: number): Span[] {
  const joined = joinSpans(marks, text.length);
  const around = joined.length > 0 ? joined : [{ start: 0, end: 0 }];
  return joinSpans(
    around.map((mark) => ({ start: wordStart(text, mark.start, reach), end: wordEnd(text, mark.end, reach) })),
    text.length,
  );
}

/** The first word that begins at most `reach` characters before `mark`. */
function wordStart(text: string, mark: number, reach: number): number {
  const from = mark - reach;
  if (from <= 0) return 0;
  const before = text.slice(from - 1, mark);
  const start = before.search(/\s\S/);
  return start < 0 ? mark : from + start;
}

/** The end of the last word that ends at most `reach` characters after `mark`. */
function wordEnd(text: string, mark: number, reach: number): number {
  const to = mark + reach;
  if (to >= text.length) return text.length;
  const after = text.slice(mark, to + 1);
  const end = after.match(/^.*\S(?=\s)/s)?.[0].length;
  return mark + (end ?? 0);
}
