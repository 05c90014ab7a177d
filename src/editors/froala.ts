// Froala (XenForo 2): not tried itself, since its licence wants a purchase of who installs it; tried on an editable of its structure.
import type { EditableKind } from './editor-kind';

export const froala: EditableKind = {
  name: 'Froala',
  seen: 'none; structure of XenForo 2.1–2.3',
  css: '.fr-element[contenteditable]',
  takes: 'html',
  obeys: 'paste',
  edge: '<p><br></p>',
  // XenForo writes each paragraph to its BBCode as one line.
  between: '<p><br></p>',
};
