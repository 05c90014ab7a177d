// Hands a text to an editor: as a paste, which most of them read themselves, or by the browser's own command.
import type { EditableKind } from './editor-kind';

/** At the selection, in one step. `text` is in the form that the kind takes. */
export function handOver(kind: EditableKind, editor: HTMLElement, text: string): void {
  const isHtml = kind.takes === 'html';
  const command = () => editor.ownerDocument.execCommand(isHtml ? 'insertHTML' : 'insertText', false, text);
  if (kind.obeys === 'paste') {
    if (!paste(editor, isHtml ? 'text/html' : 'text/plain', text)) command();
  } else {
    inOneInput(editor, command);
  }
}

/** Whether the page took it; the browser itself does nothing with a paste that is no real one. */
export function paste(editor: HTMLElement, type: 'text/html' | 'text/plain', text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, text);
  // Firefox leaves `clipboardData` out, and lets a page read only what came in by its own two members.
  const given: ClipboardEventInit & { dataType: string; data: string } = {
    ...{ clipboardData, dataType: type, data: text },
    ...{ bubbles: true, cancelable: true, composed: true },
  };
  return !editor.dispatchEvent(new ClipboardEvent('paste', given));
}

/**
 * For an editor that makes steps of its undo from `input` events: a command tells of none by name, or, in Chromium, of
 * one for each line.
 */
export function inOneInput(editor: HTMLElement, command: () => void): void {
  const place = editor.ownerDocument.defaultView;
  const hush = (event: Event) => event.stopImmediatePropagation();
  place?.addEventListener('input', hush, true);
  command();
  place?.removeEventListener('input', hush, true);
  editor.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
}
