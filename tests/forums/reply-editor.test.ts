// Where a reply can be written: the editor of the page, or the link to a page that has one; never the editor of a post that stands.
import { describe, expect, test } from 'vitest';
import { fluxbb } from '../../src/forums/engines/fluxbb';
import { phpbb } from '../../src/forums/engines/phpbb';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';

describe.each(PARSERS)('in %s', (_, parse) => {
  test.each([
    ['phpBB quick reply', phpbb, '<form id="qr_postform"><textarea name="message"></textarea></form>'],
    [
      'phpBB reply page',
      phpbb,
      '<form id="postform" action="./posting.php?mode=reply&amp;t=1"><textarea id="message" name="message"></textarea></form>',
    ],
    [
      'phpBB quote page',
      phpbb,
      '<form id="postform" action="./posting.php?mode=quote&amp;p=1"><textarea id="message" name="message"></textarea></form>',
    ],
    [
      'phpBB 3.0 quick reply',
      phpbb,
      '<form action="./posting.php?mode=reply"><div id="qr_editor_div"><textarea name="message"></textarea></div></form>',
    ],
    [
      'FluxBB quick post',
      fluxbb,
      '<div id="quickpost"><form id="quickpostform"><textarea name="req_message"></textarea></form></div>',
    ],
    [
      'FluxBB reply page',
      fluxbb,
      '<div id="postform"><form id="post" action="post.php?action=post&amp;tid=1"><textarea name="req_message"></textarea></form></div>',
    ],
    [
      'PunBB 1.2 quick post',
      fluxbb,
      '<div id="punviewtopic" class="pun"><form action="post.php?tid=1"><textarea name="req_message"></textarea></form></div>',
    ],
  ])('%s has an editor', (_name, engine, html) => {
    const document = parse(`<html><body>${html}</body></html>`);
    expect(engine.replyEditor(document)).toBe(document.querySelector('textarea'));
    expect(readPage(document, engine).canReply).toBe(true);
  });

  test.each([
    [
      'phpBB edit page',
      phpbb,
      '<form id="postform" action="./posting.php?mode=edit&amp;p=1"><textarea id="message" name="message"></textarea></form>',
    ],
    ['phpBB search page', phpbb, '<form id="search"><input name="keywords"><textarea name="other"></textarea></form>'],
    [
      'FluxBB edit page',
      fluxbb,
      '<div id="editform"><form id="edit" action="edit.php?id=1"><textarea name="req_message"></textarea></form></div>',
    ],
    ['page without a form', fluxbb, '<p>Discussion fermée</p>'],
  ])('%s has none', (_name, engine, html) => {
    const document = parse(`<html><body>${html}</body></html>`);
    expect(engine.replyEditor(document)).toBeNull();
    expect(readPage(document, engine).canReply).toBe(false);
  });

  test('a thread page shows the link to its reply page', () => {
    const thread = parse(
      '<html><body><a class="button" href="./posting.php?mode=post&amp;f=2">Nouveau</a><a class="button" href="./posting.php?mode=reply&amp;t=1">Répondre</a></body></html>',
    );
    expect(phpbb.replyLink(thread)?.textContent).toBe('Répondre');
    const closed = parse('<html><body><p class="postlink conr">Discussion fermée</p></body></html>');
    expect(fluxbb.replyLink(closed)).toBeNull();
    const rewritten = parse(
      '<html><body><p class="postlink conr"><a href="/repondre/1/">Répondre</a></p></body></html>',
    );
    expect(fluxbb.replyLink(rewritten)?.textContent).toBe('Répondre');
  });
});
