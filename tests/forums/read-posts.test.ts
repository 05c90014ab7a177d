// What a page may hold besides honest posts, and what older versions of the engines hold instead.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';

const saved = (engine: string) => readFileSync(new URL(`pages/${engine}/thread.html`, import.meta.url), 'utf8');
const phpbbPage = (posts: string) =>
  `<html><head><title>Un fil - Forum</title></head><body id="phpbb" class="nojs section-viewtopic ltr"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=9">Un fil</a></h2>${posts}</div></body></html>`;
const phpbbPost = (id: string, content: string, more = '') => `
  <div id="${id}" class="post has-profile bg1"><div class="inner">
  <dl class="postprofile"><dt><a href="./memberlist.php" class="username">Ana</a></dt></dl>
  <div class="postbody"><div id="post_content${id.slice(1)}"><h3><a href="./viewtopic.php?p=${id.slice(1)}#${id}">Un fil</a></h3>
  <p class="author"><a class="unread" href="./viewtopic.php?p=${id.slice(1)}#${id}">Message</a> par <strong>Ana</strong> » <time datetime="2026-11-20T18:05:12+00:00">hier</time></p>
  <div class="content">${content}</div>${more}</div></div></div></div>`;
const fluxbbPage = (posts: string) =>
  `<html><head><title>Un fil / Forum</title></head><body><div id="punviewtopic" class="pun"><div class="punwrap"><div id="brdmain"><div class="linkst"><ul class="crumbs"><li><a href="viewtopic.php?id=9"><strong>Un fil</strong></a></li></ul></div>${posts}</div></div></div></body></html>`;
const fluxbbPost = (id: string, message: string, after = '') => `
  <div id="${id}" class="blockpost rowodd"><h2><span><span class="conr">#1</span> <a href="viewtopic.php?pid=${id.slice(1)}#${id}">Hier 10:00</a></span></h2>
  <div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong>Ana</strong></dt></dl></div>
  <div class="postright"><h3>Un fil</h3><div class="postmsg">${message}</div>${after}</div></div></div></div></div>`;

/** All the markup of a post, as if a member could write it into a post. */
const FAKE = `<div id="p999" class="post has-profile blockpost"><h2><a href="?pid=1#p1">Demain</a></h2>
  <dl class="postprofile"><dt><a class="username">Faux</a></dt></dl>
  <div class="postleft"><dl><dt><strong>Faux</strong></dt></dl></div>
  <div class="postbody"><p class="author"><a href="?p=999#p999">x</a> <time datetime="2001-01-01T00:00:00Z">faux</time></p>
  <div id="post_content1"><div class="content">contenu</div></div></div>
  <div class="postright"><div class="postmsg">message</div></div></div>`;

