// Writes a draft into something editable, at the last caret, and reads back what stands there.
import type { MarkedDraft } from '../post';
import { linesAfter, linesBefore, linesIn, linesOf, wordsBeside } from './editable-text';
import type { EditableKind } from './editor-kind';
import { handOver } from './hand-over';
import { hasVisited, lastRange, selectionOf, stillFor } from './last-caret';

/** Milliseconds in which an editor has followed the focus and the selection. */
const FOLLOWS = 50;
/** Times that what stands there is looked at before it is said not to be kept. */
const LOOKS = 10;

/** Whether the editor holds, afterwards, the lines that it held before with those of the draft in their place. */
export async function writeEditable(kind: EditableKind, editor: HTMLElement, draft: MarkedDraft): Promise<boolean> {
  const pause = (kind.undoJoins ?? 0) - stillFor(editor);
  if (pause > 0) await wait(pause);
  const caret = await takeCaret(editor);
  if (!caret) return false;
  const before = linesBefore(editor, caret);
  const after = linesAfter(editor, caret);
  const words = wordsBeside(editor, caret);
  const own = inParagraphs(draft[kind.takes], kind.between);
  const edge = (hasWords: boolean, lines: string[]) =>
    hasWords ? kind.edge : lines.length > 0 ? (kind.between ?? '') : '';
  const expected = [...before, ...linesMeant(kind, own), ...after].join('\n');

  handOver(kind, editor, edge(words.before, before) + own + edge(words.after, after));
  for (let look = 0; look < LOOKS; look++) {
    await wait(FOLLOWS);
    if (linesOf(editor).join('\n') === expected) return true;
  }
  return false;
}

/** Gives it the focus and a caret, the last one or the end; null where it takes none. */
async function takeCaret(editor: HTMLElement): Promise<Range | null> {
  const place = editor.getRootNode() as Document | ShadowRoot;
  const isFocused = place.activeElement === editor && editor.ownerDocument.hasFocus();
  const last = lastRange(editor, isFocused)?.cloneRange();
  if (!isFocused) {
    editor.ownerDocument.defaultView?.focus();
    editor.focus();
    await wait(FOLLOWS);
  }
  if (place.activeElement !== editor) return null;
  const isMeant = last && (hasVisited(editor) || linesBefore(editor, last).length > 0);
  const caret = isMeant ? last : endOf(editor);
  caret.collapse(false);
  const selection = selectionOf(editor);
  const { anchorNode, anchorOffset, isCollapsed } = selection ?? {};
  const isThere = isCollapsed && anchorNode === caret.startContainer && anchorOffset === caret.startOffset;
  if (!isThere) selection?.collapse(caret.startContainer, caret.startOffset);
  // Also where it stands there already: the editor may not have heard yet of the last key that moved it.
  await wait(FOLLOWS);
  return caret;
}

/** In the last paragraph, before the break that holds an empty one open. */
function endOf(editor: HTMLElement): Range {
  let last: Node = editor;
  while (last.lastChild && last.lastChild.nodeName !== 'BR') last = last.lastChild;
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(last);
  if (last.lastChild) range.setEndBefore(last.lastChild);
  return range;
}

const inParagraphs = (text: string, between = '') => text.replaceAll('</p>\n<p>', `</p>${between}<p>`);

const linesMeant = (kind: EditableKind, text: string) =>
  kind.takes === 'html' ? linesOf(new DOMParser().parseFromString(text, 'text/html').body) : linesIn(text);

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
