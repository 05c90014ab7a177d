// vBulletin 3.6 to 3.8: tables, dates in words only, quotes known by their inline style.

import { editableFrame } from '../editable-frame';
import type { ForumEngine } from '../forum-engine';
import { numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const vbulletin3: ForumEngine = {
  name: 'vbulletin3',
  markup: 'bbcode',
  recognise: [
    { css: 'meta[name="generator"][content^="vBulletin 3"]', in: '3.6–3.8' },
    { css: 'table[id^="post"] [id^="post_message_"]', in: '3.6–3.8' },
    { css: '#vB_Editor_QR_textarea, #vB_Editor_001_textarea', in: '3.6–3.8' },
  ],
  title: [
    { css: '.navbar strong', in: '3.6–3.8' },
    { css: 'td.navbar', in: '3.6–3.8' },
  ],
  post: [{ css: 'table[id^="post"]', in: '3.6–3.8' }],
  idOf: (post) => numberAfter('post', post.id),
  // A post that was deleted leaves a table without a message.
  removed: [],
  author: [
    { css: 'a.bigusername', in: '3.6–3.8' },
    { css: '[id^="postmenu_"]', in: '3.6–3.8, guests' },
  ],
  // The page tells a role only in words, which each forum chooses: titles named by the moderator find them.
  team: [],
  permalink: [
    { css: 'a[id^="postcount"]', in: '3.6–3.8' },
    { css: 'td.thead a[href*="#post"]', in: '3.6–3.8' },
  ],
  date: [{ css: 'td.thead, .thead', in: '3.6–3.8' }],
  body: [{ css: '[id^="post_message_"]', in: '3.6–3.8' }],
  strip: [
    { css: 'div[style*="margin:20px"], div[style*="margin: 20px"]', in: '3.6–3.8: quotes, code, HTML' },
    { css: 'td.alt2, pre.alt2, div.alt2, div.smallfont', in: '3.6–3.8, styles with other margins' },
  ],
  // Their `alt` is empty or a name.
  smileys: [],
  // The field under an editor that shows formatting is overwritten by it.
  replyEditor: (document) =>
    editableFrame(document, [
      { css: 'iframe#vB_Editor_QR_iframe', in: '3.6–3.8' },
      { css: 'iframe#vB_Editor_001_iframe', in: '3.6–3.8' },
    ]) ??
    firstOf<HTMLElement>(document, [
      { css: '#vB_Editor_QR_textarea', in: '3.6–3.8' },
      { css: 'form[action*="do=postreply"] textarea[name="message"]', in: '3.6–3.8' },
    ]),
  replyLink: (document) => firstOf<HTMLAnchorElement>(document, [{ css: 'a[href*="newreply.php"]', in: '3.6–3.8' }]),
};