/** A thread view of phpBB 3.0. */
const PHPBB_30 = `<html><head><title>Forum • Consulter le sujet - Un fil</title></head><body id="phpbb" class="section-viewtopic ltr">
  <div id="page-body"><h2><a href="./viewtopic.php?f=2&amp;t=9">Un fil</a></h2>
  <div id="p12" class="post bg2"><div class="inner"><span class="corners-top"><span></span></span>
  <div class="postbody"><ul class="profile-icons"><li class="quote-icon"><a href="./posting.php?mode=quote&amp;f=2&amp;p=12"><span>Citer</span></a></li></ul>
  <h3 class="first"><a href="#p12">Un fil</a></h3>
  <p class="author"><a href="./viewtopic.php?p=12#p12"><img src="./post.gif" alt="Message" /></a>par <strong><a href="./memberlist.php?u=4">Gwenn » ici</a></strong> » 03 Mar 2010, 10:12 </p>
  <div class="content">Bonsoir.<dl class="codebox"><dt>Code: <a href="#">Tout sélectionner</a></dt><dd><code>x</code></dd></dl><blockquote><div><cite>Léa a écrit:</cite>Salut</div></blockquote>Merci <img src="./images/smilies/icon_smile.gif" alt=":)" /></div>
  <div class="notice">Dernière édition</div><div id="sig12" class="signature">moi</div></div>
  <dl class="postprofile" id="profile12"><dt><a href="./memberlist.php?u=4"><img src="./avatar.jpg" alt="Avatar" /></a><br /><a href="./memberlist.php?u=4">Gwenn » ici</a></dt></dl>
  </div></div></div></body></html>`;

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
      { id: '7', permalink: null, author: null, date: null, dateText: null, text: 'un' },
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

  test('phpBB 3.0 is read: body before profile, no instant, no frame around the content', () => {
    const document = parse(PHPBB_30, at);
    const reading = readPage(document, recognise(document)!);
    expect(reading.forum.title).toBe('Un fil');
    expect(reading.posts).toEqual([
      {
        id: '12',
        permalink: 'https://forum.example/viewtopic.php?p=12#p12',
        author: 'Gwenn » ici',
        date: null,
        dateText: '03 Mar 2010, 10:12',
        text: 'Bonsoir.\nMerci :)',
      },
    ]);
  });

  test('phpBB before 3.2.9 tells its date in words only', () => {
    const post = phpbbPost('p7', 'un').replace(/<time.*<\/time>/, 'sam. 5 sept. 2018 10:44');
    expect(postsOf(phpbbPage(post))[0]).toMatchObject({ date: null, dateText: 'sam. 5 sept. 2018 10:44' });
  });

  test('FluxBB with rewritten addresses is read', () => {
    const html = fluxbbPage(fluxbbPost('p7', '<p>un</p>').replace('viewtopic.php?pid=7#p7', 'post/7/#p7'));
    expect(postsOf(html, 'https://forum.example/topic/9/')[0]).toMatchObject({
      permalink: 'https://forum.example/topic/9/post/7/#p7',
      dateText: 'Hier 10:00',
      author: 'Ana',
    });
  });

  test('PunBB 1.2 is read: quotes and signatures without their later classes', () => {
    const html = `<html><head><title>Un fil / Forum</title></head><body><div id="punwrap"><div id="punviewtopic" class="pun">
      <div id="p7" class="blockpost row_odd firstpost"><h2><span><span class="conr">#1&nbsp;</span><a href="viewtopic.php?pid=7#p7">Hier 20:47</a></span></h2>
      <div class="box"><div class="inbox"><div class="postleft"><dl><dt><strong><a href="profile.php?id=3">Ana</a></strong></dt><dd class="usertitle"><strong>Membre</strong></dd></dl></div>
      <div class="postright"><h3>Un fil</h3><div class="postmsg"><p></p><blockquote><div class="incqbox"><h4>Léa a écrit:</h4><p>Salut</p></div></blockquote><p><br />Bonsoir<br />à toi</p></div>
      <div class="postsignature"><hr />moi</div></div></div></div></div></div></div></body></html>`;
    const document = parse(html, at);
    const { forum, posts } = readPage(document, recognise(document)!);
    expect(forum).toMatchObject({ engine: 'fluxbb', title: 'Un fil / Forum' });
    expect(posts).toEqual([
      {
        id: '7',
        permalink: 'https://forum.example/viewtopic.php?pid=7#p7',
        author: 'Ana',
        date: null,
        dateText: 'Hier 20:47',
        text: 'Bonsoir\nà toi',
      },
    ]);
  });

  test('many posts and many levels are read without harm', () => {
    const many = Array.from({ length: 100 }, (_, index) => fluxbbPost(`p${index + 1}`, '<p>un</p>')).join('');
    expect(postsOf(fluxbbPage(many)).length).toBe(100);
    const deep = `${'<span>'.repeat(400)}au fond${'</span>'.repeat(400)}`;
    expect(postsOf(fluxbbPage(fluxbbPost('p1', deep)))[0]?.text).toBe('au fond');
  });
});
