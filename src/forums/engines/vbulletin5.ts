// vBulletin 5. Its `datetime` has no time zone; the seconds since 1970 stand on the post.

import { editableFrame } from '../editable-frame';
import type { ForumEngine } from '../forum-engine';
import { within } from '../forum-engine';
import { firstOf } from '../seen';

export const vbulletin5: ForumEngine = {
  name: 'vbulletin5',
  markup: 'bbcode',
  recognise: [
    { css: 'meta[name="generator"][content^="vBulletin 5"]', in: '5' },
    { css: '.b-post[data-node-id]', in: '5' },
  ],
  title: [
    { css: 'h1.main-title', in: '5' },
    { css: '.b-post__title', in: '5' },
  ],
  post: [{ css: '.b-post[data-node-id]', in: '5' }],
  idOf: (post) => within(/^(\d+)$/, post.getAttribute('data-node-id')),
  removed: [{ css: '.b-post--deleted, .is-deleted', in: '5' }],
  author: [
    { css: '.b-userinfo__details .author', in: '5' },
    { css: '.b-userinfo [itemprop="name"]', in: '5' },
    { css: '.author a, .author', in: '5' },
  ],
  // The page tells a role only in words, which each forum chooses: titles named by the moderator find them.
  team: [],
  permalink: [{ css: 'a.b-post__count', in: '5' }],
  date: [
    { css: '.b-post__timestamp time', in: '5' },
    { css: '.b-post__timestamp', in: '5' },
  ],
  instant: [{ css: '[data-node-publishdate]', attribute: 'data-node-publishdate', notation: 'seconds', in: '5' }],
  body: [{ css: '.js-post__content-text, .OLD__post-content-text', in: '5' }],
  strip: [
    { css: '.bbcode_container, .bbcode_quote, .bbcode_code', in: '5' },
    { css: '.js-post__history, .b-post__edited, .signature, .b-post__attachments', in: '5' },
  ],
  // Their `alt` is empty or a name.
  smileys: [],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '.js-content-entry textarea.cke_source', in: '5' },
      { css: '.js-content-entry .cke_wysiwyg_div[contenteditable="true"]', in: '5' },
    ]) ??
    editableFrame(document, [{ css: '.js-content-entry .cke_contents iframe', in: '5' }]) ??
    // Not under an editor, which would overwrite it.
    firstOf<HTMLElement>(document, [{ css: '.js-content-entry:not(:has(.cke_contents)) textarea.js-editor', in: '5' }]),
  // Buttons open the editor in the page.
  replyLink: () => null,
};
