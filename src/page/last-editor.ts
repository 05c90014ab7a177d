// The editor of the page that the moderator was in last: where an answer to a selected text goes.

/** Follows the focus until the signal aborts; what it gives may be asked at any time. */
export function followEditors(document: Document, signal: AbortSignal): () => HTMLElement | null {
  let last = editorOf(focused(document));
  document.addEventListener(
    'focusin',
    (event) => {
      last = editorOf(event.composedPath()[0] as Element | undefined) ?? last;
    },
    { signal, capture: true },
  );
  return () => (last?.isConnected ? last : null);
}

/** In open shadow roots, too. */
function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The textarea, or the root of what is editable; null for anything else. */
function editorOf(element: Element | null | undefined): HTMLElement | null {
  if (element?.localName === 'textarea') return element as HTMLElement;
  let root = element as HTMLElement | null | undefined;
  if (!root?.isContentEditable) return null;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
