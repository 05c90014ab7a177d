// The reply form of the tests' forum, with spies on everything that could send.
import type { EditorPage } from './editor-browsers';

export interface Seen {
  submits: number;
  /** Made clicks on anything that submits or leads away, and all others. */
  sendingClicks: number;
  clicks: number;
  madeKeys: number;
  /** Values of the field after each of its `input` events. */
  inputs: string[];
  /** What the form would have sent, had it been sent. */
  payload: string | null;
}

export const replyForm = (attributes = '', value = '') => `
  <style>
    [contenteditable] { min-height: 3em; border: 1px solid }
    .CodeMirror, .cm-editor { border: 1px solid }
  </style>
  <form id="form" action="/posted"><textarea id="editor" name="message" rows="8" ${attributes}>${value}</textarea>
  <input id="elsewhere"><button id="send" name="submit">Envoyer</button></form>
  <script>
    var seen = { submits: 0, sendingClicks: 0, clicks: 0, madeKeys: 0, inputs: [], payload: null };
    addEventListener('submit', (event) => {
      event.preventDefault();
      seen.submits++;
      seen.payload = new FormData(event.target).get('message').replaceAll('\\r', '');
    });
    addEventListener('click', (event) => {
      if (event.isTrusted) return;
      seen.clicks++;
      if (event.composedPath().some((e) => e.matches?.('a[href], input, button:not([type=button])'))) seen.sendingClicks++;
    }, true);
    for (const key of ['keydown', 'keypress', 'keyup']) addEventListener(key, (e) => { if (!e.isTrusted) seen.madeKeys++; }, true);
    document.getElementById('editor').addEventListener('input', (event) => seen.inputs.push(event.target.value));
  </script>`;

export const seenIn = (page: EditorPage) => page.evaluate<Seen>('window.seen');
