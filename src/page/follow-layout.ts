// Tells when things of the page may stand elsewhere than before.

/**
 * Calls `place` before the next frame whenever the layout may have changed, until the signal aborts.
 * Gives what names the elements to watch besides the page itself.
 */
export function followLayout(
  document: Document,
  place: () => void,
  signal: AbortSignal,
): (elements: Element[]) => void {
  let asked = false;
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) place();
    });
  };

  const observer = new ResizeObserver(ask);
  signal.addEventListener('abort', () => observer.disconnect());
  // What scrolls with the document needs nothing; a part of it that scrolls by itself does.
  const scrolled = (event: Event) => {
    if (event.target !== document) ask();
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });

  return (elements) => {
    observer.disconnect();
    // What pushes them down makes something around them taller, be it in a part of the page that scrolls by itself.
    const around = new Set<Element>([document.documentElement, document.body]);
    for (const one of elements) for (let node: Element | null = one; node; node = node.parentElement) around.add(node);
    for (const element of around) observer.observe(element);
    place();
  };
}
