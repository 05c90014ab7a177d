// A textarea that React controls: it puts its own copy back after each event.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { placeAfter, tell } from './place';

const field = document.getElementById('editor');
const place = placeAfter(field);
field.remove();

function Field() {
  const [text, setText] = useState('');
  tell(() => text);
  return createElement('textarea', {
    id: 'editor',
    name: 'message',
    rows: 8,
    value: text,
    onChange: (event) => setText(event.target.value),
  });
}

createRoot(place).render(createElement(Field));
