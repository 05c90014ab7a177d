// From the elements of an article to sections of plain text: nothing of its HTML goes any further.
import type { DocumentSection } from '../../sources/imported/imported-document';

const HEADING = /^H[1-6]$/;
const LEFT_OUT = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'NAV', 'FORM', 'BUTTON', 'SELECT', 'TEXTAREA', 'IFRAME'],
  ...['OBJECT', 'AUDIO', 'VIDEO', 'CANVAS', 'MATH', 'HEAD'],
]);
const INLINE = new Set([
  ...['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL'],
  ...['MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR'],
]);

/** In reading order. */
export function htmlSections(article: Node): DocumentSection[] {
  const sections: DocumentSection[] = [];
  let words = '';
  const flush = () => {
    for (const line of words.split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
      sections.at(-1)!.paragraphs.push(text);
    }
    words = '';
  };
  const read = (node: Node) => {
    if (node.nodeType === 3) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (name === 'BR') {
      words += '\n';
      return;
    }
    const isBlock = !INLINE.has(name);
    if (isBlock) flush();
    if (HEADING.test(name)) {
      const heading = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (heading !== '') sections.push({ heading, paragraphs: [] });
      return;
    }
    for (const child of node.childNodes) read(child);
    if (isBlock) flush();
  };
  for (const child of article.childNodes) read(child);
  flush();
  return sections;
}
