// Writes a draft into an editor of typed text, with a blank line around it, and reads back what stands there.
import type { TypedKind } from './editor-kind';
import { hasVisited } from './last-caret';

/** Whether the editor holds, afterwards, exactly what it held before with the draft in its place. */
export async function writeTyped<E extends HTMLElement>(
  kind: TypedKind<E>,
  editor: E,
  draft: string,
): Promise<boolean> {
  const at = lastCaret(kind, editor);
  const left = kind.read(editor).slice(0, at);
  const right = kind.read(editor).slice(at);
  const piece = apart(left, draft, right);
  const whole = left + piece + right;
  if (whole.length > kind.room(editor)) return false;

  kind.insert(editor, piece, at);
  // A framework that keeps its own copy puts it back after its `input` listener, not in it.
  await new Promise((done) => setTimeout(done));
  return kind.read(editor) === whole;
}

/**
 * A caret at the very start of an editor that nobody has been in is only where the browser put it: the end of what
 * stands there, often a quote, is meant.
 */
function lastCaret<E extends HTMLElement>(kind: TypedKind<E>, editor: E): number {
  const caret = kind.caret(editor);
  return caret === 0 && !hasVisited(editor) ? kind.read(editor).length : caret;
}

/** The draft with the line breaks that keep a blank line between it and its neighbours. */
function apart(left: string, draft: string, right: string): string {
  const above = left.trim() === '' ? 0 : 2 - breaks(/\s*$/.exec(left));
  const below = right.trim() === '' ? 0 : 2 - breaks(/^\s*/.exec(right));
  return '\n'.repeat(Math.max(0, above)) + draft + '\n'.repeat(Math.max(0, below));
}

function breaks(blank: RegExpExecArray | null): number {
  return (blank?.[0] ?? '').split('\n').length - 1;
}
