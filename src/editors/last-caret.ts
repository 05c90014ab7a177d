// Where the moderator last had the caret in a reply editor.
import type { EditorKind } from './editor-kind';

const visited = new WeakSet<EventTarget>();

/** Notes, until the signal aborts, which editors the moderator has been in. */
export function watchCarets(document: Document, signal: AbortSignal): void {
  const note = (event: Event) => {
    if (event.isTrusted && event.target) visited.add(event.target);
  };
  for (const type of ['pointerdown', 'keyup']) document.addEventListener(type, note, { signal, capture: true });
}

/**
 * The offset of the last caret. A caret at the very start of an editor that nobody has been in is only where the
 * browser put it: the end of what stands there, often a quote, is meant.
 */
export function lastCaret<E extends HTMLElement>(kind: EditorKind<E>, element: E): number {
  const caret = kind.caret(element);
  return caret === 0 && !visited.has(element) ? kind.read(element).length : caret;
}
