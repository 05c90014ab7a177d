// A post as phpBB 3.3 (prosilver) draws it.
import { type Flavour, toHtml } from './bbcode';
import { dayInWords } from './board';
import { Html, html } from './html';
import type { Store } from './store';
import type { Member, Thread, ThreadPost } from './threads';

export const flavour: Flavour = {
  quote: (by, content) =>
    by === null
      ? html`<blockquote class="uncited"><div>${content}</div></blockquote>`
      : html`<blockquote><div><cite>${by} a écrit :</cite>${content}</div></blockquote>`,
  bold: (content) => html`<strong class="text-strong">${content}</strong>`,
  link: (href, content) => html`<a href="${href}" class="postlink">${content}</a>`,
  smileys: [
    { typed: ':)', file: 'sourire', alt: ':)' },
    { typed: ';)', file: 'clin', alt: ';)' },
    { typed: ':(', file: 'triste', alt: ':(' },
    { typed: ':D', file: 'rire', alt: ':D' },
  ],
  smiley: (file, alt) =>
    html`<img class="smilies" src="/phpbb/images/smilies/${file}.svg" width="15" height="15" alt="${alt}">`,
  // The engine writes no line break next to a quote.
  lines: ({ text }) =>
    new Html(
      text
        .replace(/\n{1,2}(?=<blockquote)|(?<=<\/blockquote>)\n{1,2}/g, '')
        .trim()
        .replaceAll('\n', '<br>\n'),
    ),
  gap: '\n',
};

function authorName(name: string, member: Member | undefined, number: number): Html {
  if (!member) return html`<span class="username">${name}</span>`;
  const kind = member.staff ? 'username-coloured' : 'username';
  return html`<a href="./memberlist.php?mode=viewprofile&amp;u=${number}" class="${kind}">${name}</a>`;
}

function profile(store: Store, { id, author }: ThreadPost): Html {
  const member = store.members.get(author);
  const number = [...store.members.keys()].indexOf(author) + 2;
  const avatar = member?.avatar !== undefined;
  return html`
<dl class="postprofile" id="profile${id}">
<dt class="${member ? 'has' : 'no'}-profile-rank ${avatar ? 'has' : 'no'}-avatar"><div class="avatar-container">
${avatar && html`<a href="./memberlist.php?mode=viewprofile&amp;u=${number}" class="avatar"><img class="avatar" src="/avatar/${encodeURIComponent(author)}.svg" width="64" height="64" alt="Avatar de l’utilisateur"></a>`}
</div>${authorName(author, member, number)}</dt>
${
  member
    ? html`<dd class="profile-rank">${member.title}</dd>
<dd class="profile-posts"><strong>Messages :</strong> ${member.posts}</dd>
<dd class="profile-joined"><strong>Enregistré le :</strong> ${member.joined}</dd>`
    : html`<dd class="profile-rank">Invité</dd>`
}
${member?.from ? html`<dd class="profile-custom-field profile-phpbb_location"><strong>Localisation :</strong> ${member.from}</dd>` : null}
</dl>`;
}

export function postBlock(store: Store, thread: Thread, post: ThreadPost, index: number): Html {
  const { id, author } = post;
  const member = store.members.get(author);
  const number = [...store.members.keys()].indexOf(author) + 2;
  return html`
<div id="p${id}" class="post has-profile ${index % 2 ? 'bg1' : 'bg2'}">
<div class="inner">
${profile(store, post)}
<div class="postbody"><div id="post_content${id}">
<h3${index === 0 && html` class="first"`}><a href="./viewtopic.php?p=${id}#p${id}">${index > 0 && 'Re: '}${thread.title}</a></h3>
<ul class="post-buttons"><li><a href="./posting.php?mode=quote&amp;p=${id}" title="Répondre en citant le message" class="button button-icon-only"><span>Citer</span></a></li></ul>
<p class="author"><a class="unread" href="./viewtopic.php?p=${id}#p${id}" title="Message"><span class="sr-only">Message</span></a>
<span class="responsive-hide">par <strong>${authorName(author, member, number)}</strong> » </span><time datetime="${post.date}">${dayInWords(post.date)}</time></p>
<div class="content">${toHtml(post.text, flavour)}</div>
${post.edited ? html`<div class="notice">Modifié en dernier par <a href="./memberlist.php?mode=viewprofile&amp;u=${number}" class="username">${author}</a> le ${dayInWords(post.edited)}, modifié 1 fois.</div>` : null}
${member?.signature ? html`<div id="sig${id}" class="signature">${toHtml(member.signature, flavour)}</div>` : null}
</div></div>
<div class="back2top"><a href="#top" class="top" title="Haut">Haut</a></div>
</div></div>
<hr class="divider">`;
}
