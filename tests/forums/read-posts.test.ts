// What a page may hold besides honest posts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';
import { fluxbbPage, fluxbbPost, PHPBB_30, phpbbPage, phpbbPost } from './thread-pages';

const saved = (engine: string) => readFileSync(new URL(`pages/${engine}/thread.html`, import.meta.url), 'utf8');

/** All the markup of a post, as if a member could write it into a post. */
const FAKE = `<div id="p999" class="post has-profile blockpost"><h2><a href="?pid=1#p1">Demain</a></h2>
  <dl class="postprofile"><dt><a class="username">Faux</a></dt></dl>
  <div class="postleft"><dl><dt><strong>Faux</strong></dt></dl></div>
  <div class="postbody"><p class="author"><a href="?p=999#p999">x</a> <time datetime="2001-01-01T00:00:00Z">faux</time></p>
  <div id="post_content1"><div class="content">contenu</div></div></div>
  <div class="postright"><div class="postmsg">message</div></div></div>`;

describe.each(PARSERS)('in %s', (_, parse) => {
  const at = 'https://forum.example/viewtopic.php?t=9&sid=abc';
  const postsOf = (html: string, address: string | undefined = at) => {
    const document = parse(html, address);
    return readPage(document, recognise(document)!).posts;
  };

  test.each([
    ['phpbb', 'div class="content">Je râle', '48225'],
    ['fluxbb', '<p>Pareil ici', '7303'],
  ])('markup of a post inside a post of %s changes no other post', (engine, before, id) => {
    const html = saved(engine);
    const genuine = postsOf(html, undefined);
    const forged = postsOf(html.replace(before, before.replace(/(<p>|>)/, `$1${FAKE}`)), undefined);
    const others = (posts: typeof genuine) => posts.filter((post) => post.id !== id);
    const around = (posts: typeof genuine) => ({ ...posts.find((post) => post.id === id), text: '' });
    expect(others(forged)).toEqual(others(genuine));
    expect(around(forged)).toEqual(around(genuine));
    expect(forged.find((post) => post.id === id)?.text).toContain('contenu');
  });

  test('markup of a post inside a post of phpBB 3.0, where the body comes first, changes nothing around it', () => {
    const [genuine] = postsOf(PHPBB_30);
    const forged = postsOf(PHPBB_30.replace('Bonsoir.', `${FAKE}Bonsoir.`));
    expect(forged.map((post) => ({ ...post, text: '' }))).toEqual([{ ...genuine, text: '' }]);
  });

  test('a body that is like a body of another version is still the outer one', () => {
    const [post] = postsOf(
      phpbbPage(phpbbPost('p7', `vrai <div class="postbody"><div class="content">faux</div></div>`)),
    );
    expect(post?.text).toBe('vrai\nfaux');
  });

  test('a post with the id of another is read once', () => {
    const posts = postsOf(phpbbPage(phpbbPost('p7', 'un') + phpbbPost('p7', 'deux') + phpbbPost('p8', 'trois')));
    expect(posts.map(({ id, text }) => [id, text])).toEqual([
      ['7', 'un'],
      ['8', 'trois'],
    ]);
  });

  test.each(['p', 'pm12', 'p12a', 'post12', 'p-1', 'p1 2', 'profile12'])(
    'an element with the id "%s" is no post',
    (id) => {
      expect(postsOf(phpbbPage(phpbbPost(id, 'un')))).toEqual([]);
      expect(postsOf(fluxbbPage(fluxbbPost(id, 'un')))).toEqual([]);
    },
  );

  test('a link that is no web address, or leads to another post, is no permalink', () => {
    for (const href of ['javascript:alert(1)//#p7', 'data:text/html,x#p7', './viewtopic.php?p=8#p8', 'http://[#p7']) {
      const html = phpbbPage(phpbbPost('p7', 'un').replaceAll(/href="\.\/viewtopic[^"]*"/g, `href="${href}"`));
      expect(postsOf(html)[0]?.permalink).toBeNull();
    }
  });

  test("a permalink is absolute and without the visitor's session", () => {
    const html = phpbbPage(phpbbPost('p7', 'un').replaceAll('?p=7#', '?p=7&amp;sid=0123abcd#'));
    expect(postsOf(html)[0]?.permalink).toBe('https://forum.example/viewtopic.php?p=7#p7');
    expect(postsOf(html.replace('<head>', '<head><base href="/forum/">'))[0]?.permalink).toBe(
      'https://forum.example/forum/viewtopic.php?p=7#p7',
    );
  });

  test('a page from nowhere gives no permalink and no origin', () => {
    const document = parse(fluxbbPage(fluxbbPost('p7', 'un')));
    const { forum, posts } = readPage(document, recognise(document)!);
    expect(forum.origin).toBe('');
    expect(posts[0]?.permalink).toBeNull();
  });

  test.each(['hier', '2026-13-40T00:00:00Z', '2026-11-20', '2026-11-20T10:00:00', '1795373220', ''])(
    'a datetime of "%s" is no instant, and its words stay',
    (datetime) => {
      const html = phpbbPage(phpbbPost('p7', 'un').replace('2026-11-20T18:05:12+00:00', datetime));
      expect(postsOf(html)[0]).toMatchObject({ date: null, dateText: 'hier' });
    },
  );

  test('an instant is told in UTC', () => {
    const html = phpbbPage(phpbbPost('p7', 'un').replace('2026-11-20T18:05:12+00:00', '2026-11-20T18:05:12+01:00'));
    expect(postsOf(html)[0]?.date).toBe('2026-11-20T17:05:12.000Z');
  });

  test('a post without author or date is read all the same', () => {
    const bare =
      '<div id="p7" class="post"><div class="postbody"><div id="post_content7"><div class="content">un</div></div></div></div>';
    expect(postsOf(phpbbPage(bare))).toEqual([
      { id: '7', permalink: null, author: null, fromTeam: false, date: null, dateText: null, text: 'un' },
    ]);
  });

  test('a poll inside the first post is no part of its text', () => {
    const poll = '<form class="topic_poll"><div class="panel"><div class="content"><h2>Qui ?</h2></div></div></form>';
    const html = phpbbPage(phpbbPost('p7', 'un').replace('<div class="postbody">', `${poll}<div class="postbody">`));
    expect(postsOf(html)[0]?.text).toBe('un');
  });

  test('notes and signatures that a style puts into the body are left out', () => {
    expect(
      postsOf(phpbbPage(phpbbPost('p7', 'un<div class="notice">Modifié</div><div class="signature">moi</div>')))[0]
        ?.text,
    ).toBe('un');
    expect(postsOf(fluxbbPage(fluxbbPost('p7', '<p>un</p><div class="postsignature"><hr>moi</div>')))[0]?.text).toBe(
      'un',
    );
  });

  test('a FluxBB signature before the message is not taken for it', () => {
    const post = fluxbbPost('p7', '<p>un</p>').replace(
      '<div class="postmsg">',
      '<div class="postsignature postmsg"><p>moi</p></div><div class="postmsg">',
    );
    expect(postsOf(fluxbbPage(post))[0]?.text).toBe('un');
  });

  test('the preview of a reply and the posts under it are no posts', () => {
    const preview = fluxbbPost('postpreview', 'mon brouillon');
    const review = `<div id="postreview">${fluxbbPost('', 'ancien').replace('id="" ', '')}</div>`;
    expect(postsOf(fluxbbPage(preview + review))).toEqual([]);
    const topicReview =
      '<div id="topicreview"><div class="post bg2"><div class="postbody" id="pr7"><div class="content">ancien</div></div></div></div>';
    expect(postsOf(phpbbPage(topicReview))).toEqual([]);
  });

  test('many posts and many levels are read without harm', () => {
    const many = Array.from({ length: 100 }, (_, index) => fluxbbPost(`p${index + 1}`, '<p>un</p>')).join('');
    expect(postsOf(fluxbbPage(many)).length).toBe(100);
    const deep = `${'<span>'.repeat(400)}au fond${'</span>'.repeat(400)}`;
    expect(postsOf(fluxbbPage(fluxbbPost('p1', deep)))[0]?.text).toBe('au fond');
  });
});
