// CodeMirror 6, where people type the forum's markup.
import type { EditableKind } from './editor-kind';

export const codemirror6: EditableKind = {
  name: 'CodeMirror 6',
  seen: '6.0.2',
  css: '.cm-content',
  takes: 'typed',
  obeys: 'paste',
  edge: '\n\n',
  between: '\n',
  undoJoins: 500,
};
