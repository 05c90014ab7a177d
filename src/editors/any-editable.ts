// Anything editable that no other kind knows; not Slate nor Draft.js, whose own copy of the text a command would part from the page.
import type { EditableKind } from './editor-kind';

export const anyEditable: EditableKind = {
  name: 'contenteditable',
  seen: 'plain HTML',
  css: '[contenteditable]:not([contenteditable="false"], [data-slate-editor], .public-DraftEditor-content)',
  onlyItself: true,
  takes: 'html',
  obeys: 'paste',
  edge: '<p><br></p>',
};
