// CKEditor 5 (Drupal 10 and later, Vanilla, bespoke forums); it gives back what is written past its model.
import type { EditableKind } from './editor-kind';

export const ckeditor5: EditableKind = {
  name: 'CKEditor 5',
  seen: '48.5.2',
  css: '.ck-editor__editable',
  takes: 'html',
  obeys: 'paste',
  edge: '<p></p>',
};
