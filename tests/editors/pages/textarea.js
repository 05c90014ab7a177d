// The form's own field, with nothing in its place.
import { tell } from './place';

tell(() => document.getElementById('editor').value);
