// Quill, whose forum writes each change to the form's field.
import Quill from 'quill';
import { hideField, placeAfter, tell } from './place';

const field = hideField();
const editor = new Quill(placeAfter(field), { modules: { toolbar: false } });
editor.on('text-change', () => {
  field.value = editor.getSemanticHTML();
});
tell(() => JSON.stringify(editor.getContents()));
