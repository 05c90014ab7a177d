// BuddyPress: what members and groups post to their walls, and the comments below. Its group forums are bbPress.
import { type ForumEngine, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const buddypress: ForumEngine = {
  name: 'buddypress',
  markup: 'plain',
  recognise: [
    { css: '.activity-list li[id^="activity-"]', in: 'Legacy and Nouveau 3–14' },
    { css: '#activity-stream li[id^="activity-"]', in: 'Legacy and Nouveau 3–14' },
  ],
  title: [{ css: '#item-header h1, #item-header-content h2', in: 'Nouveau 3–14' }],
  post: [{ css: 'li[id^="activity-"], li[id^="acomment-"]', in: 'Legacy and Nouveau 3–14' }],
  // A comment stands in what it comments; the two are counted together.
  nests: true,
  idOf: (post) => numberAfter('activity-', post.id) ?? numberAfter('acomment-', post.id),
  removed: [{ css: '.activity-spam, .spammed', in: 'Nouveau 3–14' }],
  author: [
    { css: '.activity-header a', in: 'Legacy and Nouveau 3–14' },
    { css: '.acomment-meta a', in: 'Legacy and Nouveau 3–14' },
  ],
  team: [],
  permalink: [{ css: 'a.activity-time-since', in: 'Legacy and Nouveau 3–14' }],
  date: [{ css: '.time-since, a.activity-time-since', in: 'Legacy and Nouveau 3–14' }],
  instant: [
    { css: '[data-livestamp]', attribute: 'data-livestamp', notation: 'iso', in: 'Legacy and Nouveau 3–14' },
    { css: '[data-bp-timestamp]', attribute: 'data-bp-timestamp', notation: 'seconds', in: 'Nouveau 3–14' },
  ],
  // What tells that somebody joined has no body.
  body: [{ css: '.activity-inner, .acomment-content', in: 'Legacy and Nouveau 3–14' }],
  strip: [
    { css: 'blockquote, pre', in: 'Legacy and Nouveau 3–14' },
    { css: '.activity-read-more, .bp-embed-excerpt', in: 'Legacy and Nouveau 3–14' },
  ],
  smileys: [{ css: 'img.wp-smiley, img.emoji', in: 'Legacy and Nouveau 3–14' }],
  // Each post has its form, hidden until somebody answers.
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: 'form.ac-form:not([style*="none"]) textarea.ac-input', in: 'Legacy and Nouveau 3–14' },
      { css: 'form.ac-form:not([style*="none"]) textarea', in: 'Legacy and Nouveau 3–14' },
    ]),
  replyLink: () => null,
};
