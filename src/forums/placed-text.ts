// A plain text that knows, for each of its characters, where it stands in the page.
import type { Span } from '../post';

/** A stretch of one node: characters `start` to `end` of a text node, or 0 to 1 for a smiley's image as a whole. */
export interface Piece {
  node: Text | Element;
  start: number;
  end: number;
}

/** A piece, and which characters of the text it gave. */
interface Run extends Piece {
  at: number;
  length: number;
}

/** Grows in page order; white space is folded as a browser folds it. */
export class PlacedText {
  text = '';
  #runs: Run[] = [];
  #lines = 0;
  #space: { node: Text; start: number } | null = null;

  /** Appends characters without white space. */
  append(characters: string, piece: Piece): void {
    if (this.text !== '' && this.#lines > 0) this.text += '\n'.repeat(this.#lines);
    else if (this.text !== '' && this.#space) {
      const { node, start } = this.#space;
      this.#push(' ', { node, start, end: start + 1 });
    }
    this.#lines = 0;
    this.#space = null;
    this.#push(characters, piece);
  }

  /** White space: one space if more follows on the same line. */
  appendSpace(node: Text, start: number): void {
    this.#space ??= { node, start };
  }

  /** A line break that somebody typed. */
  breakLine(count = 1): void {
    this.#lines += count;
  }

  /** At least so many line breaks, those already there included: the edge of a block. */
  breakBlock(count: number): void {
    this.#lines = Math.max(this.#lines, count);
  }

  /** What the page holds of these characters, in page order; line breaks that no node holds are left out. */
  piecesOf({ start, end }: Span): Piece[] {
    const pieces: Piece[] = [];
    if (start >= end) return pieces;
    for (const run of this.#runs) {
      if (run.at >= end || run.at + run.length <= start) continue;
      const piece = isText(run.node)
        ? {
            ...run,
            start: run.start + Math.max(0, start - run.at),
            end: run.start + Math.min(run.length, end - run.at),
          }
        : run;
      const last = pieces.at(-1);
      // Two runs of one node have but folded white space between them.
      if (last?.node === piece.node) last.end = piece.end;
      else pieces.push({ node: piece.node, start: piece.start, end: piece.end });
    }
    return pieces;
  }

  #push(characters: string, piece: Piece): void {
    const last = this.#runs.at(-1);
    const follows = last?.node === piece.node && last.end === piece.start && last.at + last.length === this.text.length;
    if (last && follows) {
      last.end = piece.end;
      last.length += characters.length;
    } else {
      this.#runs.push({ ...piece, at: this.text.length, length: characters.length });
    }
    this.text += characters;
  }
}

/** The range from the beginning of one piece to the end of another. */
export function rangeBetween(first: Piece, last: Piece): Range {
  const range = first.node.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, first.start);
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, last.end);
  else range.setEndAfter(last.node);
  return range;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
