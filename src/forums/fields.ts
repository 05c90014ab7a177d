// What stands at the same place in each of several posts: the fields from which their parts are chosen.
import { elementsIn, hostOf } from './open-roots';
import { own, parentOf } from './plain-dom';

/** One place, and the element that stands there in each post that has it. In page order of the first post. */
export interface Field {
  placed: Map<Element, Element>;
  /** The element of the first post that has it. */
  first: Element;
}

/** A field must stand in so many of the posts. */
const SHARE = 0.6;

export function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
}

export function fieldsOf(posts: readonly Element[]): Field[] {
  const shared = sharedClasses(posts);
  const fields = new Map<string, Field>();
  for (const post of posts) {
    const keys = new Map<Element, string>([[post, '']]);
    const counts = new Map<string, number>();
    for (const element of elementsIn(post, (one) => !isNested(one, post))) {
      if (isNested(element, post)) continue;
      const stem = `${keys.get(parentOf(element) as Element) ?? keyOfRoot(element, keys)} ${signature(element, shared)}`;
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      const key = `${stem}#${count}`;
      keys.set(element, key);
      const field = fields.get(key) ?? { placed: new Map(), first: element };
      field.placed.set(post, element);
      fields.set(key, field);
    }
  }
  return [...fields.values()].filter(({ placed }) => placed.size >= Math.max(2, posts.length * SHARE));
}

/** An answer that stands within the post that it answers is made as that post is. */
export function isNested(element: Element, post: Element): boolean {
  const classes = classesOf(element);
  return (
    own(element, 'localName') === own(post, 'localName') &&
    classes.length > 0 &&
    classesOf(post).some((name) => classes.includes(name)) &&
    own(element, 'localName') !== 'td'
  );
}

/** Classes that each post has somewhere in it: not those of a state, a rank or a place in the row. */
function sharedClasses(posts: readonly Element[]): Set<string> {
  const counts = new Map<string, number>();
  for (const post of posts) {
    const names = new Set<string>();
    for (const element of elementsIn(post)) for (const name of classesOf(element)) names.add(name);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === posts.length).map(([name]) => name));
}

function signature(element: Element, shared: Set<string>): string {
  const classes = classesOf(element).filter((name) => shared.has(name));
  return [own(element, 'localName'), ...classes.sort()].join('.');
}

function keyOfRoot(element: Element, keys: Map<Element, string>): string {
  const host = hostOf(element);
  return `${(host && keys.get(host)) ?? ''} >>>`;
}
