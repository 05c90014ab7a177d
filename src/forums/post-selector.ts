// A selector for all posts of an unknown page, also for those that another page of the same site will hold.
import { finder, className as isWordLike } from '@medv/finder';
import { classesOf } from './fields';
import { escaped, exactSelector, namesOf, placeOf } from './make-selector';
import { findDeep, hostOf, INTO, scopeOf } from './open-roots';
import { isWithin, own, parentOf } from './plain-dom';

/** `mayBePost` says of anything else that is found whether it would do no harm. Null if no selector finds them all. */
export function postSelector(posts: readonly Element[], mayBePost: (element: Element) => boolean): string | null {
  const [first] = posts;
  if (!first) return null;
  const scope = scopeOf(first);
  const host = hostOf(first);
  const way = host ? uniqueSelector(host) : '';
  const isFit = (css: string) => {
    const found = new Set(findDeep(scope, css));
    return posts.every((post) => found.has(post)) && [...found].every((one) => posts.includes(one) || isStray(one));
  };
  const isStray = (one: Element) => !posts.some((post) => isWithin(one, post)) && mayBePost(one);
  for (const css of candidates(posts, first)) if (isFit(css)) return way ? way + INTO + css : css;
  return null;
}

function* candidates(posts: readonly Element[], first: Element): Generator<string> {
  const tag = own(first, 'localName');
  const shared = (list: (element: Element) => string[]) =>
    list(first).filter((one) => posts.every((post) => list(post).includes(one)));
  const classes = shared(classesOf);
  const words = classes.filter(isWordLike).map((name) => `.${escaped(name)}`);
  const made = classes.filter((name) => !isWordLike(name)).map((name) => `.${escaped(name)}`);
  const told = shared(namesOf).filter((name) => name.startsWith('['));
  const marks = shared((element) => [...element.attributes].map(({ name }) => name)).filter((name) =>
    /^data-[a-z-]+$/.test(name),
  );
  const own_ = [
    ...(tag.includes('-') ? [tag] : []),
    ...words.map((name) => tag + name),
    ...(words.length > 1 ? [tag + words.join('')] : []),
    ...told.map((name) => tag + name),
    ...marks.map((name) => `${tag}[${name}]`),
  ];
  yield* own_;
  const parents = around(first);
  for (const parent of parents) for (const name of [...own_, tag]) yield `${parent} > ${name}`;
  for (const name of made) yield tag + name;
  const parent = parentOf(first);
  if (parent?.nodeType !== 1 || !posts.every((post) => parentOf(post) === parent)) return;
  const unique = uniqueSelector(parent as Element)
    ?.split(INTO)
    .at(-1);
  if (!unique) return;
  for (const name of [...own_, ...made.map((one) => tag + one), tag]) yield `${unique} > ${name}`;
  const [start, step] = [placeOf(first), posts[1] ? placeOf(posts[1]) - placeOf(first) : 0];
  if (step > 1) yield `${unique} > ${tag}:nth-child(${step}n + ${start % step || step})`;
}

/** What the parent and its parent are called by words. */
function around(element: Element): string[] {
  const parent = parentOf(element);
  if (parent?.nodeType !== 1) return [];
  const names = called(parent as Element);
  const outer = parentOf(parent);
  const outerNames = outer?.nodeType === 1 ? called(outer as Element) : [];
  const tag = own(parent as Element, 'localName');
  return [...names, ...outerNames.map((name) => `${name} > ${tag}`)];
}

function called(element: Element): string[] {
  const id = own(element, 'id');
  return [
    ...(id && isWordLike(id) ? [`#${escaped(id)}`] : []),
    ...namesOf(element).filter((name) => /^\w*[.[]/.test(name)),
  ];
}

/** Finds this one element of the page alone, through open roots. */
export function uniqueSelector(element: Element): string {
  const host = hostOf(element);
  const before = host ? uniqueSelector(host) : '';
  try {
    const css = finder(element, {
      // Typed as an element; a document or a shadow root does as well.
      root: scopeOf(element) as unknown as Element,
      attr: (name, value) => ['role', 'name', 'type', 'data-testid'].includes(name) && isWordLike(value),
      timeoutMs: 300,
    });
    return before ? before + INTO + css : css;
  } catch {
    const css = exactSelector(element, scopeOf(element));
    return before ? before + INTO + css : css;
  }
}
