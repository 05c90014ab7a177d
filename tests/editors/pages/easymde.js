// EasyMDE, made of CodeMirror 5, in place of the form's field.
import { tell } from './place';

const element = document.getElementById('editor');
const editor = new window.EasyMDE({
  element,
  spellChecker: false,
  autoDownloadFontAwesome: false,
  toolbar: false,
  status: false,
  forceSync: true,
});
tell(() => editor.value());
