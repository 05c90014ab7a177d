// Reddit since 2023: custom elements that bear what is told about a post as attributes.
import type { ForumEngine } from '../forum-engine';
import { firstOf } from '../seen';

export const reddit: ForumEngine = {
  name: 'reddit',
  // The editor shows the finished text, or takes Markdown.
  markup: 'plain',
  recognise: [{ css: 'shreddit-app, shreddit-post, shreddit-comment', in: '2023–2026' }],
  title: [
    { css: 'shreddit-post', attribute: 'post-title', in: '2023–2026' },
    { css: 'h1', in: '2023–2026' },
  ],
  post: [{ css: 'shreddit-post, shreddit-comment', in: '2023–2026' }],
  nests: true,
  // What stands aside are other threads, offered to the reader.
  idOf: (post) => (post.closest('aside') ? null : (post.getAttribute('thingid') ?? (post.id || null))),
  removed: [{ css: '[is-deleted], [collapsed-because-deleted]', in: '2023–2026' }],
  author: [
    { css: 'shreddit-post, shreddit-comment', attribute: 'author', in: '2023–2026' },
    { css: '[slot="commentMeta"] a[href*="/user/"], [slot="credit-bar"] a[href*="/user/"]', in: '2023–2026' },
  ],
  // A member of the team marks each answer that is given as one.
  team: [{ css: 'shreddit-comment-author-modifier-icon[distinguished-as]', in: '2024–2026' }],
  permalink: [{ css: 'shreddit-post, shreddit-comment', attribute: 'permalink', in: '2023–2026' }],
  date: [
    { css: '[slot="commentMeta"] time, [slot="credit-bar"] time', in: '2023–2026' },
    { css: 'faceplate-timeago time, time, faceplate-timeago', in: '2023–2026' },
  ],
  instant: [
    { css: 'shreddit-post, shreddit-comment', attribute: 'created-timestamp', notation: 'iso', in: '2023–2026' },
    { css: 'shreddit-comment', attribute: 'created', notation: 'iso', in: '2024–2026' },
    { css: 'faceplate-timeago', attribute: 'ts', notation: 'iso', in: '2023–2026' },
  ],
  body: [
    { css: '[slot="comment"], [slot="text-body"], shreddit-post-text-body', in: '2023–2026' },
    { css: '[id$="-rtjson-content"]', in: '2023–2026' },
  ],
  strip: [
    { css: 'blockquote, pre', in: '2023–2026' },
    { css: 'figure', in: '2023–2026' },
  ],
  smileys: [],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      // Opened below a comment, before the one of the thread.
      { css: 'shreddit-comment comment-composer-host [contenteditable="true"]', in: '2024–2026' },
      { css: 'shreddit-comment comment-composer-host textarea', in: '2024–2026, Markdown' },
      { css: 'comment-composer-host [contenteditable="true"]', in: '2024–2026' },
      { css: 'comment-composer-host textarea', in: '2024–2026, Markdown' },
      { css: 'shreddit-composer:not([slot="comment"] *) [contenteditable="true"]', in: '2023–2026' },
      {
        css: '[contenteditable="true"]',
        host: 'shreddit-simple-composer, shreddit-comment-composer, shreddit-composer',
        in: '2023–2025',
      },
    ]),
  replyLink: () => null,
};
