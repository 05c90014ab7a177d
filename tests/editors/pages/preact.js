// A textarea that Preact controls.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { placeAfter, tell } from './place';

const field = document.getElementById('editor');
const place = placeAfter(field);
field.remove();

function Field() {
  const [text, setText] = useState('');
  tell(() => text);
  return h('textarea', {
    id: 'editor',
    name: 'message',
    rows: 8,
    value: text,
    onInput: (event) => setText(event.currentTarget.value),
  });
}

render(h(Field), place);
