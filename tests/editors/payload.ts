// What the form would send, as lines of words and as markup.
import { parseHTML } from 'linkedom';
import type { MarkedDraft } from '../../src/post';

/** How an editor writes to the field of its form. */
export type PayloadForm = 'typed' | 'html' | 'bbcode';

export const DRAFT: MarkedDraft = {
  typed: 'Merci de ton message.\n\nQue dirais-tu de lire ceci ?\nÀ toi.',
  html: '<p>Merci de <b>ton message</b>.</p>\n<p>Que dirais-tu de <a href="https://aide.example/">lire ceci</a> ?<br>À toi.</p>',
};
export const WORDS = ['Merci de ton message.', 'Que dirais-tu de lire ceci ?', 'À toi.'];
const BBCODE = 'Merci de [b]ton message[/b].\n\nQue dirais-tu de [url=https://aide.example/]lire ceci[/url] ?\nÀ toi.';

/** The lines of words, without the empty ones. */
export function linesOf(payload: string, form: PayloadForm): string[] {
  const text =
    form === 'html'
      ? partsOf(payload.replace(/<br[^>]*>|<\/p>/g, '\n$&')).text
      : payload.replace(/\[\/?(?:b|url)[^\]]*\]/g, '');
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** Whether the paragraphs, the bold words and the link of the draft are what the form's markup has for them. */
export function isMarked(payload: string, form: PayloadForm): boolean {
  if (form !== 'html') return payload.includes(form === 'typed' ? DRAFT.typed : BBCODE);
  const { bold, links, paragraphs } = partsOf(payload);
  return bold === 'ton message' && links === 'https://aide.example/ lire ceci' && paragraphs.includes(WORDS[0]!);
}

function partsOf(payload: string) {
  const { document } = parseHTML(`<html><body>${payload}</body></html>`);
  const textOf = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');
  const all = (css: string) => [...document.querySelectorAll(css)];
  return {
    text: textOf(document.body),
    bold: all('b, strong')
      .filter((element) => !element.querySelector('b, strong'))
      .map(textOf)
      .join(),
    links: all('a')
      .map((link) => `${link.getAttribute('href')} ${textOf(link)}`)
      .join(),
    paragraphs: all('p').map(textOf),
  };
}
