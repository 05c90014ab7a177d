// A post as FluxBB 1.5 draws it.
import { type Flavour, toHtml } from './bbcode';
import { dayInDigits } from './board';
import { Html, html } from './html';
import type { Store } from './store';
import type { Thread, ThreadPost } from './threads';

export const flavour: Flavour = {
  quote: (by, content) =>
    new Html(
      `</p><div class="quotebox">${by === null ? '' : html`<cite>${by} a écrit :</cite>`.text}<blockquote><div>${content.text}</div></blockquote></div><p>`,
    ),
  bold: (content) => html`<strong>${content}</strong>`,
  link: (href, content) => html`<a href="${href}" rel="nofollow">${content}</a>`,
  smileys: [
    { typed: ':)', file: 'smile', alt: 'smile' },
    { typed: ';)', file: 'wink', alt: 'wink' },
    { typed: ':(', file: 'sad', alt: 'sad' },
    { typed: ':D', file: 'big_smile', alt: 'big_smile' },
  ],
  smiley: (file, alt) => html`<img src="/fluxbb/img/smilies/${file}.svg" width="15" height="15" alt="${alt}" />`,
  // Two line breaks end a paragraph, one is a break, and a paragraph is never empty.
  lines: ({ text }) =>
    new Html(
      `<p>${text}</p>`
        .replace(/\n{2,}/g, (breaks) => `</p>${'<br />'.repeat(breaks.length - 2)}<p>`)
        .replaceAll('\n', '<br />')
        .replace(/<p>(<br \/>)+/g, '<p>')
        .replace(/(<br \/>)+<\/p>/g, '</p>')
        .replaceAll('<p></p>', ''),
    ),
  gap: '\n\n',
};

function poster(store: Store, author: string): Html {
  const member = store.members.get(author);
  const number = [...store.members.keys()].indexOf(author) + 2;
  if (!member) {
    return html`<dl>
<dt><strong>${author}</strong></dt>
<dd class="usertitle"><strong>Invité</strong></dd>
</dl>`;
  }
  return html`<dl>
<dt><strong><a href="profile.php?id=${number}">${author}</a></strong></dt>
<dd class="usertitle"><strong>${member.title}</strong></dd>
${member.avatar !== undefined && html`<dd class="postavatar"><img src="/avatar/${encodeURIComponent(author)}.svg" width="60" height="60" alt="" /></dd>`}
${member.from ? html`<dd><span>Lieu : ${member.from}</span></dd>` : null}
<dd><span>Inscrit le : ${member.joined}</span></dd>
<dd><span>Messages : ${member.posts}</span></dd>
</dl>`;
}

export function postBlock(store: Store, thread: Thread, post: ThreadPost, index: number): Html {
  const { id, author } = post;
  const member = store.members.get(author);
  return html`
<div id="p${id}" class="blockpost ${index % 2 ? 'roweven' : 'rowodd'}${index === 0 && ' firstpost blockpost1'}">
	<h2><span><span class="conr">#${index + 1}</span> <a href="viewtopic.php?pid=${id}#p${id}">${dayInDigits(post.date)}</a></span></h2>
	<div class="box">
		<div class="inbox">
			<div class="postbody">
				<div class="postleft">${poster(store, author)}</div>
				<div class="postright">
					<h3>${index > 0 && 'Re : '}${thread.title}</h3>
					<div class="postmsg">
						${toHtml(post.text, flavour)}
${post.edited ? html`						<p class="postedit"><em>Dernière modification par ${author} (${dayInDigits(post.edited)})</em></p>` : null}
					</div>
${member?.signature ? html`					<div class="postsignature postmsg"><hr />${toHtml(member.signature, flavour)}</div>` : null}
				</div>
			</div>
		</div>
		<div class="inbox">
			<div class="postfoot clearb">
				<div class="postfootleft">${member && html`<p><span>Hors ligne</span></p>`}</div>
				<div class="postfootright">
					<ul>
						<li class="postreport"><span><a href="misc.php?report=${id}">Signaler</a></span></li>
						<li class="postquote"><span><a href="post.php?tid=${thread.id}&amp;qid=${id}">Citer</a></span></li>
					</ul>
				</div>
			</div>
		</div>
	</div>
</div>`;
}
