// MyBB's other views: posts that wait for approval, and posts that a search finds.
import { type View, within } from '../forum-engine';
import { find } from '../plain-dom';

const waitingForApproval: View = {
  post: [{ css: 'tr:has(.modqueue_message)', in: '1.8' }],
  idOf: (row) => within(/^(?:posts|threads)\[(\d+)\]$/, find(row, 'input[name]')?.getAttribute('name')),
  // Who wrote it and when stands in the row above.
  alsoIn: (row) => (row.previousElementSibling ? [row.previousElementSibling] : []),
  author: [{ css: 'td:nth-child(2)', in: '1.8' }],
  permalink: [{ css: 'td:first-child a[href*="#pid"]', in: '1.8' }],
  date: [{ css: 'td:last-child', in: '1.8' }],
  body: [{ css: '.modqueue_message', in: '1.8' }],
  strip: [{ css: '.modqueue_controls, .modqueue_meta, blockquote, .codeblock', in: '1.8' }],
};

/** Excerpts. A list of threads has rows like these, without a link to a post in the third column. */
const searchResult: View = {
  post: [{ css: 'tr.inline_row:has(a[href*="#pid"])', in: '1.8' }],
  idOf: (row) => within(/#pid(\d+)/, find(row, 'a[href*="#pid"]')?.getAttribute('href')),
  author: [{ css: 'td:nth-child(4)', in: '1.8' }],
  permalink: [{ css: 'a[href*="#pid"]', in: '1.8' }],
  date: [{ css: 'td:nth-child(8)', in: '1.8' }],
  body: [{ css: 'table em', in: '1.8' }],
};

export const MYBB_VIEWS: View[] = [waitingForApproval, searchResult];
