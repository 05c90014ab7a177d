// Reddit as it was (old.reddit.com, and the sites made from its code).
import type { ForumEngine } from '../forum-engine';
import { firstOf } from '../seen';

export const oldreddit: ForumEngine = {
  name: 'oldreddit',
  markup: 'markdown',
  recognise: [{ css: '.thing[data-fullname]', in: '2015–2026' }],
  title: [{ css: '#siteTable .thing.link a.title', in: '2015–2026' }],
  post: [{ css: '.thing.link[data-fullname]:not(.promoted), .thing.comment[data-fullname]', in: '2015–2026' }],
  nests: true,
  // A kind and an id: `t3_` is a thread, `t1_` an answer.
  idOf: (post) => post.getAttribute('data-fullname'),
  removed: [{ css: '.deleted, .spam', in: '2015–2026' }],
  author: [{ css: '.tagline a.author', in: '2015–2026' }],
  team: [{ css: '.tagline a.author.moderator, .tagline a.author.admin', in: '2015–2026' }],
  permalink: [
    { css: '.thing', attribute: 'data-permalink', in: '2017–2026' },
    { css: 'a.bylink, a.comments', in: '2015–2026' },
  ],
  date: [{ css: '.tagline time:not(.edited-timestamp)', in: '2015–2026' }],
  instant: [{ css: '.thing', attribute: 'data-timestamp', notation: 'milliseconds', in: '2017–2026' }],
  // Each post holds its source in a hidden textarea too, outside of this.
  body: [{ css: '.usertext-body .md', in: '2015–2026' }],
  // A spoiler is a part of a sentence.
  strip: [{ css: 'blockquote, pre', in: '2015–2026' }],
  smileys: [],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      // Opened below a comment; the form that edits a comment stands in its entry.
      { css: '.thing .child > form.usertext .usertext-edit textarea[name="text"]', in: '2015–2026' },
      { css: '.commentarea > form.usertext .usertext-edit textarea[name="text"]', in: '2015–2026' },
    ]),
  replyLink: () => null,
};
