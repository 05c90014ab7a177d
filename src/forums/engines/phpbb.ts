// phpBB 3, from 3.0 to 3.3: prosilver and the styles made from it, and subsilver2.
import { type ForumEngine, idAfterP } from '../forum-engine';
import { firstOf } from '../seen';
import { PHPBB_VIEWS } from '../views/phpbb';

export const phpbb: ForumEngine = {
  name: 'phpbb',
  markup: 'bbcode',
  recognise: [
    { css: 'body#phpbb', in: '3.0–3.3' },
    { css: 'body.section-viewtopic div.post dl.postprofile', in: '3.0–3.3, styles that rename the body' },
    { css: '#pagecontent > table.tablebg b.postauthor', in: '3.0–3.1 subsilver2' },
  ],
  title: [
    { css: 'h2.topic-title', in: '3.1–3.3' },
    { css: 'h2.posting-title', in: '3.1–3.3' },
    { css: '#page-body h2 a[href*="viewtopic.php"]', in: '3.0' },
    { css: '#pageheader h2 .titles', in: '3.0–3.1 subsilver2' },
  ],
  views: PHPBB_VIEWS,
  post: [{ css: 'div.post[id^="p"]', in: '3.0–3.3' }],
  idOf: idAfterP,
  // An author whom the moderator ignores is read all the same: everybody else on the forum sees the post.
  removed: [{ css: '.post.deleted', in: '3.1–3.3' }],
  author: [
    { css: '.postprofile .username, .postprofile .username-coloured', in: '3.1–3.3' },
    { css: '.postprofile dt a, .postprofile dt strong', in: '3.0' },
    { css: 'p.author strong', in: '3.0–3.3, styles without a profile' },
  ],
  // Only the colours that phpBB itself gives its teams; other groups have colours too.
  team: [
    { css: '.postprofile .username-coloured[style*="#AA0000" i]', in: '3.0–3.3, administrators' },
    { css: '.postprofile .username-coloured[style*="#00AA00" i]', in: '3.0–3.3, moderators' },
  ],
  permalink: [
    { css: 'p.author a[href*="#p"]', in: '3.0–3.3' },
    { css: 'h3 a[href*="#p"]', in: '3.0–3.3, as shown to robots' },
  ],
  date: [
    { css: 'p.author time[datetime]', in: '3.2.9–3.3' },
    { css: 'p.author', in: '3.0–3.2.8' },
  ],
  // Before 3.2.9 the date is what follows "by author »".
  dateWords: (date) => (date.textContent ?? '').split('»').at(-1) ?? '',
  body: [
    { css: '[id^="post_content"] > .content', in: '3.1–3.3' },
    { css: '.postbody > .content', in: '3.0' },
  ],
  strip: [
    { css: 'blockquote', in: '3.0–3.3' },
    { css: '.codebox', in: '3.0–3.3' },
    { css: '.inline-attachment, .attachbox', in: '3.0–3.3' },
    { css: '.signature, .notice, .post_deleted_msg', in: '3.0–3.3, styles that put them in the body' },
  ],
  smileys: [
    { css: 'img.smilies', in: '3.2–3.3' },
    { css: 'img[src*="/smilies/"]', in: '3.0–3.1' },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: 'form#qr_postform textarea[name="message"]', in: '3.1–3.3' },
      // Not the editor of a post that already stands.
      { css: 'form#postform:not([action*="mode=edit"]) textarea[name="message"]', in: '3.0–3.3' },
      { css: '#qr_editor_div textarea[name="message"]', in: '3.0' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [{ css: 'a[href*="posting.php"][href*="mode=reply"]', in: '3.0–3.3' }]),
};
