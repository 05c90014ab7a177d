// TinyMCE (bbPress, WordPress add-ons, Moodle).
import type { EditableKind } from './editor-kind';

export const tinymce: EditableKind = {
  name: 'TinyMCE',
  seen: '6.8.6',
  css: 'iframe.tox-edit-area__iframe, .mce-edit-area > iframe, .mce-content-body[contenteditable]',
  takes: 'html',
  obeys: 'paste',
  edge: '',
};
