// CodeMirror 5, and EasyMDE and SimpleMDE, which are made of it: keys go to a field out of sight, and only lines in view stand in the page.
import type { TypedKind } from './editor-kind';
import { paste } from './hand-over';
import { standsFor } from './near';

export const codemirror5: TypedKind<HTMLTextAreaElement> = {
  name: 'CodeMirror 5',
  takes: 'typed',
  find: (element) => standsFor(element, '.CodeMirror')?.querySelector('textarea') ?? null,
  writable: (editor) => !editor.readOnly && !editor.disabled,
  read: (editor) => lines(editor).map(textOf).join('\n'),
  room: () => Number.POSITIVE_INFINITY,
  caret(editor) {
    const end = place(editor, '.CodeMirror-selected') ?? place(editor, '.CodeMirror-cursor');
    let at = 0;
    for (const line of end ? lines(editor) : []) {
      if (line.getBoundingClientRect().bottom > end!.middle) return at + offsetIn(line, end!);
      at += textOf(line).length + 1;
    }
    return Math.max(0, at - 1);
  },
  insert(editor, text) {
    editor.focus();
    // The field holds what is selected; written again before the text, it stays.
    paste(editor, 'text/plain', editor.value + text);
  },
};

const lines = (editor: HTMLElement) => [
  ...(editor.closest('.CodeMirror')?.querySelectorAll<HTMLElement>('.CodeMirror-line') ?? []),
];

const textOf = (line: HTMLElement) => (line.textContent ?? '').replaceAll('\u200B', '');

interface Place {
  right: number;
  middle: number;
}

/** Where the caret shows, or the selection ends. */
function place(editor: HTMLElement, css: string): Place | null {
  const marks = [...(editor.closest('.CodeMirror')?.querySelectorAll(css) ?? [])].map((e) => e.getBoundingClientRect());
  const lowest = marks.sort((a, b) => a.bottom - b.bottom || a.right - b.right).at(-1);
  if (!lowest) return null;
  return { right: css.endsWith('cursor') ? lowest.left : lowest.right, middle: (lowest.top + lowest.bottom) / 2 };
}

/** How many code units of the line stand before the place. */
function offsetIn(line: HTMLElement, { right, middle }: Place): number {
  const words = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const range = line.ownerDocument.createRange();
  let at = 0;
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
      if (node.nodeValue?.[i] === '\u200B') continue;
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const sign = range.getBoundingClientRect();
      if (sign.bottom > middle && sign.left >= right - 1) return at;
      at++;
    }
  }
  return at;
}
