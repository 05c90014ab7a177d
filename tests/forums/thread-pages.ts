// Small thread pages, as the engines make them.

export const phpbbPage = (posts: string) =>
  `<html><head><title>Un fil - Forum</title></head><body id="phpbb" class="nojs section-viewtopic ltr"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=9">Un fil</a></h2>${posts}</div></body></html>`;
export const phpbbPost = (id: string, content: string, more = '') => `
  <div id="${id}" class="post has-profile bg1"><div class="inner">
  <dl class="postprofile"><dt><a href="./memberlist.php" class="username">Ana</a></dt></dl>
  <div class="postbody"><div id="post_content${id.slice(1)}"><h3><a href="./viewtopic.php?p=${id.slice(1)}#${id}">Un fil</a></h3>
  <p class="author"><a class="unread" href="./viewtopic.php?p=${id.slice(1)}#${id}">Message</a> par <strong>Ana</strong> » <time datetime="2026-11-20T18:05:12+00:00">hier</time></p>
  <div class="content">${content}</div>${more}</div></div></div></div>`;
export const fluxbbPage = (posts: string) =>
  `<html><head><title>Un fil / Forum</title></head><body><div id="punviewtopic" class="pun"><div class="punwrap"><div id="brdmain"><div class="linkst"><ul class="crumbs"><li><a href="viewtopic.php?id=9"><strong>Un fil</strong></a></li></ul></div>${posts}</div></div></div></body></html>`;
export const fluxbbPost = (id: string, message: string, after = '') => `
  <div id="${id}" class="blockpost rowodd"><h2><span><span class="conr">#1</span> <a href="viewtopic.php?pid=${id.slice(1)}#${id}">Hier 10:00</a></span></h2>
  <div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong>Ana</strong></dt></dl></div>
  <div class="postright"><h3>Un fil</h3><div class="postmsg">${message}</div>${after}</div></div></div></div></div>`;

/** A thread view of phpBB 3.0. */
export const PHPBB_30 = `<html><head><title>Forum • Consulter le sujet - Un fil</title></head><body id="phpbb" class="section-viewtopic ltr">
  <div id="page-body"><h2><a href="./viewtopic.php?f=2&amp;t=9">Un fil</a></h2>
  <div id="p12" class="post bg2"><div class="inner"><span class="corners-top"><span></span></span>
  <div class="postbody"><ul class="profile-icons"><li class="quote-icon"><a href="./posting.php?mode=quote&amp;f=2&amp;p=12"><span>Citer</span></a></li></ul>
  <h3 class="first"><a href="#p12">Un fil</a></h3>
  <p class="author"><a href="./viewtopic.php?p=12#p12"><img src="./post.gif" alt="Message" /></a>par <strong><a href="./memberlist.php?u=4">Gwenn » ici</a></strong> » 03 Mar 2010, 10:12 </p>
  <div class="content">Bonsoir.<dl class="codebox"><dt>Code: <a href="#">Tout sélectionner</a></dt><dd><code>x</code></dd></dl><blockquote><div><cite>Léa a écrit:</cite>Salut</div></blockquote>Merci <img src="./images/smilies/icon_smile.gif" alt=":)" /></div>
  <div class="notice">Dernière édition</div><div id="sig12" class="signature">moi</div></div>
  <dl class="postprofile" id="profile12"><dt><a href="./memberlist.php?u=4"><img src="./avatar.jpg" alt="Avatar" /></a><br /><a href="./memberlist.php?u=4">Gwenn » ici</a></dt></dl>
  </div></div></div></body></html>`;
