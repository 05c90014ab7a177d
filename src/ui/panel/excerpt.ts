// Cuts a post to the passages around the words that spoke, and a passage into pieces that are marked or not.
import type { NeedFound } from '../../detection/need';
import type { Span } from '../../post';

/** Words that spoke; faint where they count in part, or only perhaps. */
export interface Mark extends Span {
  faint: boolean;
}

export interface Piece {
  text: string;
  look: 'plain' | 'marked' | 'faint';
}

export function marksOf(needs: NeedFound[]): Mark[] {
  return needs.flatMap(({ tier, evidence }) =>
    evidence.map(({ start, end, scopes }) => ({ start, end, faint: tier === 'maybe' || scopes.length > 0 })),
  );
}

/** The pieces of `within` (by default of the whole text), in order; together they are its text. */
export function pieces(text: string, marks: Mark[], within: Span = { start: 0, end: text.length }): Piece[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > within.start && edge < within.end);
  const cuts = [...new Set([within.start, ...inside, within.end])].sort((a, b) => a - b);
  const found: Piece[] = [];
  for (const [i, end] of cuts.slice(1).entries()) {
    const start = cuts[i] ?? end;
    const look = lookAt(start, marks);
    const last = found.at(-1);
    if (last?.look === look) last.text += text.slice(start, end);
    else found.push({ text: text.slice(start, end), look });
  }
  return found;
}

function lookAt(at: number, marks: Mark[]): Piece['look'] {
  const here = marks.filter(({ start, end }) => start <= at && at < end);
  if (here.length === 0) return 'plain';
  return here.every(({ faint }) => faint) ? 'faint' : 'marked';
}

/** Up to this many characters, what is left of another paragraph is a scrap. */
const SCRAP = 40;

/**
 * The passages that reach `reach` characters around each mark, cut between words.
 * Without a mark, the beginning of the text.
 */
export function passages(text: string, marks: Span[], reach: number): Span[] {
  const sound = marks
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const around = (sound.length > 0 ? sound : [{ start: 0, end: 0 }])
    .map(({ start, end }) => ({ start: wordStart(text, start, reach), end: wordEnd(text, end, reach) }))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of around) {
    const last = joined.at(-1);
    if (last && span.start <= last.end + SCRAP) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** The first word that begins at most `reach` characters before `mark`. */
function wordStart(text: string, mark: number, reach: number): number {
  const from = mark - reach;
  if (from <= 0) return 0;
  const start = text.slice(from - 1, mark).search(/\s\S/);
  if (start < 0) return mark;
  // A scrap of the paragraph before says nothing.
  const scrap = text.slice(from + start, Math.min(from + start + SCRAP, mark)).match(/^.*\n\s*/s)?.[0].length ?? 0;
  return from + start + scrap;
}

/** The end of the last word that ends at most `reach` characters after `mark`. */
function wordEnd(text: string, mark: number, reach: number): number {
  const to = mark + reach;
  if (to >= text.length) return text.length;
  const end = mark + (text.slice(mark, to + 1).match(/^.*\S(?=\s)/s)?.[0].length ?? 0);
  // Nor does one of the paragraph behind.
  const scrap = text.slice(Math.max(end - SCRAP, mark), end).match(/\s*\n.*$/s)?.[0].length ?? 0;
  return end - scrap;
}
