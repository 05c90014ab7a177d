// The page as one tree that goes on into open shadow roots, and selectors that lead into them.
import { findAll, own, slotOf } from './plain-dom';

/** Leads, in a selector, into the open shadow root of what stands before it. */
export const INTO = ' >>> ';

/** What the node shows: an open root in place of what its host holds, and in a slot what the host was given. */
export function childrenOf(node: Node): Node[] {
  if (node.nodeType !== 1) return [...own(node, 'childNodes')];
  if (own(node as Element, 'localName') === 'slot') {
    const given = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    if (given.length > 0) return given;
  }
  const shadow = own(node as Element, 'shadowRoot');
  if (!shadow) return [...own(node, 'childNodes')];
  const left = [...own(node, 'childNodes')].filter((child) => !slotOf(child));
  return [...own(shadow, 'childNodes'), ...left];
}

/** Every element in the node, in page order, through open roots too; `enters` says which are looked into. */
export function* elementsIn(node: Node, enters: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (child.nodeType !== 1) continue;
    yield child as Element;
    if (enters(child as Element)) yield* elementsIn(child, enters);
  }
}

/**
 * Every element that the selector means, with as many steps into open roots as it says. A first step `:scope` means the
 * root itself, so `:scope >>> b` stands in the root's own shadow root.
 */
export function findDeep<T extends Element = Element>(root: ParentNode, css: string): T[] {
  const steps = css.split(INTO);
  const last = steps.pop()!;
  let roots: ParentNode[] = [root];
  for (const step of steps) {
    const hosts = roots.flatMap((one) => (step === ':scope' ? [one as Element] : [...findAll(one, step)]));
    roots = hosts.flatMap((host) => own(host, 'shadowRoot') ?? []);
  }
  if (last === ':scope') return roots as unknown as T[];
  return roots.flatMap((one) => [...findAll<T>(one, last)]);
}

/** The document or open root that the node stands in directly. */
export function scopeOf(node: Node): Document | ShadowRoot {
  return own(node, 'getRootNode').call(node) as Document | ShadowRoot;
}

/** The element whose open root the node stands in directly, or null. */
export function hostOf(node: Node): Element | null {
  return (scopeOf(node) as Partial<ShadowRoot>).host ?? null;
}
