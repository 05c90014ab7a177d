// XenForo's other views: the queue of posts that wait for approval, and what a search finds.
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

const searchResult: View = {
  post: [{ css: '.block-row[data-author]', in: '2.0–2.3' }],
  idOf: (row) => within(/(\d+)\/?(?:#.*)?$/, find(row, '.contentRow-title a')?.getAttribute('href')),
  author: [{ css: '.block-row[data-author]', attribute: 'data-author', in: '2.0–2.3' }],
  permalink: [{ css: '.contentRow-title a', in: '2.0–2.3' }],
  date: [{ css: '.contentRow-minor time', in: '2.0–2.3' }],
  instant: [],
  body: [{ css: '.contentRow-snippet', in: '2.0–2.3' }],
};

export const XENFORO_VIEWS: View[] = [waitingForApproval, searchResult];
