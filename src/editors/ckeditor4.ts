// CKEditor 4, in a frame (vBulletin 5) or in the page itself (Invision 4).
import type { EditableKind } from './editor-kind';

export const ckeditor4: EditableKind = {
  name: 'CKEditor 4',
  seen: '4.22.1',
  css: 'iframe.cke_wysiwyg_frame, .cke_wysiwyg_div',
  takes: 'html',
  obeys: 'paste',
  edge: '',
};
