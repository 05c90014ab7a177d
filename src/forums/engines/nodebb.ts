// NodeBB 1 to 4, with the themes Persona and Harmony: what bears a `component` is the same in both.
import type { ForumEngine } from '../forum-engine';
import { matches, own } from '../plain-dom';
import { firstOf } from '../seen';

export const nodebb: ForumEngine = {
  name: 'nodebb',
  markup: 'markdown',
  recognise: [
    { css: '[component="topic"][data-tid]', in: '1–4' },
    { css: '[component="post"][data-pid]', in: '1–4' },
    { css: '[component="composer"] textarea.write', in: '1–4' },
    { css: '.post-queue.posts-list', in: '1–4' },
  ],
  title: [
    { css: '[component="topic/title"]', in: '1–4' },
    { css: '[component="post/header"]', in: '1–4' },
  ],
  unloads: true,
  // The answers that unfold under a post are copies.
  post: [{ css: '[component="post"][data-pid]', in: '1–4' }],
  // From 4.0 on, the id of a post from another server is its address.
  idOf: (post) => post.getAttribute('data-pid') || null,
  // In a list of posts the link to one stands before it.
  alsoIn: (post) => [post.previousElementSibling].filter((one) => one?.matches('a.topic-title') === true) as Element[],
  removed: [{ css: '.deleted', in: '1–4' }],
  author: [
    { css: 'a[data-username][data-uid]', in: '1–4' },
    { css: '[component="post"]', attribute: 'data-username', in: '1–4' },
    { css: '.post-author > a:last-of-type', in: '3–4, lists of posts' },
  ],
  // The address of a group is not translated; the badge is a choice of its member.
  team: [{ css: 'a[href$="/groups/administrators"], a[href$="/groups/global-moderators"]', in: '1–4' }],
  permalink: [
    { css: 'a.post-index', in: '3–4, Harmony' },
    { css: 'a.permalink', in: '1–4, Persona' },
    { css: 'a.topic-title[href*="/post/"]', in: '3–4, lists of posts' },
  ],
  date: [{ css: '.timeago', in: '1–4' }],
  instant: [
    { css: '[component="post"]', attribute: 'data-timestamp', notation: 'milliseconds', in: '1–4' },
    { css: 'meta[itemprop="datePublished"]', attribute: 'content', notation: 'iso', in: '1–4' },
    { css: '.timeago', attribute: 'title', notation: 'iso', in: '1–4, before its script has run' },
  ],
  body: [{ css: '[component="post/content"]', in: '1–4' }],
  strip: [
    { css: 'blockquote, pre', in: '1–4' },
    { css: 'details, .spoiler, .ns-spoiler', in: '1–4, the extensions for spoilers' },
    { css: '[component="post/signature"], [component="post/parent"]', in: '1–4, themes that put them in the body' },
  ],
  // What the composer writes above a quote ("@name said in title:"), in the words of the language.
  strips: (element) =>
    matches(element, 'p:has(a[href*="/post/"], a[href*="/user/"]):has(+ blockquote)') &&
    /:\s*$/.test(own(element, 'textContent') ?? ''),
  smileys: [{ css: 'img.emoji', in: '1–4' }],
  views: [
    {
      post: [{ css: '.post-queue [data-id]', in: '1–4, posts that wait for approval' }],
      idOf: (post) => post.getAttribute('data-id') || null,
      author: [{ css: 'a[href*="/user/"], a[href*="/uid/"]', in: '3–4' }],
      instant: [{ css: '.timeago', attribute: 'title', notation: 'iso', in: '3–4' }],
      body: [{ css: '.post-content', in: '1–4' }],
    },
  ],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      // The composer also opens topics and edits posts.
      { css: '[component="composer"]:not(:has(input.title, input[name="pid"])) textarea.write', in: '1–4' },
      { css: '[component="topic/quickreply/text"]', in: '1–4' },
    ]),
  // A button of the page, never a link to one.
  replyLink: () => null,
};
