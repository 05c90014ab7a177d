// Where the moderator last had the caret in a reply editor, and when they last typed.

/** Editors that the moderator has been in. */
const visited = new WeakSet<EventTarget>();
/** Where the selection was when the focus left. */
const leftAt = new WeakMap<EventTarget, Range>();
const typedAt = new WeakMap<EventTarget, number>();

/** Takes note, until the signal aborts, of the moderator's ways; also in frames, where some editors are. */
export function watchCarets(document: Document, signal: AbortSignal): void {
  const follow = (place: Document) => {
    for (const type of ['pointerdown', 'keyup', 'focusout'])
      place.addEventListener(type, note, { signal, capture: true });
  };
  const followFrame = (frame: EventTarget | null) => {
    const inside = frame && 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null;
    if (inside) follow(inside);
  };
  follow(document);
  for (const frame of document.querySelectorAll('iframe')) followFrame(frame);
  document.addEventListener('load', ({ target }) => followFrame(target), { signal, capture: true });
}

function note(event: Event): void {
  const target = event.composedPath()[0] as HTMLElement | undefined;
  if (!event.isTrusted || !target?.localName) return;
  const editor = editableRoot(target);
  if (event.type === 'focusout') {
    const range = editor.isContentEditable ? liveRange(editor) : null;
    if (range) leftAt.set(editor, range.cloneRange());
    return;
  }
  visited.add(editor);
  if (event.type === 'keyup') typedAt.set(editor, performance.now());
}

/** The element itself, if it is not a part of something editable. */
function editableRoot(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

export function hasVisited(editor: HTMLElement): boolean {
  return visited.has(editor);
}

/** Milliseconds since a key was last let go in the editor. */
export function stillFor(editor: HTMLElement): number {
  return performance.now() - (typedAt.get(editor) ?? Number.NEGATIVE_INFINITY);
}

/** The selection within something editable, where the focus left it if it has. */
export function lastRange(editor: HTMLElement, isFocused: boolean): Range | null {
  const kept = leftAt.get(editor);
  const isKept = kept && editor.contains(kept.startContainer) && editor.contains(kept.endContainer);
  return !isFocused && isKept ? kept : liveRange(editor);
}

export function selectionOf(editor: HTMLElement): Selection | null {
  const place = editor.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  return place.getSelection?.() ?? editor.ownerDocument.getSelection();
}

function liveRange(editor: HTMLElement): Range | null {
  const selection = selectionOf(editor);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.startContainer) && editor.contains(range.endContainer) ? range : null;
}
