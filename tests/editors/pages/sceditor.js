// SCEditor with its BBCode format; `?source` starts it in its source view, `?native` leaves undo to the browser.
import { tell } from './place';

const field = document.getElementById('editor');
const { sceditor } = window;
const isSource = location.search.endsWith('source');
sceditor.create(field, {
  format: 'bbcode',
  plugins: location.search.endsWith('native') ? '' : 'undo',
  style: '/npm/sceditor/minified/themes/content/default.min.css',
  emoticonsEnabled: false,
  startInSourceMode: isSource,
  width: 600,
  height: 200,
});
const editor = sceditor.instance(field);
tell(() => (isSource ? editor.getSourceEditorValue(false) : editor.getBody().innerHTML));
