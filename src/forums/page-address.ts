// Where a page comes from, also when it was saved to a file, and what its links mean.
import { find, own } from './plain-dom';

const WEB = /^https?:$/;
const SAVED_FROM = /^ saved from url=\(\d+\)(\S+) $/;

function webAddress(text: string | null | undefined, base?: URL | null): URL | null {
  if (!text) return null;
  try {
    const url = new URL(text, base ?? undefined);
    return WEB.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** The comment that browsers write at the top of a page saved to a file. */
function savedFrom(document: Document): string | null {
  for (const node of own(document, 'childNodes')) {
    const match = node.nodeType === 8 ? SAVED_FROM.exec(node.nodeValue ?? '') : null;
    if (match) return match[1] ?? null;
  }
  return null;
}

/** The page's address on the web, or null if a saved page does not tell it. */
export function pageAddress(document: Document): URL | null {
  return (
    webAddress(document.location?.href) ??
    webAddress(savedFrom(document)) ??
    webAddress(find(document, 'link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(own(document, 'baseURI'))
  );
}

/** The absolute web address of a link, without the visitor's session; null for anything that is no web address. */
export function linkAddress(link: Element, page: URL | null, attribute = 'href'): string | null {
  // In the head alone: this is asked for each post.
  const head = own(link.ownerDocument, 'head');
  const base = webAddress(head && find(head, 'base[href]')?.getAttribute('href'), page) ?? page;
  const url = webAddress(link.getAttribute(attribute), base);
  if (!url) return null;
  // phpBB writes the session of a visitor without cookies into every link.
  if (url.searchParams.has('sid')) url.searchParams.delete('sid');
  return url.href;
}
