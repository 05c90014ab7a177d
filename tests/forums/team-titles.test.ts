// @vitest-environment happy-dom
// Who is of the team by the titles that the moderator named, and whom a post quotes.
import { describe, expect, it } from 'vitest';
import { mybb } from '../../src/forums/engines/mybb';
import { phpbb } from '../../src/forums/engines/phpbb';
import { xenforo } from '../../src/forums/engines/xenforo';
import type { ForumEngine } from '../../src/forums/forum-engine';
import { quotesIn } from '../../src/forums/quotes';
import { postsInPage } from '../../src/forums/read-posts';

const inPhpbb = (block: string, words = 'Bonjour') =>
  `<div id="p1" class="post"><dl class="postprofile"><dt><a class="username" href="#">Ana</a></dt>${block}</dl><div class="postbody"><div id="post_content1"><h3><a href="#">Signaler à une modératrice</a></h3><div class="content">${words}</div></div></div></div>`;
const inXenforo = (block: string) =>
  `<article class="message js-post" data-content="post-1" data-author="Ana"><div class="message-user"><h4 class="message-name"><a class="username">Ana</a></h4>${block}</div><div class="message-body"><div class="bbWrapper">Bonjour</div></div></article>`;

function isFromTeam(engine: ForumEngine, html: string, ...teamTitles: string[]): boolean {
  document.body.innerHTML = html;
  return postsInPage(document, { ...engine, teamTitles })[0]!.post.fromTeam;
}

describe('A post is by the team', () => {
  it.each([
    ['Modératrice', '<dd class="profile-rank">moderatrice</dd>'],
    ['moderatrice', '<dd class="profile-rank">MODÉRATRICE du site</dd>'],
    ['Pair-aidant', '<dd class="profile-rank">Pair aidant</dd>'],
    ['équipe de nuit', '<dd>L’<b>équipe</b> de nuit</dd>'],
    ['Modératrice', '<dd><img src="rang.png" alt="Modératrice"></dd>'],
  ])('where the block of its author bears « %s »: %s', (title, block) => {
    expect(isFromTeam(phpbb, inPhpbb(block), title)).toBe(true);
  });

  it('also where the name itself stands in an attribute of the post', () => {
    expect(isFromTeam(xenforo, inXenforo('<h5 class="userTitle">Écoutante</h5>'), 'ecoutante')).toBe(true);
  });
});

describe('A post is not by the team', () => {
  it.each([
    ['part of a word', inPhpbb('<dd>Immodératrice</dd>')],
    ['its own words', inPhpbb('<dd>Membre</dd>', 'Je veux parler à une modératrice')],
    ['a link beside its words', inPhpbb('<dd>Membre</dd>')],
    ['a button', inPhpbb('<dd><button>Modératrice</button></dd>')],
    ['the name', inPhpbb('').replace('>Ana<', '>Modératrice<')],
  ])('for %s', (_what, html) => {
    expect(isFromTeam(phpbb, html, 'Modératrice')).toBe(false);
  });

  it('without titles', () => {
    expect(isFromTeam(phpbb, inPhpbb('<dd>Modératrice</dd>'))).toBe(false);
    expect(
      isFromTeam(
        mybb,
        '<div class="post" id="post_1"><div class="author_information"><strong><span class="largetext"><a>Ana</a></span></strong></div><div class="post_body" id="pid_1">Oui</div></div>',
        ' ',
      ),
    ).toBe(false);
  });
});

describe('A quote tells its words and whom it names', () => {
  it.each([
    [
      'phpBB',
      '<blockquote><div><cite>Ana a écrit :</cite>Je tremble.</div></blockquote>Courage',
      [{ by: 'Ana a écrit :', text: 'Je tremble.' }],
    ],
    [
      'FluxBB',
      '<div class="quotebox"><cite>Ana a écrit :</cite><blockquote><div><p>Je tremble.</p></div></blockquote></div>',
      [{ by: 'Ana a écrit :', text: 'Je tremble.' }],
    ],
    [
      'XenForo',
      '<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="Ana" data-source="post: 1"><div class="bbCodeBlock-title"><a>Ana a dit:</a></div><div class="bbCodeBlock-content">Je tremble.</div></blockquote>',
      [{ by: 'Ana', text: 'Je tremble.' }],
    ],
    [
      'Discourse',
      '<aside class="quote" data-username="ana" data-post="1"><div class="title">Ana :</div><blockquote><p>Je tremble.</p></blockquote></aside>',
      [{ by: 'ana', text: 'Je tremble.' }],
    ],
    [
      'vBulletin',
      '<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Posté par <strong>Ana</strong></div><div class="message">Je tremble.</div></div></div></div>',
      [{ by: 'Posté par Ana', text: 'Je tremble.' }],
    ],
    ['Flarum', '<p><a class="PostMention" data-id="1">Ana</a> Je te lis.</p>', [{ by: 'Ana', text: '' }]],
    [
      'Markdown',
      '<blockquote><p>Je tremble.</p><blockquote>Et moi</blockquote></blockquote><blockquote>Bis</blockquote>',
      [
        { by: null, text: 'Je tremble.Et moi' },
        { by: null, text: 'Bis' },
      ],
    ],
    ['no engine at all', '<p>Je tremble.</p>', []],
  ])('as %s writes it', (_engine, html, quotes) => {
    document.body.innerHTML = `<div>${html}</div>`;
    expect(quotesIn(document.body.firstElementChild!)).toEqual(quotes);
  });
});
