// XenForo 2.0 to 2.3. Routes are translated on many forums: only structure counts.
import type { ForumEngine } from '../forum-engine';
import { numberAfter } from '../forum-engine';
import { firstOf } from '../seen';
import { XENFORO_VIEWS } from '../views/xenforo';

export const xenforo: ForumEngine = {
  name: 'xenforo',
  markup: 'bbcode',
  recognise: [
    { css: 'html#XF', in: '2.0–2.3' },
    { css: 'html[data-app="public"][data-template][data-cookie-prefix]', in: '2.0–2.3' },
    { css: '.message.js-post[data-content^="post-"]', in: '2.0–2.3, saved without its outer element' },
  ],
  title: [{ css: '.p-title-value', in: '2.0–2.3' }],
  // A solution is shown a second time, cut, above the thread.
  post: [{ css: '.message[data-content^="post-"]:not(.message--simple)', in: '2.0–2.3' }],
  idOf: (post) => numberAfter('post-', post.getAttribute('data-content')),
  removed: [
    { css: '.message--deleted', in: '2.0–2.3' },
    { css: '.messageNotice--deleted', in: '2.0–2.3, once shown to the team' },
  ],
  author: [
    { css: '[data-content][data-author]', attribute: 'data-author', in: '2.0–2.3' },
    { css: '.message-name .username, .message-name', in: '2.0–2.3' },
  ],
  team: [
    {
      css: '.message-user :is(.username--staff, .username--moderator, .username--admin, .userBanner--staff)',
      in: '2.0–2.3',
    },
    { css: '.message-staffPost', in: '2.0–2.2, the styles of UI.X' },
  ],
  permalink: [
    { css: '.message-attribution-main a[rel="nofollow"]:not(.username)', in: '2.2–2.3' },
    { css: '.message-attribution-main a.u-concealed', in: '2.0–2.1' },
    { css: '.message-attribution a[href*="post-"], .message-attribution a[href*="posts/"]', in: '2.0–2.3' },
  ],
  date: [{ css: '.message-attribution time', in: '2.0–2.3' }],
  instant: [
    { css: '.message-attribution time', attribute: 'datetime', notation: 'iso', in: '2.0–2.3' },
    { css: '.message-attribution time', attribute: 'data-time', notation: 'seconds', in: '2.0–2.2' },
    { css: '.message-attribution time', attribute: 'data-timestamp', notation: 'seconds', in: '2.3' },
  ],
  body: [
    { css: '.message-body .bbWrapper', in: '2.0–2.3' },
    { css: '.message-body:not(:has(.bbWrapper))', in: '2.0–2.3, styles without the inner frame' },
  ],
  strip: [
    { css: '.bbCodeBlock', in: '2.0–2.3: quotes, code, spoilers, previews of links' },
    { css: '.bbCodeSpoiler, .bbCodeInlineSpoiler', in: '2.0–2.3' },
    { css: '.js-selectToQuoteEnd, .message-lastEdit, .message-signature', in: '2.0–2.3' },
    { css: '.message-attachments, .attachmentList, .bbMediaWrapper, .messageNotice', in: '2.0–2.3' },
  ],
  smileys: [{ css: 'img.smilie', in: '2.0–2.3' }],
  views: XENFORO_VIEWS,
  // Only an editor that is open: the hidden field under it is overwritten by it.
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: 'form.js-quickReply .fr-element[contenteditable="true"]', in: '2.0–2.3' },
      { css: 'form[action*="add-reply"] .fr-element[contenteditable="true"]', in: '2.0–2.3' },
      { css: 'form.js-quickReply textarea[name="message"]', in: '2.0–2.3, editor in BBCode' },
      { css: 'form[action*="add-reply"] textarea[name="message"]', in: '2.0–2.3, editor in BBCode' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: 'a.actionBar-action--reply[href]', in: '2.0–2.3' },
      { css: '.p-title-pageAction a[href$="/reply"]', in: '2.0–2.3' },
    ]),
};
