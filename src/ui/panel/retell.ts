// Changes a text that the moderator has edited: what still stands as it was told follows, every other word stays.
import type { Sentence } from '../../library/reply';

/** A piece of a draft as it was told. */
export interface Piece {
  /** The same before and after a change. */
  key: Sentence | 'greeting' | 'closing' | 'sources';
  text: string;
  /** Number of its block; -1 for what stands around them. */
  block: number;
}

/** Pieces that changed are told anew where they stand, those that are gone go. */
export function retellPieces(text: string, was: readonly Piece[], now: readonly Piece[]): string {
  const anew = new Map(now.map((piece) => [piece.key, piece.text]));
  return was.reduce((left, { key, text: old }) => {
    const told = anew.get(key);
    if (told === undefined) return without(left, old);
    // A function: a "$&" in a name stays a name.
    return told === old ? left : left.replace(old, () => told);
  }, text);
}

/** New sentences come behind the moderator's words, but before a closing and sources that end the text; a greeting no longer comes. */
export function addNew(text: string, was: readonly Piece[], now: readonly Piece[]): string {
  const known = new Set(was.map(({ key }) => key));
  const fresh = now.filter(({ key }) => !known.has(key));
  const ends: string[] = [];
  let body = text.trimEnd();
  for (const { key, text: told } of now.filter(isEnd).reverse()) {
    // What began with the moderator's own words ends with them.
    if (!known.has(key)) {
      if (key === 'sources') ends.unshift(told);
    } else if (body.endsWith(told)) {
      ends.unshift(told);
      body = body.slice(0, -told.length).trimEnd();
    }
  }
  const blocks = [...new Set(fresh.map(({ block }) => block))].filter((block) => block >= 0);
  const paragraphs = blocks.map((block) =>
    fresh
      .filter((piece) => piece.block === block)
      .map(({ text: told }) => told)
      .join(' '),
  );
  return [body, ...paragraphs, ...ends].filter((part) => part !== '').join('\n\n');
}

function isEnd({ key }: Piece): boolean {
  return key === 'closing' || key === 'sources';
}

/** The paragraph that it leaves empty goes too. */
function without(text: string, old: string): string {
  const at = text.indexOf(old);
  if (at < 0) return text;
  const [before, after] = [text.slice(0, at).replace(/ +$/, ''), text.slice(at + old.length).replace(/^ +/, '')];
  const isBetween = before !== '' && after !== '' && !before.endsWith('\n') && !after.startsWith('\n');
  if (isBetween) return `${before} ${after}`;
  return before.endsWith('\n') && (after === '' || after.startsWith('\n'))
    ? `${before.trimEnd()}${after === '' ? '' : '\n\n'}${after.trimStart()}`
    : before + after;
}
