// Discourse, as drawn by widgets (up to 3.4), by components, and as nested replies (2026).
import type { ForumEngine } from '../forum-engine';
import { within } from '../forum-engine';
import { firstOf } from '../seen';
import { DISCOURSE_VIEWS } from '../views/discourse';

const OWN = '.topic-meta-data:not(.embedded-reply)';

export const discourse: ForumEngine = {
  name: 'discourse',
  markup: 'markdown',
  recognise: [
    { css: 'meta[name="generator"][content^="Discourse"]', in: '2.x–2026' },
    { css: '#data-discourse-setup', in: '2.x–2026' },
    { css: '.topic-post > article[data-post-id]', in: '2.x–2026' },
  ],
  title: [
    { css: '#topic-title .fancy-title', in: '2.x–2026' },
    { css: '#topic-title h1, .nested-view__title, .title-wrapper h1', in: '2.x–2026' },
  ],
  unloads: true,
  // A post far from the view loses its article, and gets a new one when it comes back.
  post: [{ css: 'article[data-post-id]', in: '2.x–2026, nested replies too' }],
  // A reply that is being sent has the number -1.
  idOf: (post) => within(/^(\d+)$/, post.getAttribute('data-post-id')),
  removed: [
    { css: '.topic-post.deleted > article, .topic-post.post--deleted > article', in: '2.x–2026' },
    { css: '.nested-post--deleted > .nested-post__main > article', in: '2026' },
    { css: '.small-action', in: '2.x–2026' },
  ],
  // The display name may stand first; the member's name is in the attribute. Opened replies have names of their own.
  author: [
    { css: `${OWN} .names a[data-user-card]`, attribute: 'data-user-card', in: '2.x–2026' },
    { css: `${OWN} .username, ${OWN} .full-name`, in: '2.x–2026' },
  ],
  team: [
    { css: `${OWN} .names :is(.staff, .admin, .moderator, .category-moderator)`, in: '2.x–2026' },
    { css: '.topic-post:is(.moderator, .whisper, .category-moderator) > article', in: '2.x–2026' },
  ],
  permalink: [{ css: 'a.post-date[href]', in: '2.x–2026' }],
  date: [{ css: '.post-date .relative-date', in: '2.x–2026' }],
  instant: [{ css: '.post-date .relative-date', attribute: 'data-time', notation: 'milliseconds', in: '2.x–2026' }],
  // Other posts stand inside the same article once their replies are opened, above and below.
  body: [{ css: '.contents .cooked, .nested-post__content .cooked, .nested-view__op .cooked', in: '2.x–2026' }],
  strip: [
    { css: 'aside.quote, blockquote, .quote-controls', in: '2.x–2026' },
    { css: 'aside.onebox, .lightbox-wrapper, a.attachment', in: '2.x–2026' },
    { css: 'pre, details, .spoiler, .spoiled, .poll, .poll-outer', in: '2.x–2026' },
    { css: '.badge-notification, .post__embedded-posts, .embedded-posts, .cooked-selection-barrier', in: '2.x–2026' },
  ],
  smileys: [{ css: 'img.emoji', in: '2.x–2026' }],
  views: DISCOURSE_VIEWS,
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      { css: '#reply-control.open textarea.d-editor-input', in: '2.x–2026' },
      { css: '#reply-control.open .d-editor-input[contenteditable="true"]', in: '3.5–2026' },
    ]),
  // Buttons open the editor in the page.
  replyLink: () => null,
};
