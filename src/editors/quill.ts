// Quill (Vanilla's older rich editor, bespoke forums).
import type { EditableKind } from './editor-kind';

export const quill: EditableKind = {
  name: 'Quill',
  seen: '2.0.3',
  css: '.ql-editor',
  takes: 'html',
  obeys: 'paste',
  edge: '<p></p>',
  undoJoins: 1000,
};
