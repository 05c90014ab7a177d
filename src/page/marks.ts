// A button beside each post of the queue. They live in one element of their own: no node is added to a post.
import type { QueueItem } from '../queue/queue-item';
import { followLayout } from './follow-layout';
import { drawMark, lookOf, MARK_SIDE, MARK_STYLE } from './mark-look';

export interface MarkedPost {
  item: QueueItem;
  /** The post, to stand beside. */
  element: Element;
}

export interface MarkTexts {
  /** Name of the group of marks. */
  group: string;
  nameOf(item: QueueItem): string;
}

/** Space between a mark and its post in CSS pixels. */
const GAP = 4;

/** Gives what sets the marks of the page; all of them go when the signal aborts. */
export function pageMarks(
  document: Document,
  texts: MarkTexts,
  onOpen: (postId: string) => void,
  signal: AbortSignal,
): (marked: MarkedPost[]) => void {
  const host = document.createElement('div');
  // Closed: the forum's own scripts cannot read who was found to be in need.
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = MARK_STYLE;
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.group);
  root.append(style, group);
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove());

  const buttons = new Map<string, HTMLButtonElement>();
  let marks: { button: HTMLButtonElement; element: Element }[] = [];
  const layout = followLayout(document, () => placeBeside(host, marks), signal);

  function buttonFor(item: QueueItem): HTMLButtonElement {
    const known = buttons.get(item.post.id);
    if (known) return known;
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => onOpen(item.post.id));
    buttons.set(item.post.id, button);
    return button;
  }

  return (marked) => {
    marks = marked.map(({ item, element }) => ({ button: dress(buttonFor(item), item, texts), element }));
    const ids = new Set(marked.map(({ item }) => item.post.id));
    for (const id of [...buttons.keys()].filter((known) => !ids.has(known))) buttons.delete(id);
    arrange(
      group,
      marks.map(({ button }) => button),
    );
    layout(marks.map(({ element }) => element));
  };
}

/** Moves no button that stands right already: a moved one would lose the focus. */
function arrange(group: Element, buttons: Element[]): void {
  for (const gone of [...group.children].filter((child) => !buttons.includes(child))) gone.remove();
  for (const [i, button] of buttons.entries()) {
    if (group.children[i] !== button) group.insertBefore(button, group.children[i] ?? null);
  }
}

function dress(button: HTMLButtonElement, item: QueueItem, texts: MarkTexts): HTMLButtonElement {
  const look = lookOf(item);
  const name = texts.nameOf(item);
  button.setAttribute('aria-label', name);
  button.title = name;
  if (button.className !== look) {
    button.className = look;
    button.replaceChildren(drawMark(button.ownerDocument, look));
  }
  return button;
}

/** Left of the post, in the margin; over its edge where the margin is too narrow. */
function placeBeside(host: Element, marks: { button: HTMLButtonElement; element: Element }[]): void {
  const origin = host.getBoundingClientRect();
  const boxes = marks.map(({ element }) => element.getBoundingClientRect());
  for (const [i, { button }] of marks.entries()) {
    const box = boxes[i]!;
    button.hidden = box.width === 0;
    button.style.left = `${Math.max(box.left - MARK_SIDE - GAP, 2) - origin.left}px`;
    button.style.top = `${box.top + GAP - origin.top}px`;
  }
}
