// A layer over the page on which the moderator points at things: the page itself feels no click, and no node is added to a post.
import { followLayout } from './follow-layout';
import { POINTER_STYLE, type PointerLook } from './pointer-look';

export interface Outlined {
  element: Element;
  look: PointerLook;
  /** Said in its corner. */
  name?: string;
}

export interface PointerHears {
  /** The pointer is over another element; null where it is over none. */
  onAim(element: Element | null): void;
  onPick(element: Element): void;
  /** Escape. */
  onLeave(): void;
}

export interface Pointer {
  outline(outlined: Outlined[]): void;
  help(words: string): void;
}

const SWALLOWED = [
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click dblclick auxclick',
  'contextmenu touchstart touchmove touchend dragstart selectstart',
].flatMap((names) => names.split(' '));

/** Lies there until the signal aborts. */
export function layPointer(document: Document, hears: PointerHears, signal: AbortSignal): Pointer {
  const window = document.defaultView!;
  const host = document.createElement('div');
  // Closed: the forum's own scripts cannot see what is pointed at.
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string) => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  };
  const [style, shield, boxes, help] = [document.createElement('style'), make('shield'), make('boxes'), make('help')];
  style.textContent = POINTER_STYLE;
  root.append(style, shield, boxes, help);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  let outlines: { box: HTMLElement; element: Element }[] = [];
  const layout = followLayout(document, () => place(host, outlines), signal);
  let aimed: Element | null = null;

  const under = (event: MouseEvent) => {
    shield.style.pointerEvents = 'none';
    const element = deepest(document, event.clientX, event.clientY);
    shield.style.pointerEvents = '';
    return element === document.documentElement || element === document.body ? null : element;
  };
  const swallow = (event: Event) => {
    // What the page's own scripts play is theirs.
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'pointermove' && event.type !== 'click') return;
    const element = under(event as MouseEvent);
    if (event.type === 'click' && element) hears.onPick(element);
    else if (element !== aimed) {
      aimed = element;
      hears.onAim(element);
    }
  };
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hears.onLeave();
  };
  const wheel = (event: WheelEvent) => {
    const part = scrolling(under(event));
    if (part) part.scrollBy(event.deltaX, event.deltaY);
  };
  for (const type of SWALLOWED) window.addEventListener(type, swallow, { signal, capture: true, passive: false });
  window.addEventListener('keydown', key, { signal, capture: true });
  shield.addEventListener('wheel', wheel, { signal, passive: true });

  return {
    outline(outlined) {
      outlines = outlined.map(({ element, look, name }) => {
        const box = make(`box ${look}`);
        if (name) box.append(Object.assign(make('name'), { textContent: name }));
        return { box, element };
      });
      boxes.replaceChildren(...outlines.map(({ box }) => box));
      layout(outlines.map(({ element }) => element));
    },
    help(words) {
      help.textContent = words;
    },
  };
}

function place(host: Element, outlines: { box: HTMLElement; element: Element }[]): void {
  const origin = host.getBoundingClientRect();
  const places = outlines.map(({ element }) => element.getBoundingClientRect());
  for (const [i, { box }] of outlines.entries()) {
    const { left, top, width, height } = places[i]!;
    box.hidden = width === 0;
    box.style.left = `${left - origin.left - 3}px`;
    box.style.top = `${top - origin.top - 3}px`;
    box.style.width = `${width + 6}px`;
    box.style.height = `${height + 6}px`;
  }
}

/** The innermost element at the place, in open shadow roots too. */
function deepest(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner; ) {
    element = inner;
    const next: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = next === inner ? null : next;
  }
  return element;
}

/** A part of the page that scrolls by itself: the layer takes its wheel from it. */
function scrolling(element: Element | null): Element | null {
  for (let part = element; part && part !== part.ownerDocument.documentElement; part = part.parentElement) {
    const isScrolled = /auto|scroll/.test(getComputedStyle(part).overflowY) && part.scrollHeight > part.clientHeight;
    if (isScrolled && part !== part.ownerDocument.body) return part;
  }
  return null;
}
