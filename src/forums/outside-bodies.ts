// The page without what members wrote in it: nothing in a post may pass for a part of the forum's own page.
import { findAll, parentOf } from './plain-dom';

/** Answers selectors as the document does, without the elements that stand in one of the bodies; knows nothing else. */
export function outsideBodies(document: Document, bodies: readonly Element[]): Document {
  const inside = new Set<Node>(bodies);
  const isOutside = (element: Element) => {
    for (let node: Node | null = element; node; node = parentOf(node)) if (inside.has(node)) return false;
    return true;
  };
  const querySelectorAll = (css: string) => [...findAll(document, css)].filter(isOutside);
  const querySelector = (css: string) => querySelectorAll(css)[0] ?? null;
  return Object.create({ querySelector, querySelectorAll }) as Document;
}
