// FluxBB 1.5, and its ancestors FluxBB 1.4 and PunBB 1.2 as far as they agree.
import { type ForumEngine, idAfterP, within } from '../forum-engine';
import { findAll } from '../plain-dom';
import { firstOf } from '../seen';

export const fluxbb: ForumEngine = {
  name: 'fluxbb',
  markup: 'bbcode',
  recognise: [{ css: 'div.pun[id^="pun"]', in: '1.2–1.5' }],
  title: [{ css: '#brdmain .crumbs li:last-child strong', in: '1.4–1.5' }],
  post: [{ css: 'div.blockpost[id^="p"]', in: '1.2–1.5' }],
  // A preview and the posts under a reply form have no number.
  idOf: idAfterP,
  removed: [],
  author: [{ css: '.postleft dt strong', in: '1.2–1.5' }],
  // The page tells a role only in words, which each forum chooses: titles named by the moderator find them.
  team: [],
  // Addresses may be rewritten, so only the place and the fragment count.
  permalink: [{ css: 'h2 a[href*="#p"]', in: '1.2–1.5' }],
  // In the reader's own format and time zone, "Today" included: words, not an instant.
  date: [{ css: 'h2 a[href*="#p"], h2 a', in: '1.2–1.5' }],
  body: [{ css: '.postright > .postmsg:not(.postsignature)', in: '1.2–1.5' }],
  strip: [
    { css: '.quotebox', in: '1.4–1.5' },
    { css: 'blockquote', in: '1.2' },
    { css: '.codebox', in: '1.2–1.5' },
    { css: '.postedit', in: '1.2–1.5' },
    { css: '.postsignature', in: '1.2–1.5, styles that put it in the body' },
  ],
  smileys: [{ css: 'img[src*="/smilies/"]', in: '1.2–1.5' }],
  views: [
    {
      // Found by a search: no id, and the last link of the heading is the one to the post.
      post: [{ css: '#punsearch .blockpost', in: '1.2–1.5' }],
      idOf: (post) => within(/(?:[?&]pid=|#p)(\d+)/, [...findAll(post, 'h2 a')].at(-1)?.getAttribute('href')),
      permalink: [{ css: 'h2 a[href*="#p"]', in: '1.2–1.5' }],
      date: [{ css: 'h2 a[href*="#p"]', in: '1.2–1.5' }],
    },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '#quickpost textarea[name="req_message"]', in: '1.5' },
      { css: '#postform form#post textarea[name="req_message"]', in: '1.4–1.5' },
      { css: '#punviewtopic form[action*="post.php"] textarea[name="req_message"]', in: '1.2' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: '.postlink a[href*="post.php?tid="]', in: '1.2–1.5' },
      { css: '.postlink a', in: '1.5 with rewritten addresses' },
    ]),
};
