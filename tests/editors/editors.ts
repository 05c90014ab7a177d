// Every reply editor that the suite puts a draft into: the real ones, as their makers publish them.
import { readFileSync } from 'node:fs';
import type { PayloadForm } from './payload';

export interface TestedEditor {
  /** As the table names it, with the version that is installed. */
  name: string;
  /** Module of `pages/` that puts it in place of the form's field, and what follows `?` in the address. */
  page: string;
  search?: string;
  /** Scripts and styles of packages that it needs. */
  npm?: string[];
  /** Where to click to be in it. */
  click: string;
  /** An expression for the element that a forum engine would give; the form's field where it is left out. */
  reply?: string;
  payload: PayloadForm;
}

const VERSION = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const BY_SCEDITOR = {
  page: 'sceditor',
  npm: ['themes/default.min.css', 'sceditor.min.js', 'formats/bbcode.js', 'plugins/undo.js'].map(
    (path) => `sceditor/minified/${path}`,
  ),
};
const BY_CKEDITOR4 = { page: 'ckeditor4', npm: ['ckeditor4/ckeditor.js'] };
const SCEDITOR = `SCEditor ${VERSION('sceditor')}`;
const CKEDITOR4 = `CKEditor ${VERSION('ckeditor4')}`;
const LEXICAL = `Lexical ${VERSION('lexical')}`;

export const EDITORS: readonly TestedEditor[] = [
  { name: 'textarea', page: 'textarea', click: '#editor', payload: 'typed' },
  { name: `textarea tenu par React ${VERSION('react')}`, page: 'react', click: '#editor', payload: 'typed' },
  { name: `textarea tenu par Preact ${VERSION('preact')}`, page: 'preact', click: '#editor', payload: 'typed' },
  { name: `textarea tenu par Vue ${VERSION('@vue/runtime-dom')}`, page: 'vue', click: '#editor', payload: 'typed' },
  { name: SCEDITOR, ...BY_SCEDITOR, click: '.sceditor-container iframe', payload: 'bbcode' },
  {
    name: `${SCEDITOR}, sans son annulation`,
    ...BY_SCEDITOR,
    search: '?native',
    click: '.sceditor-container iframe',
    payload: 'bbcode',
  },
  {
    name: `${SCEDITOR}, vue source`,
    ...BY_SCEDITOR,
    search: '?source',
    click: '.sceditor-container textarea',
    payload: 'typed',
  },
  {
    name: `CKEditor ${VERSION('@ckeditor/ckeditor5-editor-classic')}`,
    page: 'ckeditor5',
    click: '.ck-editor__editable',
    payload: 'html',
  },
  { name: `Tiptap ${VERSION('@tiptap/core')}`, page: 'tiptap', click: '.ProseMirror', payload: 'html' },
  {
    name: `ProseMirror (view ${VERSION('prosemirror-view')})`,
    page: 'prosemirror',
    click: '.ProseMirror',
    payload: 'html',
  },
  { name: 'structure de Froala, sans Froala', page: 'editable', click: '.fr-element', payload: 'html' },
  { name: CKEDITOR4, ...BY_CKEDITOR4, click: 'iframe.cke_wysiwyg_frame', payload: 'html' },
  {
    name: `${CKEDITOR4}, dans la page`,
    ...BY_CKEDITOR4,
    search: '?inline',
    click: '.cke_wysiwyg_div',
    payload: 'html',
  },
  { name: `${CKEDITOR4}, vue source`, ...BY_CKEDITOR4, search: '?source', click: '.cke_source', payload: 'typed' },
  {
    name: `TinyMCE ${VERSION('tinymce')}`,
    page: 'tinymce',
    npm: ['tinymce/tinymce.min.js'],
    click: 'iframe.tox-edit-area__iframe',
    payload: 'html',
  },
  { name: `Quill ${VERSION('quill')}`, page: 'quill', click: '.ql-editor', payload: 'html' },
  { name: LEXICAL, page: 'lexical', click: '#composer', payload: 'html' },
  {
    name: `${LEXICAL}, dans un shadow root`,
    page: 'lexical',
    search: '?shadow',
    click: '#composer',
    reply: `document.querySelector('#composer').shadowRoot.querySelector('[contenteditable]')`,
    payload: 'html',
  },
  {
    name: `EasyMDE ${VERSION('easymde')} (CodeMirror 5)`,
    page: 'easymde',
    npm: ['easymde/dist/easymde.min.css', 'easymde/dist/easymde.min.js'],
    click: '.CodeMirror',
    payload: 'typed',
  },
  { name: `CodeMirror ${VERSION('codemirror')}`, page: 'codemirror6', click: '.cm-content', payload: 'typed' },
];
