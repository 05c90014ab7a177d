// Anything editable that no other kind knows.
import type { EditableKind } from './editor-kind';

export const anyEditable: EditableKind = {
  name: 'contenteditable',
  seen: 'plain HTML',
  css: '[contenteditable]:not([contenteditable="false"])',
  takes: 'html',
  obeys: 'paste',
  edge: '<p><br></p>',
};
