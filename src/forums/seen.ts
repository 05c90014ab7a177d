// A selector that remembers where it was seen, and how a list of them is asked.

/** A selector, and the versions of the engine whose pages it was seen in ("3.1–3.3"). */
export interface Seen {
  css: string;
  in: string;
}

/** The first element that the first fruitful selector finds and that `fits`. */
export function firstOf<T extends Element = Element>(
  root: ParentNode,
  list: Seen[],
  fits: (element: T) => boolean = () => true,
): T | null {
  for (const { css } of list) {
    for (const element of root.querySelectorAll<T>(css)) if (fits(element)) return element;
  }
  return null;
}

/** Whether the element itself is meant by one of the selectors. */
export function isOneOf(element: Element, list: Seen[]): boolean {
  return list.some(({ css }) => element.matches(css));
}

/** One selector that finds what any of the list finds; nothing, if the list is empty. */
export function anyOf(list: Seen[]): string {
  return list.map(({ css }) => css).join(', ') || ':not(*)';
}
