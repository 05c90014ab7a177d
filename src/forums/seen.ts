// A selector that remembers where it was seen, and how a list of them is asked.
import { findDeep } from './open-roots';
import { find, findAll, matches, own } from './plain-dom';

/** A selector, and the versions of the engine whose pages it was seen in ("3.1–3.3"). */
export interface Seen {
  css: string;
  in: string;
  /** What is meant stands in this attribute of the element, not in its text (for a link: not in its `href`). */
  attribute?: string;
  /** Stands in the open shadow root of an element that this selector means; ` >>> ` in it leads into further ones. */
  host?: string;
}

/** An element, and the selector that found it. */
export interface Found<T extends Element = Element> {
  element: T;
  seen: Seen;
}

/** What the first fruitful selector finds first that `fits`: the root itself or something in it. */
export function firstSeen<T extends Element = Element>(
  root: ParentNode,
  list: readonly Seen[],
  fits: (element: T, seen: Seen) => boolean = () => true,
): Found<T> | null {
  for (const seen of list) {
    for (const element of foundBy<T>(root, seen)) if (fits(element, seen)) return { element, seen };
  }
  return null;
}

/** The first element that the first fruitful selector finds and that `fits`. */
export function firstOf<T extends Element = Element>(
  root: ParentNode,
  list: readonly Seen[],
  fits: (element: T) => boolean = () => true,
): T | null {
  return firstSeen<T>(root, list, fits)?.element ?? null;
}

function* foundBy<T extends Element>(root: ParentNode, { css, host }: Seen): Generator<T> {
  if (host === undefined) {
    if (root.nodeType === 1 && matches(root as Element, css)) yield root as T;
    yield* findAll<T>(root, css);
    return;
  }
  for (const outside of findDeep(root, host)) {
    const shadow = own(outside, 'shadowRoot');
    if (shadow) yield* findAll<T>(shadow, css);
  }
}

/** What the selector means of the element: an attribute, or the text. */
export function wordsOf({ element, seen }: Found): string | null {
  return seen.attribute === undefined ? words(element) : element.getAttribute(seen.attribute);
}

/** The text without the scripts that stand in it. */
function words(element: Element): string {
  if (matches(element, 'script, style')) return '';
  if (!find(element, 'script, style')) return element.textContent ?? '';
  return [...own(element, 'childNodes')]
    .map((node) => (node.nodeType === 1 ? words(node as Element) : node.nodeType === 3 ? node.nodeValue : ''))
    .join('');
}

/** Whether the element itself is meant by one of the selectors. */
export function isOneOf(element: Element, list: readonly Seen[]): boolean {
  return list.some(({ css }) => matches(element, css));
}

/** Whether the page holds anything that one of the selectors means. */
export function holdsAny(root: ParentNode, list: readonly Seen[]): boolean {
  return list.some(({ css }) => find(root, css) !== null);
}

/** One selector that finds what any of the list finds outside of shadow roots; nothing, if there is none. */
export function anyOf(list: readonly Seen[]): string {
  return (
    list
      .filter(({ host }) => host === undefined)
      .map(({ css }) => css)
      .join(', ') || ':not(*)'
  );
}
