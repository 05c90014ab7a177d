// Drupal 6 to 11: forum topics, and comments on any page.
import { type ForumEngine, numberAfter, type PostLayout } from '../forum-engine';
import { firstOf, type Seen } from '../seen';

const comment: Seen[] = [
  { css: '[data-comment-user-id][id^="comment-"], .js-comment[id^="comment-"]', in: '8–11' },
  { css: 'a[id^="comment-"] + .comment', in: '6–7' },
];
const topic: Seen[] = [
  { css: '.node--type-forum:not(.node--view-mode-teaser)', in: '8–11' },
  { css: '.node-forum[id^="node-"]:not(.node-teaser), .node-type-forum div.node[id^="node-"]', in: '6–7' },
];

/** Comments and topics are counted apart. Before Drupal 8 an anchor before the comment bears its id. */
function idOf(post: Element): string | null {
  const number = numberAfter('comment-', post.id) ?? numberAfter('comment-', post.previousElementSibling?.id);
  if (number) return number;
  const topicId = numberAfter('node-', post.id) ?? post.getAttribute('data-history-node-id');
  return post.matches('.node, [class*="node--type"]') ? `node-${topicId ?? 'topic'}` : null;
}

/** "Submitted by Ana on Monday", "Monday — Ana": the longer part beside the name. */
function dateWords(date: Element): string {
  const words = date.textContent ?? '';
  const name = firstOf(date, [{ css: '.username, .field--name-uid, a', in: '6–10' }])?.textContent?.trim();
  const parts = name ? words.split(name) : [words];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest)).replace(/\s+—\s*$/, '');
}

const inContent = { attribute: 'content', notation: 'iso' } as const;

const layout: PostLayout = {
  post: [...comment, ...topic],
  nests: true,
  idOf,
  removed: [],
  author: [
    { css: '.comment__author, .node__author, .commenter-name', in: '7–11, Bartik and Olivero' },
    { css: '.submitted .username, .node__meta .username, .submitted a, .node__meta .field--name-uid', in: '6–11' },
  ],
  // The first account may do everything; of all others the page tells no role.
  team: [{ css: '[data-comment-user-id="1"]', in: '8–10' }],
  permalink: [{ css: 'a.permalink, .comment-permalink a, a[href*="#comment-"]', in: '6–11' }],
  date: [
    { css: '.comment__time, .comment-time', in: '7–11, Bartik and Olivero' },
    { css: '.submitted time, .node__meta time, .node__meta .field--name-created', in: '8–11' },
    { css: '.submitted, .node__meta, .meta', in: '6–11' },
  ],
  dateWords,
  instant: [{ css: '[property~="schema:dateCreated"], [property~="dc:created"]', ...inContent, in: '7–9' }],
  // The subject, often a copy of the first words, stands outside of this field.
  body: [
    { css: '.field--name-comment-body, .field--name-body, .field-name-comment-body, .field-name-body', in: '7–11' },
  ],
  strip: [
    { css: 'blockquote, pre, .quote', in: '6–11' },
    { css: '.user-signature, .links, h3', in: '6–11' },
  ],
  smileys: [{ css: 'img.smiley, img.smiley-content', in: '6–7, the Smileys extension' }],
};

export const drupal: ForumEngine = {
  ...layout,
  name: 'drupal',
  markup: 'plain',
  recognise: [...comment, ...topic, { css: 'form.comment-form[data-drupal-selector]', in: '8–11' }],
  title: [{ css: 'h1', in: '6–11' }],
  views: [
    { post: layout.post, body: [{ css: '.comment__content, .node__content, .content', in: '6–11, other fields' }] },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      // CKEditor 5 stands before the textarea, which it hides.
      { css: 'form.comment-form:not([action*="/edit"]) .ck-editor__editable[contenteditable="true"]', in: '10–11' },
      { css: 'form.comment-form:not([action*="/edit"]) textarea[name^="comment_body"]', in: '7–11' },
      { css: '#comment-form:not([action*="/edit"]) textarea:not([name*="summary"])', in: '6–11' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [{ css: '.comment-add a[href], .comment_add a[href]', in: '6–11' }]),
};
