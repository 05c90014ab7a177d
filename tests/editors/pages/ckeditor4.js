// CKEditor 4 in a frame; `?inline` puts it in the page itself, as Invision 4 does, `?source` in its source view.
import { tell } from './place';

const { CKEDITOR } = window;
const { search } = location;
CKEDITOR.config.versionCheck = false;
const inPage = { removePlugins: 'exportpdf,scayt,wsc,wysiwygarea', extraPlugins: 'divarea' };
const editor = CKEDITOR.replace(
  'editor',
  search.endsWith('inline') ? inPage : { removePlugins: 'exportpdf,scayt,wsc' },
);
editor.on('instanceReady', () => {
  if (!search.endsWith('source')) return tell(() => editor.getData());
  editor.setMode('source', () => tell(() => editor.getData()));
});
