// Invision's other views: a reported post, the queue of posts that wait for approval, and what a search finds.
import { type View, within } from '../forum-engine';
import { find } from '../plain-dom';
import { firstOf } from '../seen';

/** The post that a link leads to; a topic that has no post of its own yet is counted apart. */
function idIn(address: string | null | undefined): string | null {
  const post = within(/(?:[?&]comment=|#findComment-)(\d+)/, address);
  const topic = within(/\/topic\/(\d+)/, address);
  return post ?? (topic && `topic-${topic}`);
}

/** What is said below of those who report and those who moderate is no post. */
const reported: View = {
  post: [{ css: '[data-controller~="core.front.modcp.report"]:has(#elReportComment)', in: '4.7–5' }],
  idOf: (report) => {
    const ways = [
      { css: '[data-role="commentControls"] a[href*="comment="]', in: '4.7–5' },
      { css: '[data-role="commentControls"] a[href*="/topic/"]', in: '4.7–5, the first post of a topic' },
    ];
    return idIn(firstOf(report, ways)?.getAttribute('href'));
  },
  author: [
    { css: '.ipsPhotoPanel__primary > button', in: '5' },
    { css: '.ipsPhotoPanel__primary', in: '5, guests' },
    { css: '[data-ipsmenu].ipsType_sectionHead', in: '4.7' },
  ],
  permalink: [{ css: '#elReportComment > a[href*="find"]', in: '4.7–5' }],
  date: [],
  body: [
    { css: '#elReportComment .ipsRichText', in: '5' },
    { css: '#elReportComment .ipsType_richText', in: '4.7' },
  ],
};

const waitingForApproval: View = {
  post: [
    { css: '[data-role="approvalItem"]', in: '5' },
    { css: '#elApprovePanel', in: '4' },
  ],
  idOf: (item) => idIn(find(item, 'article h2 a')?.getAttribute('href')),
  author: [
    { css: '.ipsPhotoPanel__primary > button', in: '5' },
    { css: '.ipsPhotoPanel__primary', in: '5, guests' },
    { css: '[data-ipsmenu].ipsType_sectionHead, span.ipsType_sectionHead', in: '4' },
  ],
  permalink: [{ css: 'article h2 a', in: '4–5' }],
  date: [{ css: '.ipsPhotoPanel time', in: '4–5' }],
  body: [
    { css: '.ipsEntry__post > .ipsRichText', in: '5' },
    { css: 'article .ipsType_richText', in: '4' },
  ],
};

/** Excerpts. */
const searchResult: View = {
  post: [{ css: '.ipsStreamItem[data-role="activityItem"]:not(.ipsStreamItem_actionBlock)', in: '4–5' }],
  idOf: (result) => idIn(find(result, 'h2 a')?.getAttribute('href')),
  author: [
    { css: '.ipsStreamItem__summary a[href*="/profile/"], .ipsStreamItem__summary .ipsUsername', in: '5' },
    { css: '.ipsStreamItem_status a[href*="/profile/"], .ipsStreamItem_status a', in: '4' },
  ],
  permalink: [{ css: 'h2 a', in: '4–5' }],
  date: [{ css: '.ipsStreamItem__stats time, .ipsStreamItem_meta time', in: '4–5' }],
  body: [
    { css: '[data-findterm]', in: '4–5' },
    { css: '.ipsStreamItem__content .ipsRichText, .ipsStreamItem_snippet', in: '4–5, streams of activity' },
  ],
};

export const INVISION_VIEWS: View[] = [reported, waitingForApproval, searchResult];
