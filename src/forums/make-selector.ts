// Selectors for what stands in an unknown page: as plain as may be, and no word of a member in them.
import { className as isWordLike } from '@medv/finder';
import { classesOf } from './fields';
import { findDeep, hostOf, INTO, scopeOf } from './open-roots';
import { own, parentOf } from './plain-dom';

/** An element, and the post (or shadow root) within which it is to be found. */
export interface Aim {
  root: Element | ShadowRoot;
  target: Element;
  /** What is asked before the root, and must not hold what the selector means. */
  first?: readonly Element[];
}

/** How far around an element its selector may look. */
const LEVELS = 3;
/** What tells structure, never a person. */
const TELLING = ['itemprop', 'rel', 'slot', 'part', 'role', 'data-testid'];

/**
 * The selector that finds the target first in the most roots, or null if it misses it in half of them. `skip` says what
 * is never meant.
 */
export function partSelector(aims: readonly Aim[], skip: (element: Element) => boolean = () => false): string | null {
  const inner = aims.filter(({ root, target }) => outerHost(root, target) !== null);
  if (inner.length * 2 <= aims.length) return plainSelector(aims, skip);
  const hosted = inner.map(({ root, target }) => ({ root, target, host: outerHost(root, target)! }));
  const isSelf = hosted.every(({ root, host }) => root === host);
  const way = isSelf ? ':scope' : plainSelector(hosted.map(({ root, host }) => ({ root, target: host })));
  const rest = partSelector(
    hosted.map(({ host, target }) => ({ root: own(host, 'shadowRoot')!, target })),
    skip,
  );
  return way && rest && way + INTO + rest;
}

/** The outermost element, the root itself included, whose open root the target stands in. */
function outerHost(root: Element | ShadowRoot, target: Element): Element | null {
  const scope = root.nodeType === 1 ? scopeOf(root) : root;
  let outer: Element | null = null;
  for (let at: Element | null = target; at && scopeOf(at) !== scope; at = hostOf(at)) outer = hostOf(at);
  return outer;
}

function plainSelector(aims: readonly Aim[], skip: (element: Element) => boolean = () => false): string | null {
  let best: { css: string; hits: number } | null = null;
  const tried = new Set<string>();
  for (const { root, target } of aims.slice(0, 3)) {
    for (const css of candidates(target, root)) {
      if (tried.has(css)) continue;
      tried.add(css);
      const hits = aims.filter(
        (aim) => firstIn(aim.root, css, skip) === aim.target && !aim.first?.some((one) => firstIn(one, css, skip)),
      ).length;
      if (hits > (best?.hits ?? aims.length / 2 - 0.01)) best = { css, hits };
      if (hits === aims.length) return css;
    }
  }
  return best?.css ?? null;
}

function firstIn(root: Element | ShadowRoot, css: string, skip: (element: Element) => boolean): Element | null {
  return findDeep(root, css).find((element) => !skip(element)) ?? null;
}

/** From the plainest to the most exact. */
function* candidates(target: Element, root: Element | ShadowRoot): Generator<string> {
  if (target === root) return yield ':scope';
  const names = namesOf(target);
  yield* names;
  const around: string[] = [];
  let parent = parentOf(target);
  for (let level = 0; level < LEVELS && parent && parent !== root && parent.nodeType === 1; level++) {
    for (const name of [...namesOf(parent as Element).slice(0, 4), placed(parent as Element)]) around.push(name);
    parent = parentOf(parent);
  }
  for (const name of [...names, placed(target)]) for (const outer of around) yield `${outer} ${name}`;
  yield placed(target);
  yield exactSelector(target, root);
}

/** What an element may be called, the most telling first; names that a machine made come last. */
export function namesOf(element: Element): string[] {
  const tag = own(element, 'localName');
  const classes = classesOf(element);
  const told = TELLING.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return isWordLike(value) ? [`[${name}="${value}"]`] : [];
  });
  const [words, made] = [classes.filter(isWordLike), classes.filter((name) => !isWordLike(name))].map((list) =>
    list.map((name) => `.${escaped(name)}`),
  ) as [string[], string[]];
  return [
    ...(tag === 'time' || tag.includes('-') ? [tag] : []),
    ...told,
    ...words,
    ...words.map((name) => tag + name),
    ...(element.hasAttribute('datetime') ? ['[datetime]'] : []),
    ...made,
    tag,
  ];
}

function placed(element: Element): string {
  return `${own(element, 'localName')}:nth-child(${placeOf(element)})`;
}

/** Child by child from the root; from a shadow root, which `:scope` may not name, without saying so. */
export function exactSelector(target: Element, root: Node): string {
  const steps: string[] = [];
  for (let node: Node | null = target; node && node !== root && node.nodeType === 1; node = own(node, 'parentNode')) {
    steps.unshift(placed(node as Element));
  }
  return [...(root.nodeType === 1 ? [':scope'] : []), ...steps].join(' > ');
}

/** From 1, as `:nth-child` counts. */
export function placeOf(element: Element): number {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) place++;
  return place;
}

/** As `CSS.escape`, which is not there where no browser is. */
export function escaped(name: string): string {
  return name.replace(/^\d/, (digit) => `\\3${digit} `).replace(/[^\w\\ \u00a0-\uffff-]/g, (sign) => `\\${sign}`);
}
