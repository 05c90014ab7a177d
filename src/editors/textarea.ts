// A plain textarea, also when a framework listens to its `input` events, and the source view of the editors that have one.
import { insertTextIntoField } from 'text-field-edit';
import type { TypedKind } from './editor-kind';
import { standsFor } from './near';

/** Where an editor shows its source, the words go there: it copies them over the form's own field. */
const SOURCES = [
  { css: 'textarea.cke_source', in: 'CKEditor 3–4' },
  { css: '.ck-source-editing-area > textarea', in: 'CKEditor 5' },
];

export const textarea: TypedKind<HTMLTextAreaElement> = {
  name: 'textarea',
  takes: 'typed',
  find(element) {
    const source = standsFor(element, SOURCES.map(({ css }) => css).join());
    return (source ?? (element.localName === 'textarea' ? element : null)) as HTMLTextAreaElement | null;
  },
  writable(editor) {
    return !editor.readOnly && !editor.matches(':disabled');
  },
  read(editor) {
    return editor.value;
  },
  room(editor) {
    return editor.maxLength < 0 ? Number.POSITIVE_INFINITY : editor.maxLength;
  },
  caret(editor) {
    return editor.selectionEnd;
  },
  insert(editor, text, at) {
    editor.focus();
    // Text goes wherever the focus is: a hidden editor, which takes none, must not send it into another field.
    if ((editor.getRootNode() as Document | ShadowRoot).activeElement !== editor) return;
    editor.setSelectionRange(at, at);
    insertTextIntoField(editor, text);
    // Chromium joins the words typed next to the insertion in one undo step, unless the caret is placed anew.
    editor.setSelectionRange(at + text.length, at + text.length);
  },
};
