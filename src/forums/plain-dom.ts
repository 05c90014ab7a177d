// The DOM as the standard defines it, whatever names the elements of a page bear.
//
// A page can hide the members of `document` and of any form behind elements (`<img name="querySelector">`,
// `<input name="parentElement">`); the members of their prototypes cannot be hidden.

/** What the DOM itself calls `key` of this node. */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const prototype = Object.getPrototypeOf(node) as object;
  return key in prototype ? (Reflect.get(prototype, key, node) as N[K]) : node[key];
}

/** Every descendant that the selector means, in page order. */
export function findAll<T extends Element = Element>(root: ParentNode, css: string): NodeListOf<T> {
  return (own(root, 'querySelectorAll') as ParentNode['querySelectorAll']).call(root, css) as NodeListOf<T>;
}

export function find<T extends Element = Element>(root: ParentNode, css: string): T | null {
  return (own(root, 'querySelector') as ParentNode['querySelector']).call(root, css) as T | null;
}

export function matches(element: Element, css: string): boolean {
  return own(element, 'matches').call(element, css);
}

/** The slot of an open shadow root that shows the node, or null. */
export function slotOf(node: Node): Element | null {
  return own(node as Element, 'assignedSlot') ?? null;
}

/** The node around this one as the page shows it: around what a slot shows the slot, around an open root its host. */
export function parentOf(node: Node): Node | null {
  return slotOf(node) ?? own(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Whether the inner node is the outer one or stands in it, through open shadow roots too. */
export function isWithin(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The words that stand in the element itself, without those of the elements in it. */
export function looseWords(element: Element): string {
  return [...own(element, 'childNodes')].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
}
