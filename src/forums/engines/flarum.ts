// Flarum 1 and 2.
import type { ForumEngine } from '../forum-engine';
import { firstOf } from '../seen';

export const flarum: ForumEngine = {
  name: 'flarum',
  markup: 'markdown',
  recognise: [
    { css: 'script#flarum-json-payload, #flarum-loading, noscript#flarum-content', in: '1–2' },
    { css: '.PostStream-item[data-id], .Composer .TextEditor-editorContainer', in: '1–2' },
  ],
  title: [{ css: '.DiscussionHero-title', in: '1–2' }],
  unloads: true,
  // Renames and locks stand in the stream too; the preview of a reply has no id.
  post: [{ css: '.PostStream-item[data-type="comment"]', in: '1–2' }],
  idOf: (post) => post.getAttribute('data-id') || null,
  removed: [],
  author: [
    { css: '.PostUser-name .username', in: '1–2' },
    { css: '.PostUser-name', in: '1–2' },
  ],
  // The groups that Flarum itself makes; others have numbers of their own.
  team: [{ css: '.PostUser-badges .Badge--group--1, .PostUser-badges .Badge--group--4', in: '1–2' }],
  permalink: [{ css: 'a.PostMeta-permalink', in: '1–2, touch screens' }],
  date: [{ css: '.PostMeta time', in: '1–2' }],
  instant: [{ css: '.PostStream-item', attribute: 'data-time', notation: 'iso', in: '1–2' }],
  // A hidden post keeps its words, for those who may unfold it.
  body: [{ css: '.Post:not(.Post--hidden) .Post-body', in: '1–2' }],
  strip: [
    { css: 'blockquote, pre', in: '1–2' },
    { css: '.PostMention', in: '1–2, the name of who is answered' },
    { css: 'details, .spoiler', in: '1–2, extensions for spoilers' },
    { css: '.Post-preview', in: '1–2, while the post is being edited' },
  ],
  smileys: [{ css: 'img.emoji', in: '1–2' }],
  replyEditor: (document) => {
    const editor = firstOf<HTMLElement>(document, [
      { css: '.Composer .TextEditor-editorContainer textarea', in: '1–2' },
      { css: '.Composer .TextEditor-editorContainer [contenteditable="true"]', in: '1–2, the rich text extension' },
    ]);
    // The composer also edits posts and opens discussions.
    const other = [{ css: '.ComposerBody-header .fa-pencil-alt, .ComposerBody-header input', in: '1–2' }];
    return firstOf(document, other) ? null : editor;
  },
  replyLink: () => null,
};
