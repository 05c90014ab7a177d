// bbPress 2.5 and 2.6, alone or in a BuddyPress group.
import { editableFrame } from '../editable-frame';
import { type ForumEngine, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

/** A reply follows its header, which bears the id; nothing stands around the two. */
function headerOf(post: Element): Element | null {
  const before = post.previousElementSibling;
  return before?.matches('.bbp-reply-header, .bbp-topic-header') ? before : null;
}

export const bbpress: ForumEngine = {
  name: 'bbpress',
  markup: 'plain',
  recognise: [{ css: '#bbpress-forums', in: '2.1–2.6' }],
  title: [
    { css: '.bbp-breadcrumb-current', in: '2.1–2.6' },
    { css: 'h1.entry-title', in: '2.1–2.6, most themes' },
  ],
  // Also a lead topic that the theme shows apart. The rows above and below a list have no id.
  post: [{ css: '#bbpress-forums .reply, #bbpress-forums .topic, #bbpress-forums .type-reply', in: '2.1–2.6' }],
  idOf: (post) => numberAfter('post-', headerOf(post)?.id) ?? numberAfter('post-', post.id),
  alsoIn: (post) => [headerOf(post)].filter((header) => header !== null),
  removed: [{ css: '.status-trash, .status-spam', in: '2.1–2.6' }],
  author: [
    { css: '.bbp-reply-author .bbp-author-name, .bbp-topic-author .bbp-author-name', in: '2.1–2.6' },
    { css: '.bbp-author-name, .bbp-author-link', in: '2.5–2.6' },
    { css: '.bbp-reply-author > a, .bbp-topic-author > a', in: '2.1–2.6, themes' },
  ],
  // The page tells a role only in words, which are translated: titles named by the moderator find them.
  team: [],
  permalink: [
    { css: '.bbp-reply-permalink', in: '2.1–2.6' },
    { css: '.bbp-meta > .bbp-topic-permalink', in: '2.1–2.6, lead topics' },
  ],
  date: [{ css: '.bbp-reply-post-date, .bbp-topic-post-date', in: '2.1–2.6' }],
  body: [{ css: '.bbp-reply-content, .bbp-topic-content', in: '2.1–2.6' }],
  strip: [
    { css: 'blockquote, pre', in: '2.1–2.6' },
    { css: '.bbp-reply-revision-log, .bbp-topic-revision-log', in: '2.1–2.6' },
    { css: '.bbp-signature, .bbp-attachments', in: '2.5–2.6, extensions' },
  ],
  smileys: [{ css: 'img.wp-smiley, img.emoji', in: '2.1–2.6' }],
  replyEditor: (document) => {
    if (firstOf(document, [{ css: '#new-post input[value="bbp-edit-reply"]', in: '2.1–2.6' }])) return null;
    // TinyMCE writes what it shows over the textarea when the form is sent.
    return (
      editableFrame(document, [{ css: '.tmce-active #bbp_reply_content_ifr', in: '2.1–2.6' }]) ??
      firstOf<HTMLElement>(document, [{ css: '#new-post textarea[name="bbp_reply_content"]', in: '2.1–2.6' }])
    );
  },
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: 'a.bbp-topic-reply-link[href], a.bbp-reply-to-link[href]', in: '2.4–2.6' },
    ]),
};
