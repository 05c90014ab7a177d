// The editor of an answer, where the page shows others too: of a post that stands, of a new topic, or hidden.
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../../src/forums/engines';
import { inLinkedom, PARSERS } from './parsers';

const editorIn = (name: string, html: string, parse = inLinkedom) =>
  ENGINES.find((engine) => engine.name === name)!.replyEditor(parse(`<html><body>${html}</body></html>`));

const flarum = (head: string) =>
  `<div class="Composer"><ul class="ComposerBody-header"><li>${head}</li></ul><div class="TextEditor-editorContainer"><textarea id="here"></textarea></div></div>`;
const nodebb = (inside: string, className = '') =>
  `<div component="composer" class="composer ${className}">${inside}<textarea class="write" id="here"></textarea></div>`;

describe.each(PARSERS)('in %s', (_, parse) => {
  test.each([
    ['punbb', '<div id="brd-qpost"><form><textarea name="req_message" id="here"></textarea></form></div>'],
    ['punbb', '<div id="brd-post"><form id="afocus"><textarea name="req_message" id="here"></textarea></form></div>'],
    ['nodebb', nodebb('', 'reply')],
    ['nodebb', '<textarea component="topic/quickreply/text" id="here"></textarea>'],
    ['flarum', flarum('<i class="fa-reply"></i>')],
    [
      'flarum',
      '<div class="Composer"><div class="TextEditor-editorContainer"><div class="ProseMirror" contenteditable="true" id="here"></div></div></div>',
    ],
    [
      'vanilla',
      '<div class="CommentForm"><form id="Form_Comment"><textarea name="Comment/Body" id="here"></textarea></form></div>',
    ],
    ['bbpress', '<form id="new-post"><textarea name="bbp_reply_content" id="here"></textarea></form>'],
    [
      'buddypress',
      '<form class="ac-form" style="display:none"><textarea class="ac-input"></textarea></form><form class="ac-form" style="display: block;"><textarea class="ac-input" id="here"></textarea></form>',
    ],
    [
      'wordpress',
      '<div id="respond"><form id="commentform"><textarea id="comment" aria-hidden="true"></textarea><textarea id="here"></textarea></form></div>',
    ],
    [
      'drupal',
      '<form class="comment-form" action="/comment/reply/1"><div class="ck-editor__editable" contenteditable="true" id="here"></div><textarea name="comment_body[0][value]"></textarea></form>',
    ],
    [
      'oldreddit',
      '<div class="commentarea"><form class="usertext cloneable"><div class="usertext-edit"><textarea name="text"></textarea></div></form><div class="thing comment"><div class="entry"><form class="usertext"><div class="usertext-edit"><textarea name="text"></textarea></div></form></div><div class="child"><form class="usertext cloneable"><div class="usertext-edit"><textarea name="text" id="here"></textarea></div></form></div></div></div>',
    ],
    [
      'reddit',
      '<comment-composer-host><shreddit-composer><div contenteditable="true"></div></shreddit-composer></comment-composer-host><shreddit-comment><comment-composer-host><shreddit-composer><div contenteditable="true" id="here"></div></shreddit-composer></comment-composer-host></shreddit-comment>',
    ],
    [
      'lemmy',
      '<div class="comment-form"><textarea id="markdown-textarea-a"></textarea></div><ul><li class="comment"><article class="comment-node"><textarea id="markdown-textarea-b"></textarea></article><div class="comment-form"><textarea class="here" id="markdown-textarea-c"></textarea></div></li></ul>',
    ],
    ['mesdiscussions', '<form action="/bddpost.php"><textarea name="content_form" id="here"></textarea></form>'],
  ])('%s answers in the right editor', (name, html) => {
    const editor = editorIn(name, html, parse);
    expect(editor?.id === 'here' || editor?.className === 'here', editor?.outerHTML).toBe(true);
  });

  test.each([
    ['nodebb', 'that opens a topic', nodebb('<input class="title">')],
    ['nodebb', 'that edits a post', nodebb('<input type="hidden" name="pid" value="4">', 'reply')],
    ['flarum', 'that opens a discussion', flarum('<input class="FormControl">')],
    ['flarum', 'that edits a post', flarum('<i class="fa-pencil-alt"></i>')],
    [
      'bbpress',
      'that edits a post',
      '<form id="new-post"><textarea name="bbp_reply_content"></textarea><input name="action" value="bbp-edit-reply"></form>',
    ],
    ['bbpress', 'that opens a topic', '<form id="new-post"><textarea name="bbp_topic_content"></textarea></form>'],
    [
      'buddypress',
      'that is hidden',
      '<form class="ac-form" style="display:none"><textarea class="ac-input"></textarea></form>',
    ],
    ['buddypress', 'of a post of one’s own', '<form id="whats-new-form"><textarea id="whats-new"></textarea></form>'],
    [
      'drupal',
      'that edits a comment',
      '<form class="comment-form" action="/comment/4/edit"><textarea name="comment_body[0][value]"></textarea></form>',
    ],
    [
      'lemmy',
      'that edits a comment',
      '<article class="comment-node"><textarea id="markdown-textarea-b"></textarea></article>',
    ],
    [
      'mesdiscussions',
      'that edits a message',
      '<form action="/bdd.php"><textarea name="content_form"></textarea></form>',
    ],
  ])('%s leaves the editor alone %s', (name, _why, html) => {
    expect(editorIn(name, html, parse)).toBeNull();
  });
});

test('The editor of Reddit is found in the open shadow root of its composer', () => {
  const page = inLinkedom('<html><body><shreddit-simple-composer></shreddit-simple-composer></body></html>');
  const root = page.querySelector('shreddit-simple-composer')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<div role="textbox" contenteditable="true"></div>';
  const reddit = ENGINES.find(({ name }) => name === 'reddit')!;
  expect(reddit.replyEditor(page)?.getAttribute('role')).toBe('textbox');
});

test.each([
  [
    'WordPress article without comments',
    '<article class="post type-post hentry"><div class="entry-content"><p>Un</p></div></article>',
  ],
  [
    'Drupal article without comments',
    '<article class="node node--type-article node--view-mode-full"><div class="field--name-body"><p>Un</p></div></article>',
  ],
  [
    'shop with comments of its own',
    '<ul><li class="comment"><p>Bien</p></li></ul><form class="comment-form"><textarea></textarea></form>',
  ],
])('A %s is no page of a forum', (_name, html) => {
  const page = inLinkedom(`<html><body>${html}</body></html>`);
  expect(ENGINES.filter((engine) => engine.recognise.some(({ css }) => page.querySelector(css)))).toEqual([]);
});
