// PunBB 1.3 and 1.4 (PunBB 1.2 is the ancestor of FluxBB, and read with it).
import { type ForumEngine, idAfterP, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

export const punbb: ForumEngine = {
  name: 'punbb',
  markup: 'bbcode',
  recognise: [
    { css: '#brd-wrap.brd', in: '1.3–1.4' },
    { css: '.brd-page[id^="brd-"]', in: '1.3–1.4' },
  ],
  title: [
    { css: '.main-title a', in: '1.4' },
    { css: '.main-title', in: '1.3–1.4' },
    { css: '#brd-crumbs-top .crumblast span:last-child', in: '1.4' },
  ],
  post: [{ css: '.brd-page div.post', in: '1.3–1.4' }],
  // The id is on the head of the post; a preview and the posts under a reply form have none.
  idOf: (post) => {
    const head = firstOf(post, [{ css: '.posthead[id^="p"]', in: '1.3–1.4' }]);
    return head && idAfterP(head);
  },
  removed: [],
  author: [
    { css: '.author-ident .username', in: '1.3–1.4' },
    { css: '.post-byline a, .post-byline strong', in: '1.3–1.4' },
  ],
  // The page tells a role only in words, which each forum chooses: titles named by the moderator find them.
  team: [],
  // Addresses may be rewritten, so only the place and the fragment count.
  permalink: [{ css: '.posthead a.permalink, .posthead a[href*="#p"]', in: '1.3–1.4' }],
  // In the reader's own format and time zone, "Today" included: words, not an instant.
  date: [{ css: '.posthead a.permalink, .posthead .post-link', in: '1.3–1.4' }],
  body: [{ css: '.entry-content', in: '1.3–1.4' }],
  strip: [
    // The signature stands in the body.
    { css: '.sig-content, .lastedit', in: '1.3–1.4' },
    { css: '.quotebox, .codebox', in: '1.3–1.4' },
    { css: 'blockquote', in: '1.3–1.4, styles without the box' },
  ],
  smileys: [{ css: 'img[src*="/smilies/"]', in: '1.3–1.4' }],
  views: [
    {
      post: [{ css: '.post.resultpost', in: '1.4, posts found by a search' }],
      idOf: (post) => {
        const link = firstOf(post, [{ css: '.posthead a[href*="#p"]', in: '1.4' }]);
        return numberAfter('p', link?.getAttribute('href')?.split('#').at(-1));
      },
    },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '#brd-qpost textarea[name="req_message"]', in: '1.3–1.4' },
      { css: '#brd-post textarea[name="req_message"]', in: '1.3–1.4' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [{ css: '.posting a.newpost, p.posting a', in: '1.3–1.4' }]),
};
