// Finds what the page shows in place of a hidden field of the form, where scripts put their editors.

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The closest one around the element, within its form; one that shows goes first. */
export function nearby<E extends HTMLElement>(element: Element, css: string): E | null {
  const end = element.closest('form') ?? element.parentElement?.parentElement ?? element.parentElement;
  for (let place = element.parentElement; place && end?.contains(place); place = place.parentElement) {
    const found = [...place.querySelectorAll<E>(css)];
    if (found.length > 0) return found.find(isShown) ?? found[0]!;
  }
  return null;
}

/** The element itself, if it is meant, or what stands for it while it is hidden; of a frame, its body. */
export function standsFor(element: HTMLElement, css: string): HTMLElement | null {
  if (element.matches(css)) return bodyOf(element);
  const found = isShown(element) ? null : nearby<HTMLElement>(element, css);
  return found && isShown(found) ? bodyOf(found) : null;
}

function bodyOf(element: HTMLElement): HTMLElement | null {
  return element.localName === 'iframe' ? ((element as HTMLIFrameElement).contentDocument?.body ?? null) : element;
}
