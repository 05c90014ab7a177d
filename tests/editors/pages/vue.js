// A textarea that Vue controls.
import { createApp, h, ref } from '@vue/runtime-dom';
import { placeAfter, tell } from './place';

const field = document.getElementById('editor');
const place = placeAfter(field);
field.remove();
const text = ref('');
const onInput = (event) => {
  text.value = event.target.value;
};
tell(() => text.value);

createApp({
  render: () => h('textarea', { id: 'editor', name: 'message', rows: 8, value: text.value, onInput }),
}).mount(place);
