// vBulletin 4.0 to 4.2. The body of a post is itself a blockquote, and so is indented text in it.

import { editableFrame } from '../editable-frame';
import type { ForumEngine } from '../forum-engine';
import { numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const vbulletin4: ForumEngine = {
  name: 'vbulletin4',
  markup: 'bbcode',
  recognise: [
    { css: 'html#vbulletin_html', in: '4.0–4.2' },
    { css: 'meta[name="generator"][content^="vBulletin 4"]', in: '4.0–4.2' },
    { css: 'li[id^="post_"] [id^="post_message_"]', in: '4.0–4.2' },
  ],
  title: [
    { css: '#pagetitle .threadtitle', in: '4.0–4.2' },
    { css: '#pagetitle h1', in: '4.0–4.2' },
  ],
  post: [{ css: 'li[id^="post_"]', in: '4.0–4.2: postbit, postbitlegacy' }],
  idOf: (post) => numberAfter('post_', post.id),
  removed: [{ css: '.postbitdeleted, .deleted', in: '4.0–4.2' }],
  author: [
    { css: '.username_container .username', in: '4.0–4.2' },
    { css: '.userinfo .username', in: '4.0–4.2' },
  ],
  // The page tells a role only in words, which each forum chooses: titles named by the moderator find them.
  team: [],
  permalink: [
    { css: 'a.postcounter', in: '4.0–4.2' },
    { css: '.posthead a[href*="#post"]', in: '4.0–4.2' },
  ],
  date: [
    { css: '.posthead .postdate .date', in: '4.0–4.2' },
    { css: '.posthead .postdate, .posthead .date', in: '4.0–4.2' },
  ],
  body: [{ css: '[id^="post_message_"]', in: '4.0–4.2' }],
  strip: [
    { css: '.bbcode_container, .bbcode_quote, .bbcode_code', in: '4.0–4.2' },
    { css: '.signature, .lastedited, .attachments, .postcontent.alert', in: '4.0–4.2' },
  ],
  // Their `alt` is empty or a name.
  smileys: [],
  // The field under an editor that shows formatting is overwritten by it.
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [{ css: '[id^="cke_contents_vB_Editor"] textarea.cke_source', in: '4.2' }]) ??
    editableFrame(document, [
      { css: '[id^="cke_contents_vB_Editor"] iframe', in: '4.2' },
      { css: 'iframe[id^="vB_Editor_"]', in: '4.0–4.1' },
    ]) ??
    firstOf<HTMLElement>(document, [
      { css: 'form#quick_reply textarea[name="message"]', in: '4.0–4.2' },
      { css: 'form[action*="do=postreply"] textarea[name="message"]', in: '4.0–4.2' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: 'a#newreplylink_top, a#newreplylink_bottom', in: '4.0–4.2' },
      { css: 'a.newreply[href]', in: '4.0–4.2' },
    ]),
};
