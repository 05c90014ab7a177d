// Older versions of the engines, and boards with addresses of their own.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';
import { fluxbbPage, fluxbbPost, PHPBB_30, phpbbPage, phpbbPost } from './thread-pages';

const at = 'https://forum.example/viewtopic.php?t=9';

describe.each(PARSERS)('in %s', (_, parse) => {
  const readingOf = (html: string, address = at) => {
    const document = parse(html, address);
    return readPage(document, recognise(document)!);
  };

  test('phpBB 3.0 is read: body before profile, no instant, no frame around the content', () => {
    const reading = readingOf(PHPBB_30);
    expect(reading.forum.title).toBe('Un fil');
    expect(reading.posts).toEqual([
      {
        id: '12',
        permalink: 'https://forum.example/viewtopic.php?p=12#p12',
        author: 'Gwenn » ici',
        fromTeam: false,
        date: null,
        dateText: '03 Mar 2010, 10:12',
        text: 'Bonsoir.\nMerci :)',
      },
    ]);
  });

  test('phpBB before 3.2.9 tells its date in words only', () => {
    const post = phpbbPost('p7', 'un').replace(/<time.*<\/time>/, 'sam. 5 sept. 2018 10:44');
    expect(readingOf(phpbbPage(post)).posts[0]).toMatchObject({ date: null, dateText: 'sam. 5 sept. 2018 10:44' });
  });

  test('FluxBB with rewritten addresses is read', () => {
    const html = fluxbbPage(fluxbbPost('p7', '<p>un</p>').replace('viewtopic.php?pid=7#p7', 'post/7/#p7'));
    expect(readingOf(html, 'https://forum.example/topic/9/').posts[0]).toMatchObject({
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
    const { forum, posts } = readingOf(html);
    expect(forum).toMatchObject({ engine: 'fluxbb', title: 'Un fil / Forum' });
    expect(posts).toEqual([
      {
        id: '7',
        permalink: 'https://forum.example/viewtopic.php?pid=7#p7',
        author: 'Ana',
        fromTeam: false,
        date: null,
        dateText: 'Hier 20:47',
        text: 'Bonsoir\nà toi',
      },
    ]);
  });
});
