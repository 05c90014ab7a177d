// Engines whose answers stand inside what they answer: each is a post of its own, with its own parts.
import { describe, expect, test } from 'vitest';
import { buddypress } from '../../src/forums/engines/buddypress';
import { drupal } from '../../src/forums/engines/drupal';
import { oldreddit } from '../../src/forums/engines/oldreddit';
import { reddit } from '../../src/forums/engines/reddit';
import { wordpress } from '../../src/forums/engines/wordpress';
import { readPage } from '../../src/forums/read-posts';
import { PARSERS } from './parsers';

type Nest = (id: number, words: string, inside: string, author?: string) => string;

const wordpressComment: Nest = (id, words, inside, author = '') =>
  `<li id="comment-${id}" class="comment"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta">${author && `<div class="comment-author"><b class="fn">${author}</b></div>`}</footer>
  <div class="comment-content"><p>${words}</p></div></article><ol class="children">${inside}</ol></li>`;
const oldRedditComment: Nest = (id, words, inside, author = '') =>
  `<div class="thing comment" data-fullname="t1_${id}"><div class="entry"><p class="tagline">${author && `<a class="author">${author}</a>`}</p><div class="usertext-body"><div class="md"><p>${words}</p></div></div></div><div class="child">${inside}</div></div>`;
const redditComment: Nest = (id, words, inside, author = '') =>
  `<shreddit-comment thingid="t1_${id}"${author && ` author="${author}"`}><div slot="comment"><p>${words}</p></div>${inside}</shreddit-comment>`;
const buddypressComment: Nest = (id, words, inside, author = '') =>
  `<li id="acomment-${id}"><div class="acomment-meta">${author && `<a>${author}</a>`}</div><div class="acomment-content">${words}</div><ul>${inside}</ul></li>`;
const drupalTopic: Nest = (id, words, inside, author = '') =>
  author
    ? `<article id="comment-${id}" data-comment-user-id="1" class="comment js-comment"><p class="comment__author">${author}</p><div class="field--name-comment-body"><p>${words}</p></div></article>${inside}`
    : `<article data-history-node-id="${id}" class="node node--type-forum"><div class="field--name-body"><p>${words}</p></div>${inside}</article>`;

const ENGINES = [
  ['wordpress', wordpress, wordpressComment],
  ['oldreddit', oldreddit, oldRedditComment],
  ['reddit', reddit, redditComment],
  ['buddypress', buddypress, buddypressComment],
  ['drupal', drupal, drupalTopic],
] as const;

describe.each(PARSERS)('in %s', (_, parse) => {
  test.each(ENGINES)(
    '%s gives each post its own words and author, and none of the posts inside',
    (_name, engine, nest) => {
      const inner = nest(2, 'deux', nest(3, 'trois', '', 'Cé'), 'Bé') + nest(4, 'quatre', '', 'Dé');
      const page = parse(`<html><body><ol class="comment-list">${nest(1, 'un', inner)}</ol></body></html>`);
      const { posts } = readPage(page, engine);
      expect(posts.map(({ author, text }) => [author, text])).toEqual([
        [null, 'un'],
        ['Bé', 'deux'],
        ['Cé', 'trois'],
        ['Dé', 'quatre'],
      ]);
      expect(new Set(posts.map(({ id }) => id)).size).toBe(4);
    },
  );

  test.each(ENGINES)('%s takes nothing that a member wrote for a post', (_name, engine, nest) => {
    const page = parse(`<html><body>${nest(1, `un</p>${nest(2, 'copie', '', 'Bé')}<p>fin`, '')}</body></html>`);
    expect(readPage(page, engine).posts).toHaveLength(1);
  });

  test('WordPress without HTML5: the name and the date stand in the body and are not read as words', () => {
    const page = parse(
      '<html><body><ol class="commentlist"><li class="comment" id="comment-5"><div class="comment-body"><div class="comment-author"><cite class="fn">Rose</cite></div><div class="comment-meta commentmetadata"><a href="#comment-5">3 mars</a></div><p>un</p><cite class="fn">Tom</cite></div></li></ol></body></html>',
    );
    expect(readPage(page, wordpress).posts).toMatchObject([{ author: 'Rose', dateText: '3 mars', text: 'un\n\nTom' }]);
  });
});
