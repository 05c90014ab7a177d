// MesDiscussions (Hardware.fr, formerly Doctissimo and others).
import { type ForumEngine, numberAfter } from '../forum-engine';
import { firstOf } from '../seen';

/** The day and the hour among the words and signs of the line above a message. */
function dateWords(date: Element): string {
  const words = date.textContent ?? '';
  return /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[^\d]+\d{1,2}:\d{2}(?::\d{2})?/.exec(words)?.[0] ?? words;
}

export const mesdiscussions: ForumEngine = {
  name: 'mesdiscussions',
  markup: 'bbcode',
  recognise: [
    { css: 'table.messagetable td.messCase1', in: '2010, HFR 2010–2026' },
    { css: '#mesdiscussions', in: 'HFR 2010–2026' },
  ],
  title: [{ css: '.fondForum2Title h3, .cBackHeader h3, #topic h1, h1', in: '2010, HFR 2010–2026' }],
  post: [{ css: 'table.messagetable', in: '2010, HFR 2010–2026' }],
  // An advertisement has the shape of a message, without a number.
  idOf: (post) => {
    const anchor = firstOf(post, [{ css: '.messCase1 a[name^="t"], a[id^="t"]', in: '2010, HFR 2010–2026' }]);
    const body = firstOf(post, [{ css: '[id^="para"]', in: 'HFR 2010–2026' }]);
    return numberAfter('t', anchor?.getAttribute('name') ?? anchor?.id) ?? numberAfter('para', body?.id);
  },
  removed: [],
  author: [{ css: '.messCase1 b.s2', in: '2010, HFR 2010–2026' }],
  team: [],
  permalink: [{ css: '.messCase1 a[href*="#t"], .messCase2 .toolbar a[href*="#t"]', in: 'HFR 2010–2026' }],
  date: [
    { css: '.messCase2 .topic_posted', in: '2013' },
    { css: '.messCase2 .toolbar .left', in: '2010, HFR 2010–2026' },
  ],
  dateWords,
  body: [{ css: '.messCase2 [id^="para"], .messCase2 .toolbar + div', in: '2010, HFR 2010–2026' }],
  strip: [
    { css: 'table.citation, table.oldcitation, table.quote', in: '2010, HFR 2010–2026' },
    { css: 'table.spoiler, table.code, table.fixed', in: '2010, HFR 2010–2026' },
    { css: '.signature, .edited', in: '2010, HFR 2010–2026' },
  ],
  smileys: [{ css: 'img[src*="/icones/"], img[src*="/smilies/"], img[src*="/perso/"]', in: '2010, HFR 2010–2026' }],
  replyEditor: (document) =>
    firstOf<HTMLElement>(document, [
      // `bdd.php` keeps a changed message, `bddpost.php` a new one.
      { css: 'form[action*="bddpost"] textarea[name="content_form"]', in: 'HFR 2010–2026' },
      { css: 'form:not([action*="bdd.php"]) textarea[name="content_form"]', in: '2010, HFR 2010–2026' },
    ]),
  replyLink: (document) =>
    firstOf<HTMLAnchorElement>(document, [
      { css: 'a[href*="message.php"]:not([href*="numrep"])', in: 'HFR 2010–2026' },
      { css: 'a[href*="/repondre-"]', in: '2010' },
    ]),
};
