// A board in the structure of phpBB 3.3 (prosilver), with a look of its own.
import { type Board, COUNTER, dayInWords } from './board';
import { Html, html, join } from './html';
import { flavour, postBlock } from './phpbb-post';
import { type Store, VISITOR } from './store';
import type { Thread } from './threads';

const TITLE = 'Le Rivage';

export const phpbbBoard: Board = {
  name: 'phpbb',
  title: TITLE,
  flavour,

  index: (store) =>
    page(
      'index',
      'Accueil du forum',
      [],
      join(
        store.sections('phpbb').map(
          ({ id, name, threads }) => html`
<div class="forabg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item">
<dt><div class="list-inner"><a href="./viewforum.php?f=${id}">${name}</a></div></dt>
<dd class="topics">Sujets</dd><dd class="posts">Messages</dd></dl></li></ul>
<ul class="topiclist topics">${threads.map(topicRow)}</ul></div></div>`,
        ),
      ),
    ),

  section(store, id) {
    const section = store.sections('phpbb').find((one) => one.id === id);
    if (!section) return null;
    const list = html`
<h2 class="forum-title"><a href="./viewforum.php?f=${id}">${section.name}</a></h2>
<div class="forumbg"><div class="inner"><ul class="topiclist topics">${section.threads.map(topicRow)}</ul></div></div>`;
    return page('viewforum', section.name, [crumb(store, section.name)], list);
  },

  topic(store, thread, address) {
    const canonical = `${address.origin}/phpbb/viewtopic.php?t=${thread.id}`;
    const body = html`
<h2 class="topic-title"><a href="./viewtopic.php?t=${thread.id}">${thread.title}</a></h2>
${actions(thread, 'top')}
${thread.posts.map((post, index) => postBlock(store, thread, post, index))}
${quickReply(thread)}
${actions(thread, 'bottom')}`;
    return page(
      'viewtopic',
      thread.title,
      [crumb(store, thread.section)],
      body,
      html`<link rel="canonical" href="${canonical}">`,
    );
  },

  reply: (store, thread, draft) =>
    page(
      'posting',
      'Publier une réponse',
      [crumb(store, thread.section)],
      html`
<h2 class="posting-title"><a href="./viewtopic.php?t=${thread.id}">${thread.title}</a></h2>
<form id="postform" method="post" action="./posting.php?mode=reply&amp;t=${thread.id}">
<div class="panel" id="postingbox"><div class="inner"><h3>Publier une réponse</h3>
<fieldset class="fields1"><dl><dt><label for="subject">Sujet :</label></dt>
<dd><input type="text" name="subject" id="subject" size="45" maxlength="124" value="Re: ${thread.title}" class="inputbox autowidth"></dd></dl>
<div id="message-box"><textarea name="message" id="message" rows="15" cols="76" class="inputbox">
${draft}</textarea></div></fieldset></div></div>
<div class="panel bg2"><div class="inner"><fieldset class="submit-buttons">
<input type="submit" accesskey="s" name="post" value="Envoyer" class="button1 default-submit-action"></fieldset></div></div>
</form>`,
    ),

  quote: ({ author, id, text }) => `[quote="${author}" post_id=${id}]${text}[/quote]\n\n`,
};

function topicRow({ id, title, posts }: Thread): Html {
  const first = posts[0]!;
  const last = posts.at(-1)!;
  return html`
<li class="row bg1"><dl class="row-item topic_read"><dt title="Aucun message non lu"><div class="list-inner">
<a href="./viewtopic.php?t=${id}" class="topictitle">${title}</a><br>
<div class="topic-poster">par <span class="username">${first.author}</span> » <time datetime="${first.date}">${dayInWords(first.date)}</time></div>
</div></dt><dd class="posts">${posts.length - 1} <dfn>Réponses</dfn></dd>
<dd class="lastpost"><span>par <span class="username">${last.author}</span>
<a href="./viewtopic.php?p=${last.id}#p${last.id}" title="Dernier message"><time datetime="${last.date}">${dayInWords(last.date)}</time></a></span></dd></dl></li>`;
}

function actions({ id, posts }: Thread, where: 'top' | 'bottom'): Html {
  return html`
<div class="action-bar bar-${where}">
<a href="./posting.php?mode=reply&amp;t=${id}" class="button" title="Publier une réponse"><span>Répondre</span></a>
<div class="pagination">${posts.length} messages • Page <strong>1</strong> sur <strong>1</strong></div></div>`;
}

function quickReply({ id, title }: Thread): Html {
  return html`
<form method="post" action="./posting.php?mode=reply&amp;t=${id}" id="qr_postform">
<div class="panel"><div class="inner"><h2 class="quickreply-title">Réponse rapide</h2>
<fieldset class="fields1"><dl><dt><label for="subject">Sujet :</label></dt>
<dd><input type="text" name="subject" id="subject" size="45" maxlength="124" tabindex="2" value="Re: ${title}" class="inputbox autowidth"></dd></dl>
<div id="message-box"><textarea style="height: 9em;" name="message" rows="7" cols="76" tabindex="3" class="inputbox" aria-label="Message"></textarea></div></fieldset>
<fieldset class="submit-buttons"><a href="./posting.php?mode=reply&amp;t=${id}" class="button2" id="qr_full_editor">Éditeur complet</a>
<input type="submit" accesskey="s" tabindex="7" name="post" value="Envoyer" class="button1"></fieldset>
</div></div></form>`;
}

function crumb(store: Store, name: string): Html {
  const id = store.sections('phpbb').find((section) => section.name === name)?.id ?? 0;
  return html`<span class="crumb" data-forum-id="${id}"><a href="./viewforum.php?f=${id}"><span>${name}</span></a></span>`;
}

function page(kind: string, title: string, crumbs: Html[], body: Html, head: Html | null = null): Html {
  return html`<!DOCTYPE html>
<html dir="ltr" lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${TITLE}</title>
${head}
<link href="/style/phpbb.css" rel="stylesheet">
</head>
<body id="phpbb" class="notouch section-${kind} ltr">
<div id="wrap" class="wrap">
<a id="top" class="top-anchor" accesskey="t"></a>
<div id="page-header">
<div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description">
<a id="logo" class="logo" href="./index.php" title="Accueil du forum"><span class="site_logo"></span></a>
<h1>${TITLE}</h1><p>Forum d’entraide : on arrive comme on est</p></div></div></div>
<div class="navbar" role="navigation"><div class="inner">
<ul id="nav-main" class="nav-main linklist" role="menubar"><li class="rightside">Connecté : <span class="username-coloured">${VISITOR}</span></li></ul>
<ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks" role="menubar"><li class="breadcrumbs">
<span class="crumb"><a href="./index.php" accesskey="h"><span>Accueil du forum</span></a></span>${crumbs}</li></ul>
</div></div></div>
<a id="start_here" class="anchor"></a>
<div id="page-body" class="page-body" role="main">${body}</div>
<div id="page-footer" class="page-footer" role="contentinfo"><div class="copyright">
<p class="footer-row">Forum de démonstration : personnes et messages inventés. <a href="/">Les deux forums</a></p></div></div>
</div>
<script>${new Html(COUNTER)}</script>
</body>
</html>`;
}
