// Puts a draft into the forum's reply editor, beside what stands there, and reads back what was written. Never sends.
import type { InsertResult } from '../post';
import type { EditorKind } from './editor-kind';
import { lastCaret } from './last-caret';
import { textarea } from './textarea';

/** Specific first. */
const KINDS: readonly EditorKind[] = [textarea];

/**
 * Writes the draft at the caret that was last in the editor, as one step of the editor's own undo.
 * `not-kept`: the editor does not hold, afterwards, exactly what it held before with the draft in its place.
 */
export async function insertDraft(element: Element | null, draft: string): Promise<InsertResult> {
  const kind = element && KINDS.find((k) => k.recognises(element));
  if (!kind?.recognises(element!)) return { ok: false, why: 'no-editor' };
  if (!kind.writable(element)) return { ok: false, why: 'read-only' };

  const text = draft.replace(/\r\n?/g, '\n').trim();
  if (text === '') return { ok: true };

  const at = lastCaret(kind, element);
  const left = kind.read(element).slice(0, at);
  const right = kind.read(element).slice(at);
  const piece = apart(left, text, right);
  const whole = left + piece + right;
  if (whole.length > kind.room(element)) return { ok: false, why: 'not-kept' };

  kind.insert(element, piece, at);
  // A framework that keeps its own copy puts it back after its `input` listener, not in it.
  await new Promise((done) => setTimeout(done));
  return kind.read(element) === whole ? { ok: true } : { ok: false, why: 'not-kept' };
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
