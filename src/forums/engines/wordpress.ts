// The comments of WordPress, in themes that write them as WordPress itself does.
import { type ForumEngine, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const wordpress: ForumEngine = {
  name: 'wordpress',
  markup: 'plain',
  recognise: [
    { css: 'form#commentform[action*="wp-comments-post"]', in: '3–6' },
    { css: '.commentlist > li.comment, .comment-list > li.comment', in: '3–6' },
    { css: '.comment-list > div.comment', in: '3.6–6, themes without lists' },
    { css: '.wp-block-comment-template > li.comment', in: '5.9–6, block themes' },
    { css: '#comments li.comment[id^="comment-"]', in: '3–6' },
  ],
  title: [
    { css: '.entry-title, .wp-block-post-title', in: '3–6' },
    { css: 'h1', in: '3–6' },
  ],
  // A link from another blog (pingback) is no comment.
  post: [{ css: 'li.comment[id*="comment-"], div.comment[id^="comment-"]', in: '3–6' }],
  nests: true,
  idOf: (post) => numberAfter('comment-', post.id.replace(/^li-/, '')),
  removed: [],
  author: [
    { css: '.comment-author .fn, .fn', in: '3–6' },
    { css: '.wp-block-comment-author-name', in: '5.9–6, block themes' },
    { css: '.comment-author-name, .comment-author', in: '3–6, themes' },
  ],
  // The page tells no role; who wrote the article may be a member too.
  team: [],
  permalink: [{ css: 'a[href*="#comment-"]', in: '3–6' }],
  date: [
    { css: '.comment-metadata time, .wp-block-comment-date time', in: '3.6–6' },
    { css: 'time', in: '3.6–6, themes' },
    { css: '.wp-block-comment-date', in: '5.9–6' },
    { css: '.commentmetadata a', in: '3–6' },
    { css: '.comment-date, .comment_date, .comment-meta', in: '3–6, themes' },
  ],
  body: [
    { css: '.comment-content, .wp-block-comment-content, .comment-text, .comment-entry', in: '3.6–6' },
    { css: '.ast-comment-content', in: 'Astra 1–4' },
  ],
  strip: [
    { css: 'blockquote, pre', in: '3–6' },
    { css: '.comment-awaiting-moderation, .reply', in: '3–6' },
    // Some themes put these in the words.
    { css: '.comment-reply-link, .comment-reply-login, .comment-edit-link', in: '3–6, Astra and Divi' },
  ],
  smileys: [{ css: 'img.wp-smiley, img.emoji', in: '3–6' }],
  // Without HTML5 the name and the date stand in the body.
  views: [
    {
      post: [{ css: 'li.comment[id*="comment-"], div.comment[id^="comment-"]', in: '3–6' }],
      body: [{ css: '.comment-body', in: '3–6, themes without HTML5' }],
      inBody: [{ css: '.comment-author, .comment-meta, .commentmetadata', in: '3–6' }],
    },
  ],
  // The field called `comment` may be a trap for robots; then it is hidden.
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '#respond form textarea#comment:not([aria-hidden="true"])', in: '3–6' },
      { css: '#commentform textarea:not([aria-hidden="true"]):not([name^="g-recaptcha"])', in: '3–6' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [{ css: 'a.comment-reply-link[href*="replytocom="]', in: '3–6' }]),
};
