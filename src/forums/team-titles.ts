// Whether the block beside a post calls its author by a title that the moderator named as one of the team.
import { fold } from '../language/fold';
import { isWithin, own, parentOf } from './plain-dom';

const UNREAD = new Set('button form select script style template'.split(' '));
/** What pictures of a rank say. */
const SAID = ['alt', 'title', 'aria-label'];

/** Whole words, whatever their case and accents; the member's own name is no title. */
export function bearsTitle(author: Element, body: Element, titles: readonly string[]): boolean {
  const said = ` ${wordsIn(blockOf(author, body), author).join(' ')} `;
  return titles.some((title) => {
    const words = wordsOf(title).join(' ');
    return words !== '' && said.includes(` ${words} `);
  });
}

/** The largest element around the name that does not hold the post's words. */
function blockOf(author: Element, body: Element): Element {
  let block = author;
  for (let node = parentOf(author); node && !isWithin(node, body); node = parentOf(node)) {
    if (own(node, 'nodeType') === 1) block = node as Element;
  }
  return block;
}

function wordsIn(node: Node, name: Element): string[] {
  if (own(node, 'nodeType') === 3) return wordsOf(own(node, 'nodeValue') ?? '');
  if (own(node, 'nodeType') !== 1 || node === name || UNREAD.has(own(node as Element, 'localName'))) return [];
  const said = SAID.flatMap((attribute) => wordsOf((node as Element).getAttribute(attribute) ?? ''));
  return [...said, ...[...own(node, 'childNodes')].flatMap((child) => wordsIn(child, name))];
}

function wordsOf(text: string): string[] {
  return fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
