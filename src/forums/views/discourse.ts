// Discourse's other views: what waits for review, and what a search finds.
import { type View, within } from '../forum-engine';
import { find } from '../plain-dom';

const underReview: View = {
  post: [{ css: '.review-item[data-reviewable-id]', in: '2026' }],
  idOf: (item) => within(/^(\d+)$/, item.getAttribute('data-reviewable-id')),
  author: [{ css: '.review-item__meta-flagged-user a[data-user-card]', attribute: 'data-user-card', in: '2026' }],
  team: [],
  permalink: [{ css: '.review-item__meta-topic-title a[href], a.review-item__meta-topic-title', in: '2026' }],
  date: [{ css: '.reviewable-created-date .relative-date', in: '2026' }],
  instant: [
    { css: '.reviewable-created-date .relative-date', attribute: 'data-time', notation: 'milliseconds', in: '2026' },
  ],
  body: [{ css: '.review-item__post-content', in: '2026' }],
};

/** Excerpts. */
const searchResult: View = {
  post: [{ css: '.fps-result', in: '2.x–2026' }],
  idOf: (result) => within(/^[^?#]*\/t\/(.+?)\/?(?:[?#].*)?$/, find(result, 'a.search-link')?.getAttribute('href')),
  author: [{ css: '.author a[data-user-card]', attribute: 'data-user-card', in: '2.x–2026' }],
  team: [],
  permalink: [{ css: 'a.search-link', in: '2.x–2026' }],
  date: [{ css: '.blurb .relative-date, .date .relative-date, .date', in: '2.x–2026' }],
  instant: [{ css: '.relative-date', attribute: 'data-time', notation: 'milliseconds', in: '2.x–2026' }],
  body: [{ css: '.blurb', in: '2.x–2026' }],
  strip: [{ css: '.date, .relative-date', in: '2.x–2026' }],
};

export const DISCOURSE_VIEWS: View[] = [underReview, searchResult];
