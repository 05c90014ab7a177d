// Shows which words of a post spoke, by the CSS Custom Highlight API: no node is added to the post.

const NAME = 'relais-evidence';

// Words, ground and line have colours of their own: they are read on light pages and on dark ones.
const STYLE = `::highlight(${NAME}) {
  color: #1f1300;
  background-color: #ffdf80;
  text-decoration: underline 2px #a34700;
}`;

export interface EvidenceLight {
  show(ranges: Range[]): void;
  hide(): void;
}

/** Both the highlight and its style sheet go when the signal aborts. */
export function evidenceLight(document: Document, signal: AbortSignal): EvidenceLight {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  const hide = () => void CSS.highlights?.delete(NAME);
  signal.addEventListener('abort', () => {
    hide();
    style.remove();
  });
  return {
    hide,
    show(ranges) {
      if (!CSS.highlights) return;
      // One call after the other: in Firefox's content scripts `add` and `set` give nothing back to chain on.
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(NAME, highlight);
    },
  };
}
