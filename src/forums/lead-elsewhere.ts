// Lists of news, shops, results and topics repeat themselves too; but each of their entries leads to a page of its own.
import { looksLikeDate } from './date-words';
import { elementsIn } from './open-roots';
import { linkAddress, pageAddress } from './page-address';
import { isWithin, own } from './plain-dom';
import type { PostParts } from './post-parts';
import type { ReadWords } from './word-reader';

/** A title has at least so many words. */
const TITLE_WORDS = 3;
const MORE = /^(?:lire la suite|en savoir plus|voir plus|suite|read more|more|continue reading)\b/i;

/** Whether most of the posts hold a title, or a "read more", that leads to another page than this one and than the others' do. */
export function leadElsewhere(document: Document, posts: Element[], parts: PostParts, read: ReadWords): boolean {
  const page = pageAddress(document);
  const targets = posts.map((post) => titleTarget(post, parts, read, page));
  const own_ = new Set(targets.filter((target) => target !== null));
  return own_.size > posts.length / 2;
}

function titleTarget(post: Element, parts: PostParts, read: ReadWords, page: URL | null): string | null {
  const others = [parts.author?.get(post), parts.date?.get(post)].filter((one) => one !== undefined);
  const body = parts.body?.get(post);
  for (const link of [post, ...elementsIn(post)]) {
    if (own(link, 'localName') !== 'a' || others.some((part) => isWithin(part, link))) continue;
    const address = linkAddress(link, page);
    if (!address || isOfPage(address, page)) continue;
    // A whole entry that is one link, its title, or the way to the rest of its text.
    const { text } = read(link);
    const isHead = !body || !isWithin(body, link) || read(body).text.startsWith(text);
    const isTitle = isHead && text.split(' ').length >= TITLE_WORDS && !looksLikeDate(text);
    if (isTitle || MORE.test(text) || (body && isWithin(link, body))) return address;
  }
  return null;
}

/** Another page of the same thread, or a place in it. */
function isOfPage(address: string, page: URL | null): boolean {
  const target = new URL(address);
  if (/#.*\d/.test(target.hash)) return true;
  return (
    page !== null && target.origin === page.origin && target.pathname === page.pathname && page.search === target.search
  );
}
