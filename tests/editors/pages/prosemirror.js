// Bare ProseMirror, whose forum writes each change to the form's field (as Discourse does).
import { baseKeymap } from '@tiptap/pm/commands';
import { history, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMSerializer, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { hideField, placeAfter, tell } from './place';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    br: { group: 'inline', inline: true, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
    link: {
      attrs: { href: {} },
      parseDOM: [{ tag: 'a[href]', getAttrs: (a) => ({ href: a.getAttribute('href') }) }],
      toDOM: ({ attrs }) => ['a', attrs, 0],
    },
  },
});
const field = hideField();
const plugins = [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)];
const view = new EditorView(placeAfter(field), {
  state: EditorState.create({ schema, plugins }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    field.value = html();
  },
});

function html() {
  const copy = document.createElement('div');
  copy.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
  return copy.innerHTML;
}

tell(html);
