// MyBB 1.8. Three ids a post: `pid12` the anchor, `post_12` the post, `pid_12` its body.

import { editableFrame } from '../editable-frame';
import type { ForumEngine } from '../forum-engine';
import { numberAfter } from '../forum-engine';
import { own } from '../plain-dom';
import { firstOf, isOneOf } from '../seen';
import { MYBB_VIEWS } from '../views/mybb';

const EDITED = [{ css: '.post_edit', in: '1.8' }];

export const mybb: ForumEngine = {
  name: 'mybb',
  markup: 'bbcode',
  recognise: [
    { css: '.post_body[id^="pid_"]', in: '1.8' },
    { css: 'div[id^="post_"] [id^="pid_"]', in: '1.8, styles that rename the body' },
    { css: 'form#quick_reply_form textarea#message', in: '1.8' },
    { css: 'form[action*="newreply.php"] textarea#message', in: '1.8' },
    { css: '.modqueue_message', in: '1.8' },
    { css: 'tr.inline_row > td > .smalltext > a[href*="#pid"]', in: '1.8, posts found by a search' },
  ],
  title: [
    { css: '#content .navigation .active', in: '1.8' },
    { css: '.navigation .active', in: '1.8' },
  ],
  post: [{ css: 'div[id^="post_"]', in: '1.8' }],
  idOf: (post) => numberAfter('post_', post.id),
  // An author whom the moderator ignores is read all the same.
  removed: [{ css: '.deleted_post, .trow_deleted', in: '1.8' }],
  author: [
    { css: '.author_information .largetext', in: '1.8' },
    { css: '.author_information strong, .post_author .largetext', in: '1.8' },
  ],
  // The styles that MyBB itself gives the names of its team; titles and pictures are for each forum to choose.
  team: [
    { css: '.author_information .largetext span[style*="green"] > strong > em', in: '1.8, administrators' },
    { css: '.author_information .largetext span[style*="#CC00CC" i] > strong', in: '1.8, moderators' },
  ],
  permalink: [{ css: '.post_head a[href*="#pid"]', in: '1.8' }],
  date: [{ css: '.post_date', in: '1.8' }],
  // The note of an edit stands in it.
  dateWords: (date) =>
    [...own(date, 'childNodes')]
      .filter((node) => node.nodeType === 3 || (node.nodeType === 1 && !isOneOf(node as Element, EDITED)))
      .map((node) => node.textContent)
      .join(''),
  body: [{ css: '[id^="pid_"]', in: '1.8' }],
  strip: [
    { css: 'blockquote.mycode_quote, blockquote', in: '1.8' },
    { css: '.codeblock, .spoiler, .post_edit, .signature', in: '1.8' },
  ],
  // Their `alt` is a name.
  smileys: [],
  views: MYBB_VIEWS,
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: 'form#quick_reply_form textarea[name="message"]', in: '1.8' },
      { css: 'form[action*="newreply.php"] .sceditor-container.sourceMode textarea', in: '1.8' },
    ]) ??
    editableFrame(document, [{ css: 'form[action*="newreply.php"] .sceditor-container iframe', in: '1.8' }]) ??
    firstOf<HTMLElement>(document, [
      { css: 'form[action*="newreply.php"]:not(:has(.sceditor-container)) textarea#message', in: '1.8' },
    ]),
  replyLink: (document) => firstOf<HTMLAnchorElement>(document, [{ css: 'a.new_reply_button', in: '1.8' }]),
};
