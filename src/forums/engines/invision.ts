// Invision Community (IPS) 4 and 5.
import type { ForumEngine } from '../forum-engine';
import { numberAfter } from '../forum-engine';
import { firstOf } from '../seen';
import { INVISION_VIEWS } from '../views/invision';

export const invision: ForumEngine = {
  name: 'invision',
  markup: 'html',
  recognise: [
    { css: '[data-role="commentFeed"] article[id^="elComment_"]', in: '4–5' },
    { css: 'article.cPost[id^="elComment_"]', in: '4' },
    { css: 'article.ipsEntry[id^="elComment_"]', in: '5' },
    { css: 'body.ipsApp', in: '4–5' },
  ],
  title: [
    { css: 'h1.ipsType_pageTitle', in: '4' },
    { css: '.ipsPageHeader__title, .ipsPageHeader h1', in: '5' },
  ],
  post: [{ css: 'article[id^="elComment_"]', in: '4–5' }],
  // Those who moderate talk below a report, which is itself no thread.
  idOf: (post) =>
    post.closest('[data-tabsid="elTabsReport"], #elReportComments') ? null : numberAfter('elComment_', post.id),
  removed: [],
  author: [
    { css: '.cAuthorPane_author a, .cAuthorPane_author strong', in: '4' },
    { css: '.cAuthorPane_author', in: '4' },
    { css: '.ipsEntry__username', in: '5' },
    { css: '.ipsComment_author h3, .ipsComment_meta .ipsUsername, .ipsUsername', in: '4–5, other applications' },
  ],
  // Groups that are highlighted may be members with merits.
  team: [
    { css: '.cAuthorPane_badge--moderator', in: '4.3–4.7' },
    { css: '.ipsAvatarStack__badge--moderator, .ipsEntry__moderatorBadge', in: '5' },
  ],
  permalink: [
    { css: '.ipsComment_meta a[href*="findComment"]', in: '4' },
    { css: 'a.ipsEntry__date', in: '5' },
    { css: 'a[data-role="shareComment"]', in: '4–5' },
    { css: 'a[href*="findComment"]', in: '4–5' },
  ],
  date: [
    { css: '.ipsComment_meta time', in: '4' },
    { css: '.ipsEntry__date time', in: '5' },
    { css: '.cAuthorPane_content time, .ipsEntry__meta time, .ipsEntry__header time', in: '4–5' },
  ],
  body: [{ css: '[data-role="commentContent"]', in: '4–5' }],
  strip: [
    { css: '.ipsQuote', in: '4–5' },
    { css: '.ipsSpoiler, .ipsRichTextBox, .ipsCode, pre, .ipsEmbedded, .ipsAttachLink', in: '4–5' },
    {
      css: '.ipsComment_meta, [data-excludequote], .ipsEdited, .ipsEntry__editedBy, [data-role="memberSignature"], .ipsEntry__signature',
      in: '4–5',
    },
  ],
  smileys: [{ css: 'img[data-emoticon], img.ipsEmoji', in: '4–5' }],
  views: INVISION_VIEWS,
  // A closed editor must be opened by the moderator first.
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '[data-role="replyArea"] .cke_wysiwyg_div[contenteditable="true"]', in: '4' },
      { css: '[data-role="replyArea"] .cke_editable[contenteditable="true"]', in: '4' },
      { css: '[data-role="replyArea"] .ProseMirror[contenteditable="true"]', in: '5' },
      { css: '#replyForm .ProseMirror[contenteditable="true"]', in: '5' },
    ]),
  replyLink: (document) => firstOf<HTMLAnchorElement>(document, [{ css: 'a[data-action="replyToTopic"]', in: '4–5' }]),
};
