// SMF 2.0 and 2.1. `msg12` is the post or an anchor before it, `msg_12` its body.

import { editableFrame } from '../editable-frame';
import type { ForumEngine } from '../forum-engine';
import { within } from '../forum-engine';
import { find, own } from '../plain-dom';
import { firstOf } from '../seen';
import { SMF_VIEWS } from '../views/smf';

export const smf: ForumEngine = {
  name: 'smf',
  markup: 'bbcode',
  recognise: [
    { css: '.post_wrapper .inner[id^="msg_"]', in: '2.0–2.1' },
    { css: '#forumposts #quickModForm', in: '2.0–2.1' },
    { css: 'form#postmodify', in: '2.0–2.1' },
    { css: 'script[src*="/Themes/default/scripts/"]', in: '2.0–2.1' },
  ],
  title: [
    { css: '#top_subject', in: '2.0–2.1' },
    { css: '#forumposts .catbg', in: '2.0' },
  ],
  post: [{ css: '#forumposts .post_wrapper', in: '2.0–2.1' }],
  idOf: (post) => within(/^msg_(\d+)$/, find(post, '.inner[id^="msg_"]')?.id),
  // An author whom the moderator ignores is read all the same.
  removed: [],
  author: [
    { css: '.poster h4 a[href*="action=profile"], .poster h4 a[href*="profile/"]', in: '2.0–2.1' },
    { css: '.poster h4', in: '2.0–2.1, guests' },
  ],
  // The pictures that come with the three groups of the team; names and colours are for each forum to choose.
  team: [
    { css: '.poster :is(img[src*="/iconadmin."], img[src*="/icongmod."], img[src*="/iconmod."])', in: '2.1' },
    { css: '.poster :is(img[src*="/staradmin."], img[src*="/stargmod."], img[src*="/starmod."])', in: '2.0' },
  ],
  permalink: [
    { css: '.postinfo a.smalltext[href]', in: '2.1' },
    { css: '.keyinfo [id^="subject_"] a', in: '2.0–2.1' },
  ],
  date: [
    { css: '.postinfo a.smalltext', in: '2.1' },
    { css: '.keyinfo .smalltext', in: '2.0' },
  ],
  dateWords: (date) => betweenGuillemets(date) ?? date.textContent ?? '',
  body: [{ css: '.inner[id^="msg_"]', in: '2.0–2.1' }],
  strip: [
    { css: 'blockquote, .quoteheader, .quotefooter', in: '2.0–2.1' },
    { css: '.codeheader, .bbc_code, .spoiler, .sp-wrap', in: '2.0–2.1' },
    { css: '.attachments, .modified, .signature, .bbc_embedded', in: '2.0–2.1' },
  ],
  // Their `alt` is a name.
  smileys: [],
  views: SMF_VIEWS,
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [{ css: 'form#postmodify .sceditor-container.sourceMode textarea', in: '2.1' }]) ??
    editableFrame(document, [{ css: 'form#postmodify .sceditor-container iframe', in: '2.1' }]) ??
    firstOf<HTMLElement>(document, [
      { css: 'form#postmodify:not([action*="msg="]):not(:has(.sceditor-container)) textarea', in: '2.0–2.1' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: 'a.button_strip_reply', in: '2.0–2.1' },
      { css: 'a[href*="action=post;topic="]', in: '2.0–2.1' },
    ]),
};

/** SMF 2.0 writes "« Reply #1 on: date »", with the label in bold type. */
function betweenGuillemets(date: Element): string | null {
  const [, inner] = /^\s*«(.*)»\s*$/s.exec(date.textContent ?? '') ?? [];
  const label = own(find(date, 'strong') ?? date, 'textContent') ?? '';
  return inner?.replace(label, '') ?? null;
}
