// A board in the structure of FluxBB 1.5, with a look of its own.
import { type Board, COUNTER, dayInDigits } from './board';
import { flavour, postBlock } from './fluxbb-post';
import { Html, html } from './html';
import { type Store, VISITOR } from './store';
import type { Thread } from './threads';

const TITLE = 'L’Éclaircie';

export const fluxbbBoard: Board = {
  name: 'fluxbb',
  title: TITLE,
  flavour,

  index: (store) =>
    page(
      'index',
      'Index',
      html`${store.sections('fluxbb').map(
        ({ id, name, threads }) => html`
<div id="idx${id}" class="blocktable"><h2><span><a href="viewforum.php?id=${id}">${name}</a></span></h2>
${topicTable(threads)}</div>`,
      )}`,
    ),

  section(store, id) {
    const section = store.sections('fluxbb').find((one) => one.id === id);
    if (!section) return null;
    return page(
      'viewforum',
      section.name,
      html`
${crumbs(section.name, id)}
<div id="vf" class="blocktable"><h2><span>${section.name}</span></h2>${topicTable(section.threads)}</div>`,
    );
  },

  topic: (store, thread) => {
    const section = sectionId(store, thread);
    const bar = (name: string) => html`
<div class="${name}"><div class="inbox crumbsplus">
${crumbs(thread.section, section, thread)}
<div class="pagepost"><p class="pagelink conl"><span class="pages-label">Pages : </span><strong class="item1">1</strong></p>
<p class="postlink conr"><a href="post.php?tid=${thread.id}">Répondre</a></p></div>
<div class="clearer"></div></div></div>`;
    return page(
      'viewtopic',
      thread.title,
      html`
${bar('linkst')}
${thread.posts.map((post, index) => postBlock(store, thread, post, index))}
${bar('postlinksb')}
${quickPost(thread)}`,
    );
  },

  reply: (store, thread, draft) =>
    page(
      'post',
      'Répondre',
      html`
<div class="linkst"><div class="inbox">${crumbs(thread.section, sectionId(store, thread), thread)}</div></div>
<div id="postform" class="blockform"><h2><span>Répondre</span></h2><div class="box">
<form id="post" method="post" action="post.php?action=post&amp;tid=${thread.id}">
<div class="inform"><fieldset><legend>Écrivez votre message et envoyez-le</legend><div class="infldset txtarea">
<input type="hidden" name="form_sent" value="1" />
<label class="required"><strong>Message <span>(obligatoire)</span></strong><br />
<textarea name="req_message" rows="20" cols="95" tabindex="1">
${draft}</textarea><br /></label></div></fieldset></div>
<p class="buttons"><input type="submit" name="submit" value="Envoyer" tabindex="2" accesskey="s" /> <a href="viewtopic.php?id=${thread.id}">Retour</a></p>
</form></div></div>
<div id="postreview"><h2><span>Revue du sujet (les plus récents d’abord)</span></h2>
${thread.posts.slice(-3).reverse().map(review)}
</div>`,
    ),

  quote: ({ author, text }) => `[quote=${author}]${text}[/quote]\n\n`,
};

/** The posts under a reply form look like posts and have no number. */
function review(post: Thread['posts'][number]): Html {
  return html`
<div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl>
<dt><strong>${post.author}</strong></dt><dd><span>${dayInDigits(post.date)}</span></dd></dl></div>
<div class="postright"><div class="postmsg"><p>${post.text}</p></div></div></div><div class="clearer"></div></div></div>`;
}

function quickPost({ id }: Thread): Html {
  return html`
<div id="quickpost" class="blockform"><h2><span>Réponse rapide</span></h2><div class="box">
<form id="quickpostform" method="post" action="post.php?tid=${id}">
<div class="inform"><fieldset><legend>Écrivez votre message et envoyez-le</legend><div class="infldset txtarea">
<input type="hidden" name="form_sent" value="1" />
<input type="hidden" name="form_user" value="${VISITOR}" />
<label><textarea name="req_message" rows="7" cols="75" tabindex="1" aria-label="Message"></textarea></label>
<ul class="bblinks"><li><span>BBCode : activé</span></li><li><span>Émoticônes : activées</span></li></ul>
</div></fieldset></div>
<p class="buttons"><input type="submit" name="submit" tabindex="2" value="Envoyer" accesskey="s" /></p>
</form></div></div>`;
}

function sectionId(store: Store, thread: Thread): number {
  return store.sections('fluxbb').find(({ name }) => name === thread.section)?.id ?? 0;
}

function crumbs(section: string, id: number, thread?: Thread): Html {
  const here =
    thread &&
    html`<li><span>»&#160;</span><a href="viewtopic.php?id=${thread.id}"><strong>${thread.title}</strong></a></li>`;
  return html`<ul class="crumbs"><li><a href="index.php">Index</a></li>
<li><span>»&#160;</span><a href="viewforum.php?id=${id}">${section}</a></li>
${here ?? null}</ul>`;
}

function topicTable(threads: Thread[]): Html {
  return html`<div class="box"><div class="inbox"><table>
<thead><tr><th class="tcl" scope="col">Sujet</th><th class="tc2" scope="col">Réponses</th><th class="tcr" scope="col">Dernier message</th></tr></thead>
<tbody>${threads.map(({ id, title, posts }) => {
    const last = posts.at(-1)!;
    return html`<tr class="rowodd"><td class="tcl"><div class="tclcon"><div><a href="viewtopic.php?id=${id}">${title}</a>
<span class="byuser">par ${posts[0]!.author}</span></div></div></td><td class="tc2">${posts.length - 1}</td>
<td class="tcr"><a href="viewtopic.php?pid=${last.id}#p${last.id}">${dayInDigits(last.date)}</a> <span class="byuser">par ${last.author}</span></td></tr>`;
  })}</tbody></table></div></div>`;
}

function page(kind: string, title: string, body: Html): Html {
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} / ${TITLE}</title>
<link rel="stylesheet" type="text/css" href="/style/fluxbb.css" />
</head>
<body>
<div id="pun${kind}" class="pun">
<div class="top-box"></div>
<div class="punwrap">
<div id="brdheader" class="block"><div class="box">
<div id="brdtitle" class="inbox"><h1><a href="index.php">${TITLE}</a></h1><div id="brddesc"><p>Parler des produits et de soi, sans jugement</p></div></div>
<div id="brdmenu" class="inbox"><ul><li id="navindex" class="isactive"><a href="index.php">Index</a></li></ul></div>
<div id="brdwelcome" class="inbox"><ul class="conl"><li><span>Connecté en tant que <strong>${VISITOR}</strong></span></li></ul><div class="clearer"></div></div>
</div></div>
<div id="brdmain">${body}</div>
<div id="brdfooter" class="block"><h2><span>Pied de page</span></h2><div class="box"><div id="brdfooternav" class="inbox">
<p id="poweredby">Forum de démonstration : personnes et messages inventés. <a href="/">Les deux forums</a></p><div class="clearer"></div></div></div></div>
</div>
<div class="end-box"></div>
</div>
<script>${new Html(COUNTER)}</script>
</body>
</html>`;
}
