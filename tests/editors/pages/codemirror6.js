// CodeMirror 6, whose forum writes each change to the form's field.
import { basicSetup, EditorView } from 'codemirror';
import { hideField, placeAfter, tell } from './place';

const field = hideField();
const text = () => view.state.doc.toString();
const extensions = [
  basicSetup,
  EditorView.lineWrapping,
  EditorView.updateListener.of(() => {
    field.value = text();
  }),
];
const view = new EditorView({ parent: placeAfter(field), extensions });
tell(text);
