// Four boards of invented software, each with two threads: of tables, of tables whose posts lie over two rows, of divs with hashed classes, of web components with open shadow roots.

export interface BoardPost {
  author: string;
  date: string;
  /** Paragraphs. */
  text: string[];
  quote?: string;
}

export interface BoardThread {
  title: string;
  posts: BoardPost[];
}

export type BoardName = 'tables' | 'rows' | 'hashed' | 'components';

export const BOARD_NAMES: BoardName[] = ['tables', 'rows', 'hashed', 'components'];

export const THREADS: BoardThread[] = [
  {
    title: 'Première semaine sans',
    posts: [
      {
        author: 'Marinette',
        date: '12 mars 2026 à 21:04',
        text: [
          'Bonsoir à tout le monde. Sixième jour sans alcool, je dors par morceaux et je transpire, mais le matin je me reconnais un peu dans la glace.',
          'Est-ce que quelqu’un sait combien de temps durent ces nuits-là ?',
        ],
      },
      {
        author: 'grand_large',
        date: '12 mars 2026 à 22:31',
        quote: 'combien de temps durent ces nuits-là ?',
        text: [
          'Pour moi ça a été dix jours. Une tisane, la radio tout bas, et surtout ne pas compter les heures. Bravo à toi.',
        ],
      },
      {
        author: 'Ysé',
        date: '13 mars 2026 à 02:17',
        text: [
          'Je veux mourir. Ce soir j’ai tout préparé pour me suicider, je ne vois plus d’autre issue.',
          'Pardon de l’écrire ici.',
        ],
      },
      {
        author: 'Papa_de_deux',
        date: '13 mars 2026 à 07:50',
        text: [
          'Mon médecin refuse de renouveler ma méthadone et je n’ai plus rien après dimanche. Vers qui se tourner ?',
        ],
      },
    ],
  },
  {
    title: 'Le jour d’après',
    posts: [
      {
        author: 'colchique',
        date: '2 avril 2026 à 18:12',
        text: [
          'J’ai rechuté hier soir après quatre mois. Je me sens nulle, je n’ose plus rappeler mon groupe de parole.',
        ],
      },
      {
        author: 'Marinette',
        date: '2 avril 2026 à 19:40',
        text: ['Tu es là, tu l’écris, c’est déjà beaucoup.', 'Quatre mois ne s’effacent pas en un soir.'],
      },
      {
        author: 'Odilon',
        date: '3 avril 2026 à 08:05',
        quote: 'Je me sens nulle',
        text: [
          'Il m’est arrivé la même chose au printemps. Le groupe m’a gardé ma chaise, le tien aura gardé la tienne.',
        ],
      },
    ],
  },
];

const SIGNATURE = 'Un pas après l’autre.';

