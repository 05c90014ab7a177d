// A plain textarea, also when a framework listens to its `input` events.
import { insertTextIntoField } from 'text-field-edit';
import type { EditorKind } from './editor-kind';

export const textarea: EditorKind<HTMLTextAreaElement> = {
  name: 'textarea',
  recognises(element): element is HTMLTextAreaElement {
    return element.localName === 'textarea';
  },
  writable(element) {
    return !element.readOnly && !element.matches(':disabled');
  },
  read(element) {
    return element.value;
  },
  room(element) {
    return element.maxLength < 0 ? Number.POSITIVE_INFINITY : element.maxLength;
  },
  caret(element) {
    return element.selectionEnd;
  },
  insert(element, text, at) {
    element.focus();
    // Text goes wherever the focus is: a hidden editor, which takes none, must not send it into another field.
    if (element.ownerDocument.activeElement !== element) return;
    element.setSelectionRange(at, at);
    insertTextIntoField(element, text);
    // Chromium joins the words typed next to the insertion in one undo step, unless the caret is placed anew.
    element.setSelectionRange(at + text.length, at + text.length);
  },
};
