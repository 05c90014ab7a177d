// The editors that show the finished text, in the order in which they are looked for: specific first.
import { anyEditable } from './any-editable';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { codemirror6 } from './codemirror6';
import type { EditableKind } from './editor-kind';
import { froala } from './froala';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { sceditor } from './sceditor';
import { tinymce } from './tinymce';

export const EDITABLES: readonly EditableKind[] = [
  sceditor,
  ckeditor5,
  prosemirror,
  froala,
  ckeditor4,
  tinymce,
  quill,
  lexical,
  codemirror6,
  anyEditable,
];
