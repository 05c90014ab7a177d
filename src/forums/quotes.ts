// What a post quotes, and whom: not its author's own words, but they say whom it answers.
import type { Quote } from '../post';
import { find, findAll, isWithin, matches } from './plain-dom';

/** As the engines and their many themes call them. */
const QUOTES = 'blockquote, aside.quote, [class*="quote" i], [class*="citation" i], .PostMention';
const BY =
  'cite, .title, [class*="title" i], [class*="citation" i], [class*="postedby" i], [class*="attribution" i], [class*="header" i], .PostMention';
/** Where engines name the author in an attribute: Discourse, XenForo, Invision. */
const NAMES = ['data-username', 'data-quote', 'data-ipsquote-username'];
/** In UTF-16 code units; enough to find the words again. */
const MOST = 1000;

/** In page order; a quote inside another belongs to it. */
export function quotesIn(body: Element): Quote[] {
  const outermost: Element[] = [];
  for (const element of findAll(body, QUOTES)) {
    const isInside = outermost.some((quote) => isWithin(quote, element));
    if (!isInside && (element.textContent ?? '').trim() !== '') outermost.push(element);
  }
  return outermost.map(quoteOf);
}

function quoteOf(element: Element): Quote {
  const said = matches(element, '.PostMention') ? element : find(element, BY);
  const named = [element, ...findAll(element, 'blockquote')].flatMap((one) =>
    NAMES.map((name) => one.getAttribute(name)),
  );
  const line = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;
  const whole = line(element.textContent) ?? '';
  const head = line(said?.textContent);
  const text = head && whole.startsWith(head) ? whole.slice(head.length).trim() : whole;
  return { by: named.find((name) => name) ?? head, text: text.slice(0, MOST) };
}
