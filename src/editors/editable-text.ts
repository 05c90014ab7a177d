// The words of something editable as lines, so that what stood there can be compared with what stands there.

const BLOCK = /^(?:address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Lines without the empty ones; white space counts as one space, and signs of no width not at all. */
export function linesIn(text: string): string[] {
  const lines = text.replace(/[\u200B\u2060\uFEFF]/g, '').split('\n');
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

export function linesOf(node: Node): string[] {
  return linesIn(textOf(node));
}

/** A line break stands where a block begins or ends. */
function textOf(node: Node): string {
  // Only what is typed keeps its breaks, and there each line is an element.
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
  const name = (node as Element).localName;
  if (name === 'br') return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  return name && BLOCK.test(name) ? `\n${text}\n` : text;
}

export function linesBefore(root: HTMLElement, caret: Range): string[] {
  return linesOf(part(root, root, caret, true));
}

export function linesAfter(root: HTMLElement, caret: Range): string[] {
  return linesOf(part(root, root, caret, false));
}

/** Whether words stand in the line of the caret, before it and after it. */
export function wordsBeside(root: HTMLElement, caret: Range): { before: boolean; after: boolean } {
  const block = blockOf(root, caret.startContainer);
  const isWord = (text: string | undefined) => /[^\s\u200B\u2060\uFEFF]/.test(text ?? '');
  return {
    before: isWord(
      textOf(part(root, block, caret, true))
        .split('\n')
        .at(-1),
    ),
    after: isWord(textOf(part(root, block, caret, false)).split('\n')[0]),
  };
}

function blockOf(root: HTMLElement, node: Node): Node {
  for (let place: Node | null = node; place && place !== root; place = place.parentNode) {
    if (BLOCK.test((place as Element).localName ?? '')) return place;
  }
  return root;
}

/** A copy of what stands in the place before the caret, or after it. */
function part(root: HTMLElement, place: Node, caret: Range, isBefore: boolean): DocumentFragment {
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(place);
  if (isBefore) range.setEnd(caret.startContainer, caret.startOffset);
  else range.setStart(caret.startContainer, caret.startOffset);
  return range.cloneContents();
}
