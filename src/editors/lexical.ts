// Lexical (Reddit's new composer, in the page or in an open shadow root).
import type { EditableKind } from './editor-kind';

export const lexical: EditableKind = {
  name: 'Lexical',
  seen: '0.52.0',
  css: '[data-lexical-editor="true"]',
  takes: 'html',
  obeys: 'paste',
  edge: '<p></p>',
  undoJoins: 300,
};
