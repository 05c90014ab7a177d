// Puts a draft into the forum's reply editor, beside what stands there, and reads back what was written. Never sends.
import type { InsertResult, MarkedDraft } from '../post';
import { codemirror5 } from './codemirror5';
import { EDITABLES } from './editables';
import { isShown, standsFor } from './near';
import { openEditor } from './open-editor';
import { sceditorSource } from './sceditor-source';
import { textarea } from './textarea';
import { writeEditable } from './write-editable';
import { writeTyped } from './write-typed';

/** Milliseconds that an editor may take to open, and between two looks. */
const OPENS = 3000;
const LOOK = 50;

/** Those that take typed text; specific first. */
const TYPED = [codemirror5, sceditorSource, textarea];

/** An editor of a known kind in the page. */
interface Found {
  element: HTMLElement;
  isWritable: boolean;
  write(draft: MarkedDraft): Promise<boolean>;
}

/**
 * Writes the draft at the caret that was last in the editor, as one step of the editor's own undo, in the form that its
 * kind takes. `reply` gives the editor, or the field of the form that it stands for; it is asked again after a hidden
 * editor was opened. `not-kept`: the editor does not hold, afterwards, what it held before with the draft in its place.
 */
export async function insertDraft(reply: () => HTMLElement | null, given: MarkedDraft): Promise<InsertResult> {
  const field = reply();
  if (field && openEditor(field)) await until(() => isOpen(reply()));
  const editor = find(reply());
  if (!editor) return { ok: false, why: 'no-editor' };
  if (!editor.isWritable) return { ok: false, why: 'read-only' };
  const draft = { typed: clean(given.typed), html: clean(given.html) };
  if (draft.typed === '') return { ok: true };
  return (await editor.write(draft)) ? { ok: true } : { ok: false, why: 'not-kept' };
}

function find(field: HTMLElement | null): Found | null {
  if (!field) return null;
  for (const kind of EDITABLES) {
    const element = kind.onlyItself && !field.matches(kind.css) ? null : standsFor(field, kind.css);
    if (element)
      return { element, isWritable: element.isContentEditable, write: (draft) => writeEditable(kind, element, draft) };
  }
  for (const kind of TYPED) {
    const element = kind.find(field);
    if (element)
      return {
        element,
        isWritable: kind.writable(element),
        write: (draft) => writeTyped(kind, element, draft.typed),
      };
  }
  return null;
}

function isOpen(field: HTMLElement | null): boolean {
  const editor = find(field)?.element;
  return editor !== undefined && (editor.localName === 'body' || isShown(editor));
}

const clean = (text: string) => text.replace(/\r\n?/g, '\n').trim();

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < OPENS && !isSo(); waited += LOOK) await new Promise((done) => setTimeout(done, LOOK));
}
