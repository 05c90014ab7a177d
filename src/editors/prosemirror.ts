// ProseMirror, and Tiptap, which is made of it (Discourse's rich mode, Invision 5).
import type { EditableKind } from './editor-kind';

export const prosemirror: EditableKind = {
  name: 'ProseMirror',
  seen: 'prosemirror-view 1.42.9, Tiptap 3.34.0',
  css: '.ProseMirror',
  takes: 'html',
  obeys: 'paste',
  edge: '<p></p>',
  undoJoins: 500,
};
