// Tiptap, whose forum writes each change to the form's field (as Invision 5 does).
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { hideField, placeAfter, tell } from './place';

const field = hideField();
const editor = new Editor({
  element: placeAfter(field),
  extensions: [StarterKit],
  onUpdate: () => {
    field.value = editor.getHTML();
  },
});
tell(() => editor.getHTML());
