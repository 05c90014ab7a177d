// phpBB's other views: subsilver2, search results, and a post in the moderators' control panel.
import { type View, within } from '../forum-engine';
import { find, looseWords, own } from '../plain-dom';
import { firstOf } from '../seen';

/** The number in the first link to a post, or null. */
function linkedPost(post: Element): string | null {
  const link = firstOf(post, [{ css: 'h3 a[href], p.author a[href*="p="], td.gensmall a[href*="#p"]', in: '3.0–3.3' }]);
  return within(/(?:[?&]p=|#p)(\d+)/, link?.getAttribute('href'));
}

/** The style that shipped beside prosilver: tables, an anchor instead of an id, a signature of the body's class. */
const subsilver: View = {
  post: [{ css: '#pagecontent > table.tablebg', in: '3.0–3.1 subsilver2' }],
  idOf: (post) => within(/^p(\d+)$/, find(post, 'a[name^="p"]')?.getAttribute('name')),
  removed: [],
  author: [{ css: 'b.postauthor', in: '3.0–3.1 subsilver2' }],
  team: [{ css: 'b.postauthor[style*="#AA0000" i], b.postauthor[style*="#00AA00" i]', in: '3.0–3.1 subsilver2' }],
  permalink: [{ css: 'td.gensmall a[href*="#p"]', in: '3.0–3.1 subsilver2' }],
  date: [{ css: 'td.gensmall > div:last-child', in: '3.0–3.1 subsilver2' }],
  // Its label is in bold type.
  dateWords: looseWords,
  body: [{ css: 'div.postbody', in: '3.0–3.1 subsilver2' }],
  strip: [
    {
      css: '.quotetitle, .quotecontent, .codetitle, .codecontent, .attachtitle, .attachcontent',
      in: '3.0–3.1 subsilver2',
    },
    { css: '.inline-attachment', in: '3.1 subsilver2' },
  ],
};

const searchResult: View = {
  post: [{ css: '.search.post', in: '3.0–3.3' }],
  idOf: linkedPost,
  author: [
    { css: 'dt.author .username, dt.author .username-coloured', in: '3.1–3.3' },
    { css: 'dt.author a, dt.author strong', in: '3.0' },
  ],
  permalink: [{ css: '.postbody h3 a', in: '3.0–3.3' }],
  date: [
    { css: 'dd.search-result-date', in: '3.1–3.3' },
    { css: 'dl.postprofile dd', in: '3.0' },
  ],
  dateWords: (date) => date.textContent ?? '',
  body: [{ css: '.postbody .content', in: '3.0–3.3' }],
};

const inControlPanel: View = {
  post: [{ css: '.section-mcp .postbody', in: '3.0–3.3' }],
  // The words of a report are those of the person who reports.
  idOf: (post) =>
    post.closest('#report')
      ? null
      : (linkedPost(post) ??
        find(own(post, 'ownerDocument'), '.section-mcp input[name="post_id_list[]"]')?.getAttribute('value') ??
        null),
  author: [
    { css: 'p.author .username, p.author .username-coloured', in: '3.1–3.3' },
    { css: 'p.author strong, p.author a[href*="memberlist"]', in: '3.0' },
  ],
  permalink: [{ css: 'h3 a[href*="p="], p.author a[href*="#p"]', in: '3.0–3.3' }],
  body: [{ css: '.postbody > .content, [id^="post_content"] > .content', in: '3.0–3.3' }],
};

export const PHPBB_VIEWS: View[] = [subsilver, searchResult, inControlPanel];
