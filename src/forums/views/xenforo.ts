// XenForo's other views: the queue of posts that wait for approval, a reported post, and what a search finds.
import { type View, within } from '../forum-engine';
import { find } from '../plain-dom';

const waitingForApproval: View = {
  post: [{ css: '.approvalQueue-item', in: '2.1–2.3' }],
  // Threads and profile posts wait there too.
  idOf: (item) => {
    const name = find(item, 'input[name^="queue["]')?.getAttribute('name');
    const [, kind, number] = /^queue\[(\w+)\]\[(\d+)\]/.exec(name ?? '') ?? [];
    return number ? (kind === 'post' ? number : `${kind}-${number}`) : null;
  },
  permalink: [{ css: '.messageNotice a[href]', in: '2.1–2.3' }],
  removed: [],
};

/** The post that was reported; what follows are the words of those who report and those who moderate. */
const reported: View = {
  post: [{ css: '.block-container:has(> .block-body > .block-row > .bbWrapper)', in: '2.0–2.3' }],
  idOf: (block) => within(/(\d+)\/?(?:#.*)?$/, find(block, '.block-footer-controls a')?.getAttribute('href')),
  author: [{ css: '.contentRow-header .username, .contentRow-header', in: '2.0–2.3' }],
  team: [{ css: '.contentRow :is(.username--staff, .userBanner--staff)', in: '2.0–2.3' }],
  permalink: [{ css: '.block-footer-controls a[href]', in: '2.0–2.3' }],
  date: [],
  instant: [],
  body: [{ css: '.block-row > .bbWrapper', in: '2.0–2.3' }],
};

const searchResult: View = {
  post: [{ css: '.block-row[data-author]', in: '2.0–2.3' }],
  idOf: (row) => within(/(\d+)\/?(?:#.*)?$/, find(row, '.contentRow-title a')?.getAttribute('href')),
  author: [{ css: '.block-row[data-author]', attribute: 'data-author', in: '2.0–2.3' }],
  permalink: [{ css: '.contentRow-title a', in: '2.0–2.3' }],
  date: [{ css: '.contentRow-minor time', in: '2.0–2.3' }],
  instant: [],
  body: [{ css: '.contentRow-snippet', in: '2.0–2.3' }],
};

export const XENFORO_VIEWS: View[] = [waitingForApproval, reported, searchResult];
