// The words of any element of a page that nobody knows yet, read once each.
import { childrenOf } from './open-roots';
import { own } from './plain-dom';

export interface Words {
  /** On one line. */
  text: string;
  /** How many characters of it stand outside of links and controls. */
  prose: number;
}

export type ReadWords = (element: Element) => Words;

const names = (list: string) => new Set(list.split(' '));
const UNSEEN = names('script style template noscript head svg iframe textarea');
const NO_PROSE = names('a button select label time nav summary');

/** Reads through open shadow roots; remembers what it read, so it serves one look at a page. */
export function wordReader(): ReadWords {
  const known = new Map<Element, Words>();
  const read: ReadWords = (element) => {
    const before = known.get(element);
    if (before) return before;
    const words = readFresh(element, read);
    known.set(element, words);
    return words;
  };
  return read;
}

function readFresh(element: Element, read: ReadWords): Words {
  const name = own(element, 'localName');
  if (UNSEEN.has(name)) return { text: '', prose: 0 };
  let text = '';
  let prose = 0;
  for (const child of childrenOf(element)) {
    if (child.nodeType === 3) {
      const line = (child.nodeValue ?? '').replace(/\s+/g, ' ');
      text += line;
      prose += line.trim().length;
    } else if (child.nodeType === 1) {
      const inner = read(child as Element);
      text += ` ${inner.text} `;
      prose += inner.prose;
    }
  }
  return { text: text.replace(/\s+/g, ' ').trim(), prose: NO_PROSE.has(name) ? 0 : prose };
}
