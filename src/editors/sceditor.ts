// SCEditor as it shows the finished text (MyBB, SMF 2.1, add-ons of phpBB); its source view is a textarea.
import type { EditableKind } from './editor-kind';

export const sceditor: EditableKind = {
  name: 'SCEditor',
  seen: '3.2.1',
  css: '.sceditor-container.wysiwygMode > iframe',
  takes: 'html',
  // A paste gets in, but its undo does not take it back.
  obeys: 'command',
  edge: '<p><br></p>',
  between: '<p><br></p>',
};
