// SCEditor's source view, where most of its users write; its words are copied over the form's own field.
import type { TypedKind } from './editor-kind';
import { inOneInput } from './hand-over';
import { standsFor } from './near';
import { textarea } from './textarea';

export const sceditorSource: TypedKind<HTMLTextAreaElement> = {
  ...textarea,
  name: 'SCEditor, source view',
  find(element) {
    return standsFor(element, '.sceditor-container.sourceMode > textarea') as HTMLTextAreaElement | null;
  },
  insert(editor, text, at) {
    inOneInput(editor, () => textarea.insert(editor, text, at));
  },
};
