// Lexical, whose forum writes each change to the form's field; `?shadow` puts it in an open shadow root.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { hideField, placeAfter, tell } from './place';

const field = hideField();
const place = placeAfter(field);
const isInShadow = location.search.endsWith('shadow');
const root = document.createElement('div');
root.contentEditable = 'true';
root.setAttribute('role', 'textbox');
(isInShadow ? place.attachShadow({ mode: 'open' }) : place).append(root);
place.id = 'composer';

const onError = (error) => {
  throw error;
};
const editor = createEditor({ namespace: 'forum', nodes: [LinkNode], onError });
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.registerUpdateListener(() => {
  field.value = editor.read(() => $generateHtmlFromNodes(editor));
});
tell(() => JSON.stringify(editor.getEditorState()));
