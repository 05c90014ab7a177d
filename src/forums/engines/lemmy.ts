// Lemmy 0.18 to 1.0.
import { type ForumEngine, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const lemmy: ForumEngine = {
  name: 'lemmy',
  markup: 'markdown',
  recognise: [{ css: 'article.comment-node[id^="comment-"], .post-listing', in: '0.18–1.0' }],
  title: [{ css: '.post-listing h1, .post-title h1', in: '0.18–1.0' }],
  // Answers stand beside the comment, in the same item of a list. A post in a list of posts has no body.
  post: [{ css: 'article.comment-node[id^="comment-"], .post-listing', in: '0.18–1.0' }],
  // The thread itself does not tell its number.
  idOf: (post) => numberAfter('comment-', post.id) ?? 'post',
  removed: [],
  author: [
    { css: '.person-listing > span', in: '0.18–1.0' },
    { css: '.person-listing, a[href^="/u/"]', in: '0.16–1.0' },
  ],
  team: [
    { css: '.badge.border-primary.text-primary, .badge.border-danger.text-danger', in: '0.18–0.19' },
    { css: '.row.d-inline-flex.gx-1 svg.text-primary, .row.d-inline-flex.gx-1 svg.text-danger', in: '1.0' },
  ],
  permalink: [{ css: 'a[href^="/comment/"]', in: '0.18–0.19' }],
  // How long ago; the tooltip tells the day in the reader's language.
  date: [{ css: '.moment-time', in: '0.18–1.0' }],
  // In grey instead of the words: that they were taken away.
  body: [{ css: '.comment-content:not(.text-muted) .md-div, #postContent .md-div', in: '0.18–1.0' }],
  strip: [{ css: 'blockquote, pre, details', in: '0.18–1.0' }],
  smileys: [{ css: 'img.icon-emoji', in: '0.18–1.0' }],
  replyEditor: (document) => {
    const own = (editor: Element) => editor.closest('article.comment-node, .post-form, form.community-form') === null;
    return firstOf<HTMLElement>(
      document,
      [
        { css: 'li.comment textarea[id^="markdown-textarea-"]', in: '0.18–1.0' },
        { css: '.comment-form textarea, textarea[id^="markdown-textarea-"]', in: '0.18–1.0' },
      ],
      own,
    );
  },
  replyLink: () => null,
};
