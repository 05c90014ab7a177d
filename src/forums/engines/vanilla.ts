// Vanilla 2 and the classic views of later Vanilla.
import { type ForumEngine, numberAfter, within } from '../forum-engine';
import { find } from '../plain-dom';
import { firstOf } from '../seen';

export const vanilla: ForumEngine = {
  name: 'vanilla',
  // The format of posts is a setting of each forum.
  markup: 'plain',
  recognise: [
    { css: 'body[id^="vanilla_"]', in: '2.0–2023' },
    { css: '[id^="Comment_"].ItemComment, [id^="Comment_"].Item.Comment', in: '2.0–2023' },
    { css: '[id^="Discussion_"].ItemDiscussion', in: '2.1–2023' },
    { css: '.DataList.SearchResults', in: '2.0–2023' },
  ],
  title: [{ css: '#Item_0 h1, .PageTitle h1', in: '2.1–2023' }],
  // In a list of discussions these have no message, and so are no posts.
  post: [{ css: '[id^="Comment_"], [id^="Discussion_"]', in: '2.0–2023' }],
  // The two are counted apart.
  idOf: (post) => numberAfter('Comment_', post.id) ?? (numberAfter('Discussion_', post.id) && post.id),
  removed: [],
  author: [
    { css: '.Author a.Username, .Author .Username', in: '2.0–2023' },
    { css: '.Author', in: '2.0–2023, authors that are gone' },
  ],
  team: [{ css: '.Role_Administrator, .Role_Moderator', in: '2.1–2023, with role titles' }],
  permalink: [{ css: '.DateCreated a.Permalink, a.Permalink', in: '2.0–2023' }],
  date: [
    { css: '.DateCreated time', in: '2.0–2023' },
    { css: '.DateCreated', in: '2.0–2023' },
  ],
  body: [{ css: '.Message', in: '2.0–2023' }],
  strip: [
    { css: 'blockquote, .Quote, .UserQuote, .js-quoteEmbed, .embedQuote', in: '2.0–2023' },
    { css: 'pre', in: '2.0–2023' },
    { css: '.UserSpoiler, .Spoiled, .spoiler', in: '2.0–2023' },
    { css: '.js-embed, .embedExternal, .VideoWrap', in: '2.6–2023' },
    { css: '.Signature, .UserSignature', in: '2.0–2023, themes that put it in the message' },
  ],
  smileys: [{ css: 'img.emoji, img.Emoji', in: '2.1–2023' }],
  views: [
    {
      // Excerpts that a search found.
      post: [{ css: '.SearchResults > .Item', in: '2.0–2023' }],
      idOf: (result) => {
        const address = find(result, 'a.Title')?.getAttribute('href');
        const discussion = within(/\/discussion\/(\d+)/, address);
        return within(/#Comment_(\d+)/, address) ?? (discussion && `Discussion_${discussion}`);
      },
      author: [{ css: '.MItem:first-child > a:not(.PhotoWrap), .MItem:first-child', in: '2.0–2023' }],
      permalink: [{ css: 'a.Title', in: '2.0–2023' }],
      date: [{ css: '.Meta time', in: '2.0–2023' }],
      body: [{ css: '.Message', in: '2.0–2023' }],
    },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '.CommentForm .richEditor [contenteditable="true"]', in: '2.7–2023' },
      { css: '.CommentForm [contenteditable="true"]', in: '2022–2023' },
      { css: '.CommentForm textarea[name$="Body"]', in: '2.0–2023' },
      { css: 'form#Form_Comment textarea', in: '2.0–2023' },
    ]),
  replyLink: () => null,
};