/** The page of a thread (from 1) as the board makes it. */
export function boardPage(name: BoardName, thread: number): string {
  const told = THREADS[thread - 1]!;
  const id = (nth: number) => thread * 100 + nth;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${told.title}</title></head>${MADE[name](told, id)}</html>`;
}

type Make = (thread: BoardThread, id: (nth: number) => number) => string;

const MADE: Record<BoardName, Make> = {
  tables: ({ title, posts }, id) => `<body bgcolor="#ffffff"><center>
<table width="90%"><tr><td><b>Le Vieux Quai</b></td><td align="right"><a href="/">Accueil</a> | <a href="/aide">Aide</a></td></tr></table>
<h2>${title}</h2>
<table width="90%" border="1" cellpadding="6">
<tr bgcolor="#cccccc"><td width="22%"><b>Qui</b></td><td><b>Quoi</b></td></tr>
${posts
  .map(
    (
      post,
      i,
    ) => `<tr bgcolor="${i % 2 ? '#eeeeee' : '#ffffff'}"><td valign="top"><b>${post.author}</b><br><font size="1">${i % 2 ? 'Vieux loup' : 'Nouveau'}<br>Messages : ${12 * (i + 3)}</font></td>
<td valign="top"><font size="1">${post.date}</font> <a href="citer.cgi?m=${id(i)}">Citer</a><hr><div>${post.quote ? `<blockquote>${post.quote}</blockquote>` : ''}${post.text.join('<br><br>')}</div></td></tr>`,
  )
  .join('\n')}
</table>
<form action="poster.cgi" method="post"><textarea name="texte" rows="6" cols="60"></textarea><input type="submit" value="Envoyer"></form>
</center></body>`,

  rows: (
    { title, posts },
    id,
  ) => `<body><div align="center"><table width="95%"><tr><td><a href="index.pl">L’Anse aux mots</a></td></tr></table>
<h1>${title}</h1>
<table width="95%" cellspacing="1" border="0">
<tr><th align="left">Auteur</th><th align="right">Date</th></tr>
${posts
  .map(
    (
      post,
      i,
    ) => `<tr bgcolor="#dde6ee"><td><a name="m${id(i)}"></a><b>${post.author}</b> <font size="1">${i % 2 ? 'Vieux loup' : 'Nouveau'}</font></td><td align="right"><font size="1">${post.date}</font> <a href="repondre.pl?m=${id(i)}">Répondre</a></td></tr>
<tr><td colspan="2"><div align="left">${post.quote ? `<blockquote>${post.quote}</blockquote>` : ''}${post.text.join('<br><br>')}</div></td></tr>
<tr><td colspan="2"><hr noshade></td></tr>`,
  )
  .join('\n')}
</table>
<form action="poster.pl" method="post"><textarea name="message" rows="8" cols="70"></textarea><br><input type="submit" value="Poster"></form>
</div></body>`,

  hashed: (
    { title, posts },
    id,
  ) => `<body><div id="root"><div class="_9f3kx"><div class="css-1qz8r"><a href="/">Sillage</a><input placeholder="Chercher" type="search"></div>
<div class="_b71mm"><h1 class="css-t0x2">${title}</h1><div class="_k2v90">
${posts
  .map(
    (
      post,
      i,
    ) => `<div class="css-7h3ja${i === 0 ? ' _open1' : ''}" data-cell="${id(i)}"><div class="_zz4p1"><div class="css-3ff9">${post.author.slice(0, 1)}</div><span class="_q8w2e">${post.author}</span>${i === 1 ? '<span class="_badge7">Équipe</span>' : ''}<span class="css-d4t3s">${post.date}</span></div>
<div class="_m5n6b">${post.quote ? `<blockquote><p>${post.quote}</p></blockquote>` : ''}${post.text.map((one) => `<p>${one}</p>`).join('')}</div><div class="css-0sig8">${SIGNATURE}</div>
<div class="_act77"><button type="button">Répondre</button><button type="button">Merci ${i}</button></div></div>`,
  )
  .join('\n')}
</div><div class="css-r3ply"><textarea class="_in9x" placeholder="Votre réponse"></textarea><button type="button">Envoyer</button></div></div></div></div></body>`,

  components: (
    { title, posts },
    id,
  ) => `<body><fo-app><template shadowrootmode="open"><header><a href="/">Le Phare</a></header><main><h1>${title}</h1><fo-thread><template shadowrootmode="open"><section>
${posts
  .map(
    (post, i) =>
      `<fo-post data-id="${id(i)}"><template shadowrootmode="open"><article><header><fo-name><template shadowrootmode="open"><a href="/membre/${i + 4}">${post.author}</a></template></fo-name> <time>${post.date}</time></header><div class="words"><slot></slot></div><footer><button type="button">Répondre</button></footer></article></template>${post.quote ? `<blockquote>${post.quote}</blockquote>` : ''}${post.text.map((one) => `<p>${one}</p>`).join('')}</fo-post>`,
  )
  .join('\n')}
</section></template></fo-thread><fo-reply><template shadowrootmode="open"><textarea name="reply" aria-label="Votre réponse"></textarea><button type="button">Envoyer</button></template></fo-reply></main></template></fo-app></body>`,
};

/** What is to be read of a post's text. */
export function textOf(post: BoardPost): string {
  return post.text.join('\n\n');
}
