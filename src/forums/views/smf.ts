// SMF's other views: what a search finds, reported posts and posts that wait for approval.
import { type View, within } from '../forum-engine';
import { find } from '../plain-dom';

const listed: View = {
  post: [{ css: '.windowbg:has(.list_posts), .windowbg2:has(.list_posts)', in: '2.0–2.1' }],
  idOf: (post) => within(/[.#]msg(\d+)/, find(post, 'h5 a[href*="msg"], a[href*="msg"]')?.getAttribute('href')),
  author: [{ css: '.smalltext strong', in: '2.0–2.1' }],
  permalink: [{ css: 'h5 a[href*="msg"]', in: '2.0–2.1' }],
  date: [{ css: '.topic_details em, .smalltext em', in: '2.0–2.1' }],
  dateWords: (date) => date.textContent ?? '',
  body: [{ css: '.list_posts', in: '2.0–2.1' }],
};

export const SMF_VIEWS: View[] = [listed];
