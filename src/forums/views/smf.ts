// SMF's other views: what a search finds, reported posts and posts that wait for approval.
import { type View, within } from '../forum-engine';
import { find, own } from '../plain-dom';

/** "By Ana on: Today at 10:00", the label in bold type or before a colon. */
function afterLabel(date: Element): string {
  const words = date.textContent ?? '';
  const label = own(find(date, 'strong') ?? date, 'textContent') ?? '';
  return label.includes(':') && label !== words ? words.replace(label, '') : words.replace(/^[^:]*:\s/, '');
}

const listed: View = {
  post: [{ css: '.windowbg:has(.list_posts), .windowbg2:has(.list_posts)', in: '2.0–2.1' }],
  idOf: (post) => within(/[.#]msg(\d+)/, find(post, 'h5 a[href*="msg"], a[href*="msg"]')?.getAttribute('href')),
  author: [
    { css: '.smalltext strong > a', in: '2.0–2.1' },
    { css: '.smalltext strong', in: '2.0–2.1, found by a search' },
  ],
  permalink: [{ css: 'h5 a[href*="msg"]', in: '2.0–2.1' }],
  date: [
    { css: '.topic_details em, .smalltext em', in: '2.0–2.1' },
    { css: '.topic_details .smalltext', in: '2.1, posts that wait for approval' },
  ],
  dateWords: (date) => (own(date, 'localName') === 'em' ? (date.textContent ?? '') : afterLabel(date)),
  body: [{ css: '.list_posts', in: '2.0–2.1' }],
};

/** Who wrote it and when stands in the bar above. */
const waitingForApproval: View = {
  post: [{ css: '.windowbg:has(a[href*=";approve="]), .windowbg2:has(a[href*=";approve="])', in: '2.0' }],
  idOf: (post) => within(/;approve=(\d+)/, find(post, 'a[href*=";approve="]')?.getAttribute('href')),
  alsoIn: (post) => (post.previousElementSibling ? [post.previousElementSibling] : []),
  author: [{ css: '.cat_bar .floatright a', in: '2.0' }],
  permalink: [{ css: '.cat_bar a[href*="#msg"]', in: '2.0' }],
  date: [{ css: '.cat_bar .floatright', in: '2.0' }],
  dateWords: afterLabel,
  body: [{ css: '.content > .post', in: '2.0' }],
};

export const SMF_VIEWS: View[] = [listed, waitingForApproval];
